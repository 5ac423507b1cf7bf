// How easy the page's Italian is to read: the Gulpease index (Lucisano and Piemontese, 1988) of its whole sentences, 0 to
// 100. Labels and buttons are left out: they would make every page look easy. Null where too little is written to tell.
const FEWEST_WORDS = 40;
const BLOCKS = "p,li,dd,legend,figcaption,td,h1,h2,h3,h4";
const main = document.querySelector("main");
if (document.documentElement.lang !== "it" || !main) return null;
const leaf = (element) => !element.querySelector(BLOCKS);
const shown = (element) => element.checkVisibility() && element.closest("[lang]").lang === "it";
const texts = [...main.querySelectorAll(BLOCKS)]
  .filter((element) => leaf(element) && shown(element))
  .map((element) => element.innerText.replace(/\s+/g, " ").trim())
  .filter((text) => /[.?!;:]$/.test(text));
let sentences = 0;
let letters = 0;
let words = 0;
for (const text of texts) {
  // A full stop ends a sentence when a capital letter or nothing follows: not in "artt. 46" or "1.584,70".
  sentences += Math.max(1, (text.match(/[.?!](?=\s+\p{Lu}|\s*$)/gu) ?? []).length);
  letters += (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
  words += text.split(/[\s’]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
return words < FEWEST_WORDS ? null : 89 + (300 * sentences - 10 * letters) / words;
