document.documentElement.style.fontSize = "";
