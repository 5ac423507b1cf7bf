document.adoptedStyleSheets = window.sportelloSheets;
