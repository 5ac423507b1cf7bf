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
  note.className = 'alert alert--danger';
  note.setAttribute('role', 'alert');
  const words = document.documentElement.lang === 'en'
    ? 'Something broke on this page. Reload it: your saved answers are safe.'
    : 'Qualcosa si è rotto in questa pagina. Ricaricala: le risposte salvate sono al sicuro.';
  const text = document.createElement('p');
  text.textContent = words;
  note.append(text);
  main.prepend(note);
};

addEventListener('error', (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) broken();
});

new MutationObserver(() => {
  if (document.documentElement.classList.contains('start-failed')) help();
}).observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });

const glue = document.querySelector('link[rel="modulepreload"]');
const program = document.querySelector('link[rel="preload"][as="fetch"]');
try {
  const { default: start } = await import(glue.href);
  await start({ module_or_path: program.href }).catch((error) => {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    // The browser may keep a copy that was cut on its way, and a name with a hash is never asked for again.
    return start({ module_or_path: fetch(program.href, { cache: 'reload' }) });
  });
} catch {
  help();
}
