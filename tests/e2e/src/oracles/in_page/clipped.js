// Text that a box cuts off: it hides what does not fit, and does not fit all of it.
const hides = (value) => value === "hidden" || value === "clip";
for (const element of document.body.querySelectorAll("*")) {
  if (!element.innerText?.trim() || !element.checkVisibility()) continue;
  const style = getComputedStyle(element);
  const across = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
  const down = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
  // What is drawn on one pixel is there for a screen reader only.
  const unseen = element.clientWidth <= 1 && element.clientHeight <= 1;
  if ((across || down) && !unseen && style.display !== "inline") {
    fault("clipped", nameOf(element), `${element.scrollWidth} × ${element.scrollHeight} px of text in a box of ${element.clientWidth} × ${element.clientHeight}`);
  }
}
