// The error summary as it stands, and what stands beside the questions it leads to.
const summary = document.getElementById("error-summary");
const heading = document.querySelector("h1");
const links = [...summary.querySelectorAll("a")];
const fields = links.map((link) => document.getElementById(link.hash.slice(1)));
// A radio button's own description is about that option; the mistake is told with the group.
const told = (field) =>
  field.type !== "radio" && field.hasAttribute("aria-describedby") ? field : (field.closest("fieldset") ?? field);
const last = (field) => (told(field).getAttribute("aria-describedby") ?? "").split(/\s+/).pop();
return JSON.stringify({
  title: document.title,
  above:
    summary.closest("main") !== null &&
    (summary.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  lines: links.map((link) => squeeze(link.innerText)),
  beside: fields.map((field) => squeeze(document.getElementById(last(field))?.innerText)),
  // A radio button has no such mark of its own: its group is told apart by its words.
  marked: fields.every((field) => field.type === "radio" || field.getAttribute("aria-invalid") === "true"),
});
