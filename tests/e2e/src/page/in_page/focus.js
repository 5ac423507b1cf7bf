// Where the keyboard focus is and whether a sighted person can see it there.
const [target] = arguments;
const element = document.activeElement;
const lost = !element || element === document.body || element === document.documentElement || !element.isConnected;
if (lost) return { lost: true, on_target: false, element: "body" };

const rings = (style) =>
  (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
const drawn = [element, ...(element.labels || [])];
const visible = drawn.some((each) =>
  [null, "::before", "::after"].some((pseudo) => rings(getComputedStyle(each, pseudo))));

// At least one of the middle and four inner points has to be on the screen with nothing over it (WCAG 2.4.11).
const uncovered = drawn.some((each) =>
  [...each.getClientRects()].some((box) =>
    [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].some(([across, down]) => {
      const hit = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
      return hit && drawn.some((part) => part.contains(hit) || hit.contains(part) && hit !== document.documentElement && hit !== document.body);
    })));

const wanted = targets(target);
const here = wanted.includes(element);
const visits = (window.sportelloVisits ||= new Map());
visits.set(element, (visits.get(element) || 0) + 1);
const severalStops = element.localName === "input" && /^(date|time|month|week|datetime-local)$/.test(element.type);
return {
  lost: false,
  on_target: here,
  backwards: wanted.length > 0
    && (element.compareDocumentPosition(wanted[0]) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  element: describe(element),
  name: nameOf(element),
  checked: element.checked === true || element.getAttribute("aria-checked") === "true",
  visible,
  uncovered,
  again: visits.get(element) > (severalStops ? 8 : 1),
};
