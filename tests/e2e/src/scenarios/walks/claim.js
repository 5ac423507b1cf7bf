// A walk through the claim for NASpI: does what a person does who changes their mind.

const act = async () => {
  const onward = document.querySelector("main form button[type=submit]");
  const change = links("main a[href^='/domanda/naspi/']").filter((link) => !link.closest("details, .stepper"));
  const done = links(".stepper__list a");
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
    lookAtAll();
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

// Each address has its title.
const titled = () => location.pathname;
const look = lookAtAll;

// What has arrived at INPS, once the page says that all of it is there.
const finish = async () => {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await fetch("/api/v1/drafts/naspi");
    const answers = found.ok ? (await found.json()).content.answers : {};
    const lost = [...typed].filter(([key, text]) => {
      const question = questionOf(key.slice(NASPI.length + 1)).replaceAll("-", "_");
      const there = answers[question] ?? "";
      if (key.endsWith("-unknown")) return text === "true" && there !== "?";
      const part = key.endsWith("-month") ? 1 : key.endsWith("-year") ? 2 : 0;
      return (there.includes("|") ? there.split("|")[part] : there) !== text;
    });
    if (lost.length === 0) return;
    ensure(Date.now() < end, `INPS does not have ${JSON.stringify(lost)} but ${JSON.stringify(answers)} (status ${found.status})`);
    await new Promise((waited) => setTimeout(waited, 100));
  }
};
