// Trunk's post_build hook: takes the program that Trunk compiled apart into what each page needs (deploy/program.mjs),
// makes two style sheets of many (deploy/styles.mjs), and names them in the page. Trunk can do neither (trunk#1022).
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFonts } from './fonts.mjs';
import { buildProgram } from './program.mjs';
import { buildStyles } from './styles.mjs';

const { TRUNK_STAGING_DIR: site, TRUNK_PROFILE: profile } = process.env;
if (!site) throw new Error('this is a hook of Trunk: run trunk build');

await buildFonts(site);
const program = await buildProgram(site, profile);
const styles = await buildStyles(site, profile);

const page = join(site, 'index.html');
let html = await readFile(page, 'utf8');

// Trunk's own bundle of the whole program, which nothing loads.
const trunkLinks = /<link rel="(?:modulepreload|preload)" href="\/(sportello-[0-9a-f]+(?:_bg)?\.(?:js|wasm))"[^>]*>/g;
const bundled = [...html.matchAll(trunkLinks)].map((match) => match[1]);
if (bundled.length !== 2) throw new Error(`Trunk's two links are not in ${page}`);
await Promise.all(bundled.map((name) => rm(join(site, name))));
html = html.replace(trunkLinks, '');

const links = [
  `<link rel="stylesheet" href="/${styles.first}">`,
  `<meta name="inner-style" content="/${styles.inner}">`,
  `<link rel="modulepreload" href="/${program.folder}/sportello.js">`,
  `<link rel="modulepreload" href="/${program.folder}/__wasm_split.js">`,
  `<link rel="preload" as="fetch" type="application/wasm" crossorigin href="/${program.folder}/sportello_bg.wasm">`,
  `<meta name="program-parts" content="${JSON.stringify(program.parts).replaceAll('"', '&quot;')}">`,
];
const mark = '<!-- program and styles -->';
if (!html.includes(mark)) throw new Error(`${mark} is not in ${page}`);
await writeFile(page, html.replace(mark, links.join('\n  ')));
