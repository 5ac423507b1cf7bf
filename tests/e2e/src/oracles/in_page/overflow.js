const page = document.scrollingElement;
if (page.scrollWidth <= page.clientWidth) return [];
const wide = [...document.body.querySelectorAll("*")].filter((element) =>
  element.getBoundingClientRect().right > page.clientWidth + 1);
// The innermost ones are the cause.
const causes = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
const name = (element) => element.localName + (element.id ? `#${element.id}` : "") +
  [...element.classList].map((each) => `.${each}`).join("");
return [{
  rule: "reflow",
  place: causes.slice(0, 5).map(name).join(", "),
  message: `at ${page.clientWidth} px the page is ${page.scrollWidth} px wide`,
}];
