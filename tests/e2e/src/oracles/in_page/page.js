// The document as a whole: title, language, heading, identifiers, focus.
if (!document.title.trim()) fault("title", "title", "the document has no title");
if (!document.documentElement.lang) fault("language", "html", "the document has no language");

const headings = [...document.querySelectorAll("h1")].filter((heading) => heading.checkVisibility());
if (headings.length !== 1) fault("one-heading", "h1", `${headings.length} main headings are shown, not one`);

const seen = new Set();
for (const element of document.querySelectorAll("[id]")) {
  if (seen.has(element.id)) fault("duplicate-id", `#${element.id}`, "the identifier is used twice");
  seen.add(element.id);
}
for (const attribute of ["aria-describedby", "aria-labelledby", "aria-controls", "for"]) {
  for (const element of document.querySelectorAll(`[${attribute}]`)) {
    for (const id of element.getAttribute(attribute).split(/\s+/).filter(Boolean)) {
      if (!seen.has(id)) fault("dangling-reference", `${element.localName}[${attribute}]`, `there is no #${id}`);
    }
  }
}

// The catalogues' own notation, which is for the program: [[term]], **strong**, {value}.
const notation = document.body.innerText.match(/.{0,30}(\[\[|\]\]|\*\*|\{\w+\}).{0,30}/);
if (notation) fault("notation", "body", `the text shows marks: ${notation[0]}`);

const active = document.activeElement;
if (active && !active.isConnected) fault("detached-focus", active.localName, "the focus is on an element that is gone");

// What the mouse takes for a control is one for the keyboard and for a screen reader.
const CONTROL = "a[href],button,summary,label,input,select,textarea,[tabindex='0'],[role=button],[role=link],[role=option]";
for (const element of document.body.querySelectorAll("*")) {
  const points = getComputedStyle(element).cursor === "pointer" && getComputedStyle(element.parentElement).cursor !== "pointer";
  // A box around a control may point like it.
  if (points && !element.closest(CONTROL) && !element.querySelector(CONTROL)) fault("no-control", nameOf(element), "it looks like a control, and is none");
}
