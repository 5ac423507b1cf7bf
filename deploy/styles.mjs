// One style sheet from the files that style/site.css names in their order: one request before the first paint, not twelve.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../style/site.css', import.meta.url));

// Puts the style sheet into the site, named by its content. Gives its name.
export const buildStyles = async (site, profile) => {
  const { outputFiles } = await build({
    entryPoints: [source],
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
