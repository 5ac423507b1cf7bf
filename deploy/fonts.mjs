// Cuts Titillium to the letters that each face of style/fonts.css names in its unicode-range: a first view loads those of the
// languages that most people read, and a page with other letters the others.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const sources = {
  common: 'latin',
  rest: 'latin',
  'latin-ext': 'latin-ext',
};

// "U+0041-0043, U+20AC" as "ABC€".
const letters = (range) => range.split(', ').flatMap((part) => {
  const [first, last = first] = part.slice(2).split('-').map((code) => Number.parseInt(code, 16));
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place));
}).join('');

const cut = async (site, { part, weight, range }) => {
  const file = `node_modules/@fontsource/titillium-web/files/titillium-web-${sources[part]}-${weight}-normal.woff2`;
  const font = await subsetFont(await readFile(root(file)), letters(range), { targetFormat: 'woff2' });
  await writeFile(join(site, 'fonts', `titillium-web-${part}-${weight}.woff2`), font);
};

// Puts the files into the site's folder of fonts.
export const buildFonts = async (site) => {
  const style = await readFile(root('style/fonts.css'), 'utf8');
  const faces = /titillium-web-([a-z-]+)-(\d+)\.woff2"\) format\("woff2"\);\s*unicode-range: ([^;]+);/g;
  const found = [...style.matchAll(faces)].map(([, part, weight, range]) => ({ part, weight, range }));
  if (found.length === 0) throw new Error('style/fonts.css names no face of Titillium');
  await mkdir(join(site, 'fonts'), { recursive: true });
  await Promise.all(found.map((face) => cut(site, face)));
};
