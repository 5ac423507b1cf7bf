// Live regions: what is spoken is spoken once.
const live = [...document.querySelectorAll("[role=status],[role=alert],[role=log],[aria-live=polite],[aria-live=assertive]")];
const unseen = (element) => {
  const style = getComputedStyle(element);
  return style.display !== "none" && style.position === "absolute" && (style.clipPath !== "none" || parseFloat(style.width) <= 1);
};

const announcers = live.filter(unseen);
if (announcers.length > 1) {
  fault("one-announcer", announcers.map(nameOf).join(", "), `${announcers.length} unseen regions announce what changes`);
}
// The app's main part takes the focus; before the program is there, the static one does not, and nothing changes in it.
if (announcers.length === 0 && document.querySelector("main#main[tabindex]")) {
  fault("no-announcer", "main", "no unseen region is there to announce what changes");
}
const said = new Map();
for (const region of live) {
  const outer = live.find((other) => other !== region && other.contains(region));
  if (outer) fault("live-nested", nameOf(region), `it is inside ${nameOf(outer)}, which speaks too`);
  const words = squeeze(region.innerText);
  // What is in a closed dialog is not spoken.
  if (!words || outer || !region.checkVisibility()) continue;
  const other = said.get(words);
  if (other) fault("live-doubled", nameOf(region), `«${words}» is spoken by ${nameOf(other)} too`);
  said.set(words, region);
}
