// Trunk's post_build hook for the component gallery: the site's own style sheets, and a quick brotli form beside each file
// that shrinks, because the sandbox would else compress them at the highest quality at the first request.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFonts } from '../../deploy/fonts.mjs';
import { buildStyles } from '../../deploy/styles.mjs';

const { TRUNK_STAGING_DIR: site, TRUNK_PROFILE: profile } = process.env;
if (!site) throw new Error('this is a hook of Trunk: run trunk build in tests/gallery');
const compress = fileURLToPath(new URL('../../deploy/compress.mjs', import.meta.url));

await buildFonts(site);
const { first, inner } = await buildStyles(site, profile);
const page = join(site, 'index.html');
const html = await readFile(page, 'utf8');
const mark = '<!-- styles -->';
if (!html.includes(mark)) throw new Error(`${mark} is not in ${page}`);
await writeFile(page, html.replace(mark, [first, inner].map((name) => `<link rel="stylesheet" href="/${name}">`).join('\n  ')));
execFileSync(process.execPath, [compress, site, '1']);
