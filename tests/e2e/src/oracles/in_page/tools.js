// What the rules of our own judge share. `texts` is what the catalogues tell (oracles/catalogues.rs).
const [texts] = arguments;
const faults = [];
const fault = (rule, place, message) => faults.push({ rule, place, message });
const squeeze = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const nameOf = (element) => element.localName + (element.id ? `#${element.id}` : "") +
  [...element.classList].map((each) => `.${each}`).join("");
const languageOf = (element) => (element.closest("[lang]")?.lang ?? "").slice(0, 2);
