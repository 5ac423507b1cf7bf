// In a person's own colours backgrounds are gone: a button and a field need an edge to be seen as such.
for (const control of document.querySelectorAll("main button, main a.button, main input, main select, main textarea")) {
  const style = getComputedStyle(control);
  const native = ["radio", "checkbox", "file", "range"].includes(control.type) || style.appearance !== "none" && control.matches("select");
  const edged = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== "none";
  const seen = control.checkVisibility({ opacityProperty: true }) && control.offsetWidth > 1;
  const underlined = style.textDecorationLine.includes("underline");
  if (style.forcedColorAdjust === "none") fault("own-colours", nameOf(control), "it keeps its own colours where the person's are forced");
  if (seen && !native && !edged && !underlined) fault("no-edge", nameOf(control), "with forced colours nothing shows where the control is");
}
