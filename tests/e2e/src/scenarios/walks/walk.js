// One stretch of a random walk through the claim: does what a person does, and after each step looks at the page.
// `start` is where the walk stands: the number that chance comes from, how many steps are left, what was answered, the
// titles seen. It ends when the steps are done, when the page has to be loaded anew, or at the first fault.

/** What each answer is about: it is forgotten when one of these changes, as the journey declares. */
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
  [/-month$/, ["10", "ottobre", "13", "9"]],
  [/-year$/, ["2026", "26", "2025"]],
  [/date|until/, ["5", "31", "", "1"]],
  [/./, ["Ditta Rossi", "x", "Alba & C. snc"]],
];
const LOADING = "Apriamo la tua domanda";
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

// Which page is there: its address and its heading; null while it is on its way, and its title is another's.
const page = () => {
  const words = squeeze(heading()?.innerText ?? LOADING);
  const named = document.title.replace(/^Errore: /, "").startsWith(words);
  return words === LOADING || !named ? null : `${location.pathname} «${words}»`;
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

const forget = (question) => {
  for (const key of typed.keys()) if (questionOf(key) === question) typed.delete(key);
};
const changed = (question) => (ABOUT[question] ?? []).forEach(forget);

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
    changed(key);
    typed.set(key, input.value);
  } else if (input.type === "checkbox") {
    input.click();
    forget(questionOf(key));
    typed.set(key, String(input.checked));
  } else {
    const text = pick(WORDS.find(([name]) => name.test(input.id))[1]);
    if (text === input.value) return;
    setText(input, text);
    if (leave) input.dispatchEvent(new Event("change", { bubbles: true }));
    else unleft = input;
    changed(questionOf(key));
    typed.delete(`${questionOf(key)}-unknown`);
    typed.set(key, text);
  }
  state.trail.push(`${key} = ${typed.get(key)}${leave || input.type === "radio" || input.type === "checkbox" ? "" : " (not left)"}`);
  await frame();
  await frame();
  const focused = document.activeElement;
  ensure(focused !== document.body && focused.isConnected, `the focus is lost after ${key}`);
};

// Presses something that leads to another page, or to what is wrong on this one.
const go = async (words, press) => {
  state.trail.push(words);
  const [before, from] = [page(), location.pathname];
  press();
  const wrong = () => document.getElementById("error-summary")?.contains(document.activeElement) ?? false;
  await until(
    () => wrong() || (location.pathname !== from && page() !== before && arrived()),
    () => `after «${words}» on ${before} the address leads to ${page()}, and the focus is on ${describe(document.activeElement)}`,
  );
  await frame();
  if (page() === before) {
    ensure(document.title.startsWith("Errore: "), "the title does not say that something is wrong");
    return;
  }
  state.behind += 1;
  state.ahead = 0;
};

const links = (selector) => all(selector).filter((link) => link.href && new URL(link.href).origin === location.origin);
const press = (link) => go(`link ${link.getAttribute("href")}`, () => click(link));
// The browser's keys lead to other pages of this walk only: how far back and forward it goes is counted. A page whose
// turn has not come is not shown: the address is changed to that of the page that is unfinished, perhaps the same.
const travel = async (by) => {
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
  }, `after the browser's ${word} from ${before} no page has the focus`);
  await frame();
  state.behind += by;
  state.ahead -= by;
};

const act = async () => {
  const onward = document.querySelector("main form button[type=submit]");
  const change = links("main a[href^='/domanda/naspi/']").filter((link) => !link.closest("details"));
  const done = links("details.steps a");
  const chance = below(20);
  if (chance < 8 && controls().length > 0) return answer(true);
  // The browser's keys lead away from a field that was not left: what stands in it is an answer all the same.
  if (chance === 8 && controls().length > 0 && state.behind > 0) {
    await answer(false);
    return travel(-1);
  }
  if (chance < 14 && onward) return go("Continua", () => click(onward));
  if (chance === 14 && state.behind > 0) return travel(-1);
  // And back again: after going forward the router can leave the next address out (docs/roadmap.md, known gaps).
  if (chance === 15 && state.ahead > 0) {
    await travel(1);
    look();
    return travel(-1);
  }
  if (chance === 16 && done.length > 0) return press(pick(done));
  if (chance === 17 && links(".ways-out a").length > 0) return press(pick(links(".ways-out a")));
  if (chance === 18 && links(".back-link").length > 0) return press(links(".back-link")[0]);
  if (change.length > 0) return press(pick(change));
  if (onward) return go("Continua", () => click(onward));
  // Help, the list of claims, the sheet: whoever has left the claim comes back to it.
  if (!location.pathname.startsWith("/domanda/naspi")) return state.behind > 0 ? travel(-1) : "reload";
  return undefined;
};

// Looks at the page as it stands.
const look = () => {
  const ids = all("[id]").map((element) => element.id);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
  ensure(twice.length === 0, `ids are there twice: ${twice}`);
  ensure(all("h1").length === 1, `${all("h1").length} main headings`);
  const title = document.title.replace(/^Errore: /, "");
  const owner = (state.titles[title] ??= location.pathname);
  ensure(owner === location.pathname, `«${title}» is the title of ${owner} and of ${location.pathname}`);
  for (const [key, text] of typed) {
    const now = valueOf(key);
    ensure(now === undefined || now === text, `${key} was «${text}» and is «${now}»`);
  }
};

// What has arrived at INPS, once the page says that all of it is there.
const arrivedAtInps = async () => {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await fetch("/api/v1/drafts/naspi");
    const answers = found.ok ? (await found.json()).content.answers : {};
    const lost = [...typed].filter(([key, text]) => {
      const question = questionOf(key).replaceAll("-", "_");
      const kept = answers[question] ?? "";
      if (key.endsWith("-unknown")) return text === "true" && kept !== "?";
      const part = key.endsWith("-month") ? 1 : key.endsWith("-year") ? 2 : 0;
      return (kept.includes("|") ? kept.split("|")[part] : kept) !== text;
    });
    if (lost.length === 0) return;
    ensure(Date.now() < end, `INPS does not have ${JSON.stringify(lost)} but ${JSON.stringify(answers)}`);
    await new Promise((waited) => setTimeout(waited, 100));
  }
};

return (async () => {
  let reload = false;
  try {
    await loaded();
    look();
    while (state.steps > 0 && !reload) {
      state.steps -= 1;
      reload = (await act()) === "reload" || below(60) === 0;
      look();
    }
    if (state.steps === 0) await arrivedAtInps();
  } catch (fault) {
    const shown = fault instanceof Fault ? fault.message : `${fault}\n${fault.stack}`;
    state.fault = `${shown}\n    at ${location.pathname} after ${state.trail.slice(-12).join("; ")}`;
  }
  state.typed = Object.fromEntries(typed);
  return JSON.stringify(state);
})();
