// A page that is wider than its window needs a horizontal scroll.
const page = document.scrollingElement;
if (page.scrollWidth > page.clientWidth) {
  const wide = [...document.body.querySelectorAll("*")].filter((element) =>
    element.getBoundingClientRect().right > page.clientWidth + 1);
  // The innermost ones are the cause.
  const causes = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  fault("reflow", causes.slice(0, 5).map(nameOf).join(", "), `at ${page.clientWidth} px the page is ${page.scrollWidth} px wide`);
}
