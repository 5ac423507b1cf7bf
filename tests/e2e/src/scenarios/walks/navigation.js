// A walk through the whole app: links, the steps of the pre-check and of claims, languages, what opens and closes, the
// browser's back. `basics` is our own judge, who looks at the page after each step.

const PRE_CHECK = "/servizi/naspi/calcolo";
const { texts, known, guest } = start;
// What goes on from a step; the review's button sends the claim, and what is sent cannot be taken back.
const onward = () =>
  journey() === "" || /\/(review|result)$/.test(location.pathname) ? null : document.querySelector("main form button[type=submit]");
// Where most is to be done: of a page's many links few lead there.
const INWARDS = /^\/(domanda|pratiche|servizi\/[^/]+)(\/|$)/;
const PERSONAL = /^\/(domanda|pratiche|conferme)(\/|$)/;

// Links to other pages of the app. The claim where it was left leads from one of its steps to the same one.
const ways = () =>
  links("a[href]").filter((link) => {
    const { pathname } = new URL(link.href);
    return (
      link.checkVisibility() && !link.closest("details:not([open]), #error-summary") && !link.hasAttribute("download") &&
      link.target !== "_blank" && !/^\/(login|api|test)(\/|$)/.test(pathname) && pathname !== location.pathname &&
      pathname !== journey() && !(guest && PERSONAL.test(pathname))
    );
  });
// A line whose question is gone leads nowhere (known-faults.json).
const mistakes = () => all("#error-summary a").filter((link) => document.getElementById(link.hash.slice(1)));
const folds = () => all("main summary, main button[aria-expanded]").filter((each) => each.checkVisibility());

// From the list of what is wrong to its field.
const correct = async (link) => {
  state.trail.push(`mistake ${link.hash}`);
  click(link);
  const field = document.getElementById(link.hash.slice(1));
  await until(
    () => document.activeElement === field || (field?.contains(document.activeElement) ?? false),
    () => `the mistake ${link.hash} leads to ${describe(document.activeElement)}`,
  );
};

const fold = async (button) => {
  state.trail.push(`fold ${squeeze(button.innerText)}`);
  click(button);
  await frame();
  await frame();
  ensure(document.activeElement !== document.body, "the focus is lost after folding");
};

// The whole view is built anew; its heading has the focus, the address and what was answered stay.
const speak = async () => {
  const other = pick(all(".tool-menu__list button[lang]").filter((option) => option.getAttribute("aria-pressed") === "false"));
  const [path, language] = [location.pathname, other.lang];
  state.trail.push(`language ${language}`);
  click(document.querySelector(".tool-menu__button"));
  await frame();
  click(other);
  await until(
    () => document.documentElement.lang === language && arrived(),
    () => `in ${language} ${page()} is there, and the focus is on ${describe(document.activeElement)}`,
  );
  await frame();
  ensure(location.pathname === path, `the change of language leads from ${path} to ${location.pathname}`);
};

const act = async () => {
  const chance = below(24);
  const inwards = ways().filter((link) => INWARDS.test(link.pathname));
  if (chance === 0) return speak();
  if (chance === 1 && folds().length > 0) return fold(pick(folds()));
  if (chance <= 3 && state.behind > 0) return travel(-1);
  if (chance <= 8 && controls().length > 0 && onward()) return answer(below(6) > 0);
  if (chance <= 18 && onward()) return go("onward", () => click(onward()));
  if (chance <= 19 && mistakes().length > 0) return correct(pick(mistakes()));
  if (chance >= 21 && inwards.length > 0) return press(pick(inwards));
  // From a page without a way out the walk begins anew.
  return ways().length > 0 ? press(pick(ways())) : "reload";
};

const isKnown = (fault) => known.some(({ rule, place }) => fault.rule === rule && fault.place.includes(place));

const titled = () => location.pathname;

// The pre-check writes nothing down: its answers last as long as the document.
if (!window.hasBeenWalked) for (const key of typed.keys()) if (key.startsWith(PRE_CHECK)) typed.delete(key);
window.hasBeenWalked = true;

const look = async () => {
  lookAtAll();
  state.pages[location.pathname] = (state.pages[location.pathname] ?? 0) + 1;
  const faults = basics(texts).filter((fault) => !isKnown(fault));
  ensure(faults.length === 0, faults.map(({ rule, place, message }) => `${rule}: ${message} (${place})`).join("\n    "));
};

const finish = async () => {};
