// Starts the program that the preload links name. It stands in a file of its own because the Content-Security-Policy
// allows no inline script. When the program cannot start, or breaks, the page says how to be helped; when it is only late,
// or not even this script runs, style/shell.css shows the same help.
const help = () => {
  const box = document.getElementById('start-help');
  if (!box) return false;
  box.classList.add('start-help--now');
  document.getElementById('start-status')?.remove();
  return true;
};

// A panic poisons the program: only a new start helps.
const broken = () => {
  if (help()) return;
  const main = document.querySelector('main');
  if (!main || document.getElementById('program-broken')) return;
  const note = document.createElement('div');
  note.id = 'program-broken';
  note.className = 'notice';
  note.setAttribute('role', 'alert');
  const words = {
    it: 'Qualcosa si è rotto in questa pagina. Ricaricala: le risposte salvate sono al sicuro.',
    de: 'Auf dieser Seite ist etwas kaputtgegangen. Laden Sie sie neu: Ihre gespeicherten Antworten sind sicher.',
    sl: 'Na tej strani se je nekaj pokvarilo. Znova jo naložite: shranjeni odgovori so na varnem.',
    fr: 'Quelque chose s’est cassé sur cette page. Rechargez-la : vos réponses enregistrées sont en sécurité.',
    en: 'Something broke on this page. Reload it: your saved answers are safe.',
  };
  const text = document.createElement('p');
  text.textContent = words[document.documentElement.lang] ?? words.it;
  note.append(text);
  main.prepend(note);
};

addEventListener('error', (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) broken();
});

new MutationObserver(() => {
  if (document.documentElement.classList.contains('start-failed')) help();
}).observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });

const preload = (address, more) => {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address }, more));
};
const stored = (name) => {
  try {
    return sessionStorage.getItem(name) ?? localStorage.getItem(name);
  } catch {
    // Storage refused: nothing was remembered.
    return null;
  }
};
// As src/device/appearance.rs writes it.
for (const choice of stored('appearance')?.split(' ') ?? []) {
  const [name, value] = choice.split('=');
  if (value) document.documentElement.dataset[name] = value;
}
const told = (name) => document.querySelector(`meta[name="${name}"]`).content;

const glue = document.querySelector('link[rel="modulepreload"]');
const program = document.querySelector('link[rel="preload"][as="fetch"]');

// The program would ask for these only when it runs: asked for now, they travel beside it.
const partOf = (path) => {
  if (/^\/(domanda|pratiche|conferme|servizi\/(?!naspi)[^/]+)(\/|$)/.test(path)) return 'personal';
  if (path === '/verifica-ricevuta') return 'proof';
  if (/^\/(|aiuto|accesso|accessibilita|aspetto|privacy|cookie|servizi\/naspi\/facile)$/.test(path)) return 'pages';
  return path.includes('/calcolo/') ? 'unemployed' : null;
};
// As src/device/preference.rs decides; a language that is missing here only comes later (tests/texts holds the list).
const textLanguage = () => {
  const spoken = ['it', 'de', 'sl', 'fr', 'en'];
  const wished = [stored('language'), ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return wished.find((language) => spoken.includes(language)) ?? 'it';
};
const parts = JSON.parse(told('program-parts'));
const part = partOf(location.pathname);
const language = textLanguage();
for (const name of parts[part] ?? []) preload(new URL(name, glue.href), { type: 'application/wasm' });
preload(`/text/${language}/base.json`);
if (part) preload(`/text/${language}/${part === 'pages' ? 'pages' : 'claim'}.json`);
if (part && part !== 'pages') preload(told('inner-style'), { as: 'style', crossOrigin: null });

try {
  const { default: start } = await import(glue.href);
  await start({ module_or_path: program.href }).catch((error) => {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    // The browser may keep a copy that was cut on its way, and a name with a hash is never asked for again.
    return start({ module_or_path: fetch(program.href, { cache: 'reload' }) });
  });
  const letters = [400, 600].map((weight) => document.fonts.load(`${weight} 1em "Titillium Web"`));
  // Without them the page stays in the letters it has.
  Promise.all(letters).then(() => document.documentElement.classList.add('letters'), () => {});
} catch {
  help();
}
