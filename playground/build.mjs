// Bundles the page served at `/` into dist/playground, or the folder named on the command line: index.html, and beside
// it assets/ with a hash of the content in every name, so that they may be cached for good, each also gzipped as
// <name>.gz for a server that sends it as it lies. Nothing is fetched from elsewhere, and no script stands inside the
// page, so a strict content security policy holds.

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const room = import.meta.dirname;
const folder = resolve(process.argv[2] ?? join(room, '../dist/playground'));
const startedAt = performance.now();

const common = {
  absWorkingDir: room,
  outdir: join(folder, 'assets'),
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  metafile: true,
  target: 'es2022',
  logLevel: 'warning',
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const [workers, styles] = await Promise.all([
  build({
    ...common,
    format: 'iife',
    entryPoints: {
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
  }),
  build({ ...common, entryPoints: ['src/style.css', 'src/icon.svg'], loader: { '.ttf': 'file', '.svg': 'copy' } }),
]);

const page = await build({
  ...common,
  entryPoints: ['src/main.tsx'],
  format: 'esm',
  splitting: true,
  // style.css has them all; esbuild would put those of a chunk loaded later where the page never asks for them.
  loader: { '.css': 'empty', '.graphql': 'text' },
  define: {
    WORKER_URLS: JSON.stringify({
      editor: addressOf(workers, 'editor.worker'),
      json: addressOf(workers, 'json.worker'),
      graphql: addressOf(workers, 'graphql.worker'),
    }),
  },
});

const html = readFileSync(join(room, 'index.html'), 'utf8')
  .replace('{{icon}}', addressOf(styles, 'icon'))
  .replace('{{style}}', addressOf(styles, 'style'))
  .replace('{{script}}', addressOf(page, 'main'));
writeFileSync(join(folder, 'index.html'), html);
for (const path of [page, workers, styles].flatMap(outputsOf))
  writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));

const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
const sizes = [
  ['page', page],
  ['workers', workers],
  ['styles', styles],
].map(([name, result]) => `${name} ${megabytes(result)}`);
console.log(`playground: ${sizes.join(', ')} in ${seconds} s`);

function addressOf(result, name) {
  const file = outputsOf(result).find((path) => basename(path).startsWith(`${name}-`));
  if (file === undefined) throw new Error(`The bundle has no ${name}.`);
  return `/assets/${basename(file)}`;
}

function megabytes(result) {
  const [plain, zipped] = ['', '.gz'].map((ending) =>
    outputsOf(result).reduce((sum, path) => sum + statSync(path + ending).size, 0),
  );
  return `${(plain / 1e6).toFixed(1)} MB (${(zipped / 1e6).toFixed(1)} gzipped)`;
}

function outputsOf({ metafile }) {
  return Object.keys(metafile.outputs).map((path) => resolve(room, path));
}
