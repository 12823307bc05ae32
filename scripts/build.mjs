/**
 * Bundles src/ into dist/: one file a late import, run-time packages included, their licences listed beside. Run by npm's prepare
 * script and before the tests.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { esbuildShells } from './built-in-shells.mjs';
import { esbuildTemplates } from './built-in-templates.mjs';
import { esbuildYaml } from './yaml-data.mjs';

// A package has only what this build made; a checkout may keep older chunks, so that a build never pulls files from under a run.
if (process.argv.includes('--clean')) rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: {
    main: 'src/main.ts',
    'build-worker': 'src/commands/build/threads/worker.ts',
    'photo-worker': 'src/commands/build/write/photo-worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  metafile: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  charset: 'utf8',
  legalComments: 'external',
  plugins: [esbuildYaml, esbuildTemplates, esbuildShells],
  // CommonJS packages in the bundle ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);",
  },
});

/** What src/photos/codecs.ts reads when a report has photos. */
const CODECS = [
  'jpeg/codec/dec/mozjpeg_dec.wasm',
  'jpeg/codec/enc/mozjpeg_enc.wasm',
  'png/codec/pkg/squoosh_png_bg.wasm',
  'webp/codec/dec/webp_dec.wasm',
];
mkdirSync('dist/codecs', { recursive: true });
for (const path of CODECS) copyFileSync(join('node_modules/@jsquash', path), join('dist/codecs', basename(path)));

writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences(Object.keys(metafile.inputs)) + notices());

/** Notices of code that packages have taken in themselves, as esbuild finds them; its own files of them go. */
function notices() {
  const files = readdirSync('dist').filter((name) => name.endsWith('.LEGAL.txt'));
  const texts = new Set(files.map((name) => readFileSync(join('dist', name), 'utf8').trim()));
  for (const name of files) rmSync(join('dist', name));
  return `\n${'-'.repeat(80)}\n\nNotices in the code of the packages above\n\n${[...texts].sort().join('\n\n')}\n`;
}

/** Name, version and licence text of each package that went into the bundle. */
function licences(inputs) {
  const folders = new Set(inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  return [...folders]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** With the licences of what its WebAssembly was made from, where it has any. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const texts = [file, 'codec/LICENSE.codec.md'].map((entry) => (entry ? join(folder, entry) : ''));
  const text = texts.flatMap((path) => (existsSync(path) ? [readFileSync(path, 'utf8').trim()] : [])).join('\n\n');
  if (text === '') throw new Error(`${name} has no licence text`);
  return `${name} ${version} (${license})\n\n${text}\n`;
}
