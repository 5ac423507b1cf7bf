// Which way the wanted element lies from the focus, and a clean record of the elements visited on the way.
const [target] = arguments;
window.sportelloVisits = new Map();
const active = document.activeElement;
const [first] = targets(target);
if (!first) return { found: false };
const onBody = !active || active === document.body;
// A page that was loaded anew starts at the top; in one that was not, focus on the body means it was lost.
const fresh = !window.sportelloSteps;
window.sportelloSteps = (window.sportelloSteps || 0) + 1;
const before = !onBody && (active.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
return { found: true, lost: onBody && !fresh, backwards: before };
