const [target] = arguments;
const found = targets(target);
// Links to the same place are one for the person.
const places = new Set(found.map((element) => element.href || element));
const offered = [...document.querySelectorAll(OPERABLE)].filter(perceivable);
return {
  element: places.size === 1 ? found[0] : null,
  count: places.size,
  name: found.length ? nameOf(found[0]) : "",
  offered: offered.slice(0, 60).map(describe).join(", "),
};
