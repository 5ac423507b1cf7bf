// Two style sheets of many files: style/site.css for the first view, in one request before the first paint, and
// style/inner.css for what only the pages behind it have.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = (entry) => fileURLToPath(new URL(`../style/${entry}.css`, import.meta.url));

// Puts a style sheet into the site, named by its content. Gives its name.
const buildStyle = async (entry, site, profile) => {
  const { outputFiles } = await build({
    entryPoints: [source(entry)],
    bundle: true,
    write: false,
    minify: profile === 'release',
    external: ['/fonts/*'],
    target: ['chrome111', 'firefox115', 'safari16.4'],
  });
  const style = outputFiles[0].contents;
  const name = `style-${createHash('sha256').update(style).digest('hex').slice(0, 16)}.css`;
  await writeFile(join(site, name), style);
  return name;
};

// Gives the names of both.
export const buildStyles = async (site, profile) => ({
  first: await buildStyle('site', site, profile),
  inner: await buildStyle('inner', site, profile),
});
