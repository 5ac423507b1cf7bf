// What a person perceives of an element: its role, its accessible name, its group. The subset of the specification that
// well-made pages need; the engine's own computation confirms it (page/find.rs).
const squeeze = (text) => (text || "").replace(/\s+/g, " ").trim();

const rendered = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest("[aria-hidden=true],[inert]");

const textByIds = (ids) =>
  squeeze(ids.split(/\s+/).map((id) => contentText(document.getElementById(id), true)).join(" "));

// The text of an element with its children's names in it. A label that is referred to counts even when hidden.
function contentText(node, evenHidden) {
  if (!node) return "";
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (!evenHidden && (node.getAttribute("aria-hidden") === "true" || getComputedStyle(node).display === "none")) return "";
  const label = squeeze(node.getAttribute("aria-label"));
  if (label) return label;
  if (node.localName === "img") return node.alt;
  if (node.localName === "svg") return contentText(node.querySelector("title"), true);
  if (/^(input|select|textarea|script|style)$/.test(node.localName)) return "";
  const block = getComputedStyle(node).display.startsWith("inline") ? "" : " ";
  return block + [...node.childNodes].map((child) => contentText(child, evenHidden)).join("") + block;
}

function nameOf(element) {
  const referred = element.getAttribute("aria-labelledby");
  if (referred && textByIds(referred)) return textByIds(referred);
  const label = squeeze(element.getAttribute("aria-label"));
  if (label) return label;
  if (element.labels && element.labels.length) {
    return squeeze([...element.labels].map((each) => contentText(each, true)).join(" "));
  }
  if (element.localName === "fieldset") return squeeze(contentText(element.querySelector(":scope > legend"), false));
  if (element.localName === "input" && /^(submit|button|reset)$/.test(element.type)) return squeeze(element.value);
  if (/^(input|select|textarea|form|section|nav|main|dialog|table)$/.test(element.localName)) {
    return squeeze(element.title || element.placeholder);
  }
  return squeeze(contentText(element, false)) || squeeze(element.title);
}

function roleOf(element) {
  const explicit = element.getAttribute("role");
  if (explicit) return explicit.split(/\s+/)[0];
  const tag = element.localName;
  if (tag === "input") {
    const roles = { radio: "radio", checkbox: "checkbox", submit: "button", button: "button", reset: "button", file: "file" };
    return roles[element.type] || "textbox";
  }
  const roles = { a: "link", button: "button", select: "combobox", textarea: "textbox", summary: "button", fieldset: "group" };
  return roles[tag] || tag;
}

const groupOf = (element) => {
  const group = element.closest("fieldset,[role=group],[role=radiogroup]");
  return group ? nameOf(group) : "";
};

// A wanted text that ends in "…" asks for what begins with it.
const says = (text, wanted) =>
  wanted.endsWith("…") ? text.startsWith(wanted.slice(0, -1)) : text === wanted;

const isTarget = (element, target) =>
  target.roles.includes(roleOf(element)) &&
  (target.name === null || says(nameOf(element), target.name)) &&
  (target.group === null || says(groupOf(element), target.group));

const OPERABLE =
  "a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link],[role=radio],[role=checkbox],[tabindex]";

// Native radios and checkboxes are often drawn by their label: what counts then is that the label can be seen.
const perceivable = (element) =>
  rendered(element) || (element.labels && [...element.labels].some(rendered) && !element.closest("[inert]"));

function targets(target) {
  const dialog = document.querySelector("dialog:modal");
  return [...(dialog || document).querySelectorAll(OPERABLE)].filter(
    (element) => !element.disabled && perceivable(element) && isTarget(element, target),
  );
}

const describe = (element) =>
  element === document.body || !element ? "body" : `${roleOf(element)} "${nameOf(element)}"`;
