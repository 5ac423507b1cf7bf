// From the program that cargo linked to the files a browser loads: the first one with the shell and the public pages,
// and one for each part that `#[wasm_split]` names, with the code that parts share (docs/decisions/0010).
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);
// Functions in the order of their names stand beside their like, which compresses better.
const smallest = ['-Oz', '--reorder-functions-by-name', '--strip-debug', '--strip-producers'];
const target = process.env.CARGO_TARGET_DIR ?? 'target';

// Puts the program into a folder of the site named by its content. Gives the folder's name, and for each part the files
// that it needs besides the first.
export const buildProgram = async (site, profile) => {
  const work = await mkdtemp(join(tmpdir(), 'sportello-program-'));
  try {
    await splitProgram(join(target, 'wasm32-unknown-unknown', profile, 'sportello.wasm'), work);
    const parts = await partsOf(work);
    if (profile === 'release') await shrink(work);
    const folder = `program-${await hashOf(work)}`;
    await mkdir(join(site, folder));
    for (const name of await readdir(work)) {
      if (/\.(js|wasm)$/.test(name)) await copyFile(join(work, name), join(site, folder, name));
    }
    return { folder, parts };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};

const splitProgram = async (linked, work) => {
  await run('wasm-split-cli', ['--target', 'web', '--out-name', 'sportello', linked, work]);
  const whole = join(work, 'sportello.wasm');
  await run('wasm-bindgen', ['--target', 'web', '--no-typescript', '--keep-lld-exports', '--out-dir', work, whole]);
  await rm(whole);
};

// `{"personal":["split_personal.wasm","chunk_3.wasm"]}`, read from the loader that wasm-split-cli writes: a page that
// knows which part it needs can ask for its files before the program does.
const partsOf = async (work) => {
  const loader = await readFile(join(work, '__wasm_split.js'), 'utf8');
  const fileOf = (code) => code.match(/new URL\("\.\/([\w.]+)"/)[1];
  const pieces = loader.split(/^(?=(?:export )?const __)/m);
  const shared = new Map();
  const parts = {};
  for (const piece of pieces) {
    const chunk = piece.match(/^const (__chunk_\w+)/);
    const part = piece.match(/^export const __wasm_split_load_(\w+)/);
    if (chunk) shared.set(chunk[1], fileOf(piece));
    if (part) {
      const needed = [...shared.keys()].filter((name) => piece.includes(name)).map((name) => shared.get(name));
      parts[part[1]] = [fileOf(piece), ...needed];
    }
  }
  if (Object.keys(parts).length === 0) throw new Error('wasm-split-cli found no part to split off');
  return parts;
};

const shrink = async (work) => {
  const names = await readdir(work);
  const programs = names.filter((name) => name.endsWith('.wasm')).map((name) => join(work, name));
  await Promise.all(
    programs.map((path) => run('wasm-opt', [...smallest, '--output', path, path])),
  );
  const scripts = names.filter((name) => name.endsWith('.js')).map((name) => join(work, name));
  await build({
    entryPoints: scripts,
    outdir: work,
    allowOverwrite: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // wasm-bindgen names the loader's module once for each part.
    logOverride: { 'duplicate-object-key': 'silent' },
  });
};

const hashOf = async (folder) => {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).sort()) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
};
