// WCAG 1.4.4: letters of twice the size, and nothing else.
const sizeOf = (element) => parseFloat(getComputedStyle(element).fontSize);
const written = [...document.body.querySelectorAll("*")].filter((element) =>
  element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
const before = written.map(sizeOf);
// Whoever has chosen letters of twice the size has them already (/aspetto).
const grown = document.documentElement.dataset.size === "largest" ? 1 : 1.9;
document.documentElement.style.fontSize = "200%";
const small = new Set(written.filter((element, place) => sizeOf(element) < before[place] * grown).map(nameOf));
for (const name of small) fault("text-not-enlarged", name, "its letters do not grow to twice their size");
