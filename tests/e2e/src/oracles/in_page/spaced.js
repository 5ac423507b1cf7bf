// WCAG 1.4.12: as much space between lines, letters and words as a person may need.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`);
window.sportelloSheets = document.adoptedStyleSheets;
document.adoptedStyleSheets = [...window.sportelloSheets, sheet];
