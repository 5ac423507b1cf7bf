// Puts beside each file of the built site that shrinks its brotli form, as FILE.br: a server has nothing to compress. Run by
// ./sportello after Trunk; `node deploy/compress.mjs FOLDER [QUALITY]`, at the highest quality unless another is given.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const shrinking = /\.(css|html|js|json|mjs|svg|txt|wasm|webmanifest|xml)$/;
const compress = promisify(brotliCompress);

const [, , folder, wished] = process.argv;
const quality = wished === undefined ? constants.BROTLI_MAX_QUALITY : Number(wished);

const compressFile = async (path) => {
  const content = await readFile(path);
  const compressed = await compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  if (compressed.length < content.length) await writeFile(`${path}.br`, compressed);
};

if (!folder) throw new Error('usage: node deploy/compress.mjs FOLDER [QUALITY]');
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries.filter((entry) => entry.isFile() && shrinking.test(entry.name));
await Promise.all(files.map((entry) => compressFile(join(entry.parentPath ?? entry.path, entry.name))));
