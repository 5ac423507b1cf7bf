// What is wrong is told above and beside the field, in the same words, and the two are tied (docs: accessibility rules 2, 3).
const described = (element) =>
  (element.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean)
    .map((id) => squeeze(document.getElementById(id)?.textContent));

const summary = document.getElementById("error-summary");
if (summary) {
  const mark = texts.errors[languageOf(document.documentElement)] ?? "";
  // The gallery's titles are the names of components.
  const named = "gallery" in document.documentElement.dataset;
  if (!named && !document.title.startsWith(mark)) fault("error-title", "title", `the title does not begin with «${mark}»`);
  for (const link of summary.querySelectorAll("a")) {
    const words = squeeze(link.textContent);
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) {
      fault("error-leads-nowhere", nameOf(link), `«${words}» leads to no field`);
      continue;
    }
    const group = field.closest("fieldset");
    const told = [field, group].filter(Boolean).some((each) => described(each).some((text) => text.includes(words)));
    if (!told) fault("error-untied", nameOf(field), `«${words}» is no description of its field`);
    // A radio button has no such mark of its own: its group is told apart by its words.
    const marked = field.type === "radio" || field.getAttribute("aria-invalid") === "true";
    if (field.matches("input,select,textarea") && !marked) fault("error-unmarked", nameOf(field), "the field is not marked as wrong");
  }
}
for (const field of document.querySelectorAll("[aria-invalid=true]")) {
  const told = [field, field.closest("fieldset")].filter(Boolean).some((each) => described(each).some(Boolean));
  if (!told) fault("error-untold", nameOf(field), "the field is marked as wrong, and nothing says why");
}

// WCAG 1.3.5: what is asked about the person can be filled in by the browser.
for (const field of document.querySelectorAll("input[type=email],input[type=tel]")) {
  const token = field.getAttribute("autocomplete");
  if (!token || token === "off") fault("autocomplete", nameOf(field), "the browser is not told what the field is about");
}
for (const group of document.querySelectorAll("fieldset")) {
  const named = group.getAttribute("aria-label") || group.getAttribute("aria-labelledby") ||
    squeeze(group.querySelector(":scope > legend")?.textContent);
  if (!named) fault("group-unnamed", nameOf(group), "the group has no name");
}
