// The words: no mark of the catalogue and no key is shown, and each is in the language that it is said to be in.
const MARK = /\[\[|\]\]|\*\*|\{[a-z_]+\}/;
const KEY = /^([a-z_]+)(\.[a-z0-9_-]+)+$/;
// A file of the person's may be called as a key is.
const FILE = /\.(pdf|png|jpe?g|json|html|txt)$/;
const BLOCK = "p,li,h1,h2,h3,h4,h5,h6,dt,dd,legend,label,summary,button,a,td,th,caption,figcaption,div,section,main,body";
// So many words of another language make it that language, in one block and on the whole page.
const [FEW, MANY] = [3, 8];

const shown = (text, place) => {
  if (MARK.test(text)) fault("text-mark", place, `a mark of the catalogue is shown: «${text.slice(0, 80)}»`);
  const key = text.match(KEY);
  if (key && !FILE.test(text) && texts.keys.includes(key[1])) fault("text-key", place, `the key ${text} is shown instead of its text`);
};
shown(squeeze(document.title), "title");
for (const attribute of ["aria-label", "alt", "title", "placeholder"]) {
  for (const element of document.querySelectorAll(`[${attribute}]`)) {
    shown(squeeze(element.getAttribute(attribute)), `${nameOf(element)}[${attribute}]`);
  }
}

// The words of each block and of the page, by the language they are said to be in.
const blocks = new Map();
const whole = {};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = squeeze(walker.currentNode.data);
  const parent = walker.currentNode.parentElement;
  if (!text || /^(script|style|noscript|template)$/.test(parent.localName)) continue;
  shown(text, nameOf(parent));
  const language = languageOf(parent);
  const term = language === "it" ? undefined : texts.terms.find((each) => text.includes(each));
  if (term) fault("term-language", `${nameOf(parent.parentElement)} > ${nameOf(parent)}`, `«${term}» is Italian and said to be in ${language}`);
  // What was announced is spoken, and gone soon: it may be in the language that the page had just before.
  if (parent.closest("#live-polite")) continue;
  const block = parent.closest(BLOCK);
  if (!blocks.has(block)) blocks.set(block, {});
  for (const each of [blocks.get(block), whole]) each[language] = `${each[language] ?? ""} ${text}`;
}

const markers = Object.entries(texts.markers).map(([language, words]) => [language, new Set(words)]);
const counts = (text) => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return Object.fromEntries(markers.map(([language, own]) => [language, words.filter((word) => own.has(word)).length]));
};
const judge = (byLanguage, least, place) => {
  for (const [language, text] of Object.entries(byLanguage)) {
    const found = counts(text);
    const [best, times] = Object.entries(found).sort((one, other) => other[1] - one[1])[0];
    if (best !== language && times >= least && times > 4 * (found[language] ?? 0)) {
      fault("wrong-language", place, `said to be in ${language || "no language"}, but it is ${best}: «${squeeze(text).slice(0, 80)}»`);
    }
  }
};
judge(whole, MANY, "html");
for (const [block, byLanguage] of blocks) judge(byLanguage, FEW, nameOf(block));
