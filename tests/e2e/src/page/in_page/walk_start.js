// Puts the focus at the top and returns how many controls the walk has to reach.
document.activeElement?.blur();
const top = document.createRange();
top.setStart(document.body, 0);
getSelection().removeAllRanges();
getSelection().addRange(top);
getSelection().removeAllRanges();
window.sportelloVisits = new Map();
const scope = document.querySelector("dialog:modal") || document;
window.sportelloStops = [...scope.querySelectorAll(OPERABLE)].filter((element) => {
  if (element.disabled || element.tabIndex < 0 || !perceivable(element)) return false;
  if (element.closest("details:not([open])") && element.localName !== "summary") return false;
  // Of a group of radio buttons Tab reaches one.
  return element.type !== "radio";
});
return window.sportelloStops.length;
