// What all random walks share: chance, hands that press and type as a person's do, and waiting for the page that they lead
// to. `start` is where the walk stands: the number that chance comes from, how many steps are left, what was answered,
// the titles seen.

/** What each answer to the claim for NASpI is about: it is forgotten when one of these changes, as the journey declares. */
const ABOUT = {
  employment: ["end-date", "reason", "just_cause", "notice_pay", "notice-paid-until", "earlier_resignation"],
  "end-date": ["notice-paid-until"],
};
/** What people write into a field, right or wrong; the part of its id that says which. */
const WORDS = [
  [/email/, ["anna@example.org", "anna@", "b.c@example.com"]],
  [/phone/, ["333 1234567", "12", "+39 06 1234567"]],
  [/iban/, ["IT60 X054 2811 1010 0000 0123 456", "IT00", "it60x0542811101000000123456"]],
  [/employer-tax-code/, ["80078750587", "123"]],
  [/^(used-)?weeks/, ["104", "0", "due"]],
  [/^pay$/, ["60.000,00", "mille"]],
  [/^birth-year$/, ["1980", "80"]],
  [/-month$/, ["10", "ottobre", "13", "9"]],
  [/-year$/, ["2026", "26", "2025"]],
  [/date|until/, ["5", "31", "", "1"]],
  [/./, ["Ditta Rossi", "x", "Alba & C. snc"]],
];
const NASPI = "/domanda/naspi";
const PATIENCE = 8000;

const state = start;
state.trail = state.trail.slice(-12);
const typed = new Map(Object.entries(state.typed));
const below = (end) => {
  state.random = (state.random + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state.random ^ (state.random >>> 15), state.random | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
};
const pick = (from) => from[below(from.length)];
const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
const heading = () => document.querySelector("h1");
const all = (selector) => [...document.querySelectorAll(selector)];

// The title without what it says of mistakes, in the words of any language.
const titleOf = () => {
  const title = squeeze(document.title);
  const mark = state.mistaken.find((each) => title.startsWith(each));
  return mark === undefined ? title : squeeze(title.slice(mark.length));
};
const saysMistake = () => state.mistaken.some((mark) => squeeze(document.title).startsWith(mark));
// Which page is there: its address and its heading; null while another stands in for it, or its title is another's.
const page = () => {
  const words = squeeze(heading()?.innerText);
  const standsIn = document.querySelector("main .loading-lines") !== null;
  return words === "" || standsIn || !titleOf().startsWith(words) ? null : `${location.pathname} «${words}»`;
};

// A field that was typed in and not left yet: it is left when the focus goes elsewhere, as a browser does it.
let unleft = null;
const focusOn = (element) => {
  if (unleft !== null && unleft !== element && unleft.isConnected) {
    unleft.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (unleft !== element) unleft = null;
  element.focus();
};
// As a hand does it: what is pressed has the focus.
const click = (element) => {
  focusOn(element);
  element.click();
};

class Fault extends Error {}
const ensure = (holds, words) => {
  if (!holds) throw new Fault(words);
};

// What is wrong may be put into words only when it is.
const until = async (holds, words) => {
  const end = Date.now() + PATIENCE;
  while (!holds()) {
    ensure(Date.now() < end, typeof words === "string" ? words : words());
    await frame();
  }
};

// A page that was loaded is there when its heading is, and stays.
const loaded = async () => {
  let last = null;
  await until(() => {
    const now = page();
    const stays = now !== null && now === last;
    last = now;
    return stays;
  }, () => `no page arrives, but ${JSON.stringify([location.pathname, document.title, heading()?.innerText])}`);
};

// Another page is there when it has the focus: the part that the address asks for, or its heading. Going back leads to
// the heading, and to the place where the page was left.
const arrived = () => {
  const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const focused = document.activeElement;
  return page() !== null && (focused === heading() || (part?.contains(focused) ?? false));
};

// The journey that the page belongs to: what is answered is kept for each by itself.
const journey = () => location.pathname.match(/^\/domanda\/[^/]+|^\/servizi\/naspi\/calcolo/)?.[0] ?? "";
// What can be answered on the page; of radio buttons each.
const controls = () =>
  all("main form .field input, main form fieldset input").filter(
    (input) => ["radio", "text", "email", "tel", "checkbox"].includes(input.type) && !input.closest("details:not([open])"),
  );
const keyOf = (input) => (input.type === "radio" ? input.name : input.id);
// What is answered; undefined where the page does not ask.
const valueOf = (key) => {
  const asked = controls().filter((input) => keyOf(input) === key);
  if (asked.length === 0) return undefined;
  const [input] = asked;
  if (input.type === "radio") return asked.find((radio) => radio.checked)?.value ?? "";
  return input.type === "checkbox" ? String(input.checked) : input.value;
};
// A date has three boxes, and perhaps one to say that one does not know: they are one answer.
const questionOf = (key) => key.replace(/-(month|year|unknown)$/, "");
const kept = (key) => `${journey()} ${key}`;

const forget = (question) => {
  for (const key of typed.keys()) if (questionOf(key) === kept(question)) typed.delete(key);
};
// Of other journeys than that for NASpI the walk does not know what depends on what: a choice forgets all the rest.
const changed = (question, chosen) => {
  if (journey() === NASPI) return (ABOUT[question] ?? []).forEach(forget);
  if (chosen) for (const key of typed.keys()) if (key.startsWith(`${journey()} `)) typed.delete(key);
};

const setText = (input, text) => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, text);
  input.dispatchEvent(new InputEvent("input", { bubbles: true, data: text }));
};

const answer = async (leave) => {
  const input = pick(controls());
  const key = keyOf(input);
  focusOn(input);
  if (input.type === "radio") {
    if (input.checked) return;
    input.click();
    changed(key, true);
    typed.set(kept(key), input.value);
  } else if (input.type === "checkbox") {
    input.click();
    changed(questionOf(key), true);
    forget(questionOf(key));
    typed.set(kept(key), String(input.checked));
  } else {
    const text = pick(WORDS.find(([name]) => name.test(input.id))[1]);
    if (text === input.value) return;
    setText(input, text);
    if (leave) input.dispatchEvent(new Event("change", { bubbles: true }));
    else unleft = input;
    changed(questionOf(key), false);
    typed.delete(kept(`${questionOf(key)}-unknown`));
    typed.set(kept(key), text);
  }
  state.trail.push(`${key} = ${typed.get(kept(key))}${leave || input.type === "radio" || input.type === "checkbox" ? "" : " (not left)"}`);
  await frame();
  await frame();
  const focused = document.activeElement;
  ensure(focused !== document.body && focused.isConnected, `the focus is lost after ${key}`);
};

// Presses something that leads to another page, or to what is wrong on this one.
const go = async (words, press) => {
  state.trail.push(words);
  const [before, from] = [page(), location.pathname];
  const was = navigation.currentEntry.key;
  press();
  const wrong = () => document.getElementById("error-summary")?.contains(document.activeElement) ?? false;
  await until(
    () => wrong() || (location.pathname !== from && page() !== before && arrived()),
    () => `after «${words}» on ${before} the address leads to ${page()}, and the focus is on ${describe(document.activeElement)}`,
  );
  await frame();
  if (page() === before) {
    ensure(saysMistake(), "the title does not say that something is wrong");
    return;
  }
  // A change of page is one entry of the browser's history: its back leads to where the person was.
  const behind = navigation.entries()[navigation.currentEntry.index - 1];
  ensure(behind?.key === was, `«${words}» on ${before} leads to ${page()}, and the browser's back would not lead back`);
  state.behind += 1;
  state.ahead = 0;
};

const links = (selector) => all(selector).filter((link) => link.href && new URL(link.href).origin === location.origin);
const press = (link) => go(`link ${link.getAttribute("href")}`, () => click(link));
// The browser's keys lead to other pages of this walk only: how far back and forward it goes is counted. A page whose
// turn has not come is not shown: the address is changed to that of the page that is unfinished, perhaps the same.
const travel = async (by) => {
  // Else it would leave the app, and the walk with it. The browser may tell the page of its history a moment later.
  const entries = () => navigation.entries().map(({ url, sameDocument }) => `${url} ${sameDocument}`).join(", ");
  await until(
    () => navigation.entries()[navigation.currentEntry.index + by]?.sameDocument,
    () => `the browser's history has no page of this walk ${by} from ${page()}: ${navigation.currentEntry.index} in ${entries()}`,
  );
  const before = page();
  const word = by < 0 ? "back" : "forward";
  state.trail.push(`browser's ${word}`);
  const leaving = new Promise((left) => addEventListener("popstate", left, { once: true }));
  history.go(by);
  await leaving;
  let same = 0;
  await until(() => {
    same = page() === before ? same + 1 : 0;
    return same > 20 || (page() !== before && arrived());
  }, () => `after the browser's ${word} from ${before} no page has the focus, but ${page()} is there, and ${describe(document.activeElement)} has it`);
  await frame();
  state.behind += by;
  state.ahead -= by;
};

// Looks at the page as it stands.
const lookAtAll = () => {
  const ids = all("[id]").map((element) => element.id);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
  ensure(twice.length === 0, `ids are there twice: ${twice}`);
  ensure(all("h1").length === 1, `${all("h1").length} main headings`);
  const here = titled();
  const owner = (state.titles[titleOf()] ??= here);
  ensure(owner === here, `«${titleOf()}» is the title of ${owner} and of ${here}`);
  for (const [key, text] of typed) {
    const [about, question] = key.split(" ");
    const now = about === journey() ? valueOf(question) : undefined;
    ensure(now === undefined || now === text, `${key} was «${text}» and is «${now}»`);
  }
};
