// What a key costs in script in the largest form page of the app, at 4 times slower CPU.
//
//   target/debug/sportello-sandbox --listen 127.0.0.1:8090 & node tests/bench/typing.mjs http://127.0.0.1:8090
//
// Types into a field of a child's page of the Assegno unico and reads after each key how long scripts ran
// (`ScriptDuration` of the DevTools protocol). Prints median, 95th percentile and the most.
import { chromium } from 'playwright-core';

const origin = process.argv[2];
const KEYS = 200;
const SLOWER = 4;
/** Most milliseconds of script a key, in the median. */
const GOAL = 8;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage({ viewport: { width: 360, height: 800 }, locale: 'it-IT' });

const radio = (group, option) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name: option }).check({ force: true });
const next = () => page.getByRole('button', { name: 'Continua' }).click();
const heading = (name) => page.getByRole('heading', { level: 1, name }).waitFor();

await page.goto(`${origin}/domanda/assegno-unico`);
await radio('Con quale identità entri?', 'SPID');
await radio('Chi sei?', /Giulia Ferri/);
await page.getByRole('button', { name: 'Entra' }).click();
for (const name of ['Chi sei?', 'Come ti contattiamo?']) {
  await heading(name);
  await next();
}
await heading('Per chi lo chiedi?');
await radio('Chi sei per i figli?', 'Sono il papà o la mamma');
await next();
await heading('Per quali figli lo chiedi?');
await page.getByRole('button', { name: 'Aggiungi un figlio' }).click();
await heading('Figlio 1');
const field = page.getByLabel('Cognome');
await field.click();

const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable');
await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
const scripts = async () => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
};

const costs = [];
for (let key = 0; key < KEYS; key += 1) {
  const before = await scripts();
  await page.keyboard.press(String.fromCharCode(97 + (key % 26)));
  // The answer is drawn and written into the journal before the next key.
  await page.waitForTimeout(60);
  costs.push((await scripts()) - before);
}
costs.sort((one, other) => one - other);
const at = (share) => costs[Math.min(costs.length - 1, Math.floor(costs.length * share))].toFixed(2);
console.log(`${KEYS} keys at ${SLOWER} times slower CPU: median ${at(0.5)} ms, 95th ${at(0.95)} ms, most ${at(1)} ms (goal: median ${GOAL} ms)`);
await browser.close();
