/**
 * Bundles src/ into dist/: main.cjs, which bin/load.js loads together with the code that V8 made of it, help.cjs, which stands in for it where only
 * the help is asked for, and beside them the packages that few runs need, each loaded late; their licences are listed. Run by npm's prepare script and before the tests.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { esbuildShells } from './built-in-shells.mjs';
import { esbuildTemplates } from './built-in-templates.mjs';
import { esbuildYaml } from './yaml-data.mjs';

if (process.argv.includes('--clean')) rmSync('dist', { recursive: true, force: true });

/** Packages that stay apart, by the files of dist/ that they come into. */
const APART = {
  '@clack/prompts': 'prompts',
  '@jsquash/jpeg/codec/dec/mozjpeg_dec.js': 'jpeg-decoder',
  '@jsquash/jpeg/encode.js': 'jpeg-encoder',
  '@jsquash/png/codec/pkg/squoosh_png.js': 'png-decoder',
  '@jsquash/webp/codec/dec/webp_dec.js': 'webp-decoder',
  'csv-parse/sync': 'csv',
  docx: 'docx',
  fflate: 'zip',
  handlebars: 'handlebars',
  'hucre/xlsx': 'xlsx',
  'iconv-lite': 'iconv',
  marked: 'markdown',
  tinyglobby: 'glob',
  workerpool: 'workerpool',
};

const apart = {
  name: 'apart',
  setup(builder) {
    builder.onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
      kind !== 'entry-point' && path in APART ? { path, namespace: 'apart' } : undefined,
    );
    builder.onResolve({ filter: /\.cjs$/, namespace: 'apart' }, ({ path }) => ({ path, external: true }));
    // From a file that is in no package, `default` is what the package exports under that name; from one of ours it would be all of it.
    builder.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => {
      const file = JSON.stringify(`./${APART[path]}.cjs`);
      return { contents: `export * from ${file}; export { default } from ${file};`, loader: 'js' };
    });
  },
};

/** What not every run needs, and what is taken of it: each takes some milliseconds, and is loaded when that is used. */
const LATE = {
  fflate: ['unzipSync', 'zipSync'],
  marked: ['Lexer'],
  'node:child_process': ['spawn', 'spawnSync'],
  'node:crypto': ['createHash', 'randomBytes'],
  'node:worker_threads': ['isMainThread', 'parentPort', 'Worker', 'workerData'],
  'node:zlib': ['crc32', 'deflateRawSync', 'inflateRawSync'],
};

const late = {
  name: 'late',
  setup(builder) {
    builder.onResolve({ filter: /^[^.]/ }, ({ path, namespace }) =>
      path in LATE && namespace !== 'late' ? { path, namespace: 'late' } : undefined,
    );
    builder.onResolve({ filter: /\.cjs$/, namespace: 'late' }, ({ path }) => ({ path, external: true }));
    builder.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
      const file = path in APART ? `./${APART[path]}.cjs` : path;
      const getters = LATE[path].map((name) => `get ${name}() { return require('${file}').${name}; }`);
      return { contents: `module.exports = { ${getters.join(', ')} };`, loader: 'js' };
    });
  },
};

/** A name that is used and not listed would be undefined in the bundle alone. */
function checkLate(text) {
  for (const [path, names] of Object.entries(LATE))
    for (const [, name] of text.matchAll(new RegExp(`\\bimport_${path.replaceAll(/\W/g, '_')}\\d*\\.(\\w+)`, 'g')))
      if (!names.includes(name)) throw new Error(`LATE in scripts/build.mjs lacks ${name} of ${path}`);
}

/** chalk is told whether to colour, and need not find it out: that loads Node's terminals and sockets. */
const COLOURS = /chalk.source.vendor.supports-color.index\.js$/;

const told = {
  name: 'told',
  setup(builder) {
    builder.onLoad({ filter: COLOURS }, () => ({ contents: 'export default { stdout: false, stderr: false };' }));
  },
};

const inputs = [];

async function bundle(options) {
  const { metafile, outputFiles } = await build({
    bundle: true,
    metafile: true,
    write: false,
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    charset: 'ascii',
    legalComments: 'external',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    ...options,
  });
  inputs.push(...Object.keys(metafile.inputs));
  return outputFiles;
}

/** esbuild writes ASCII but for regular expressions and comments, in which an escape says the same. */
const asAscii = (text) =>
  text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** As a function of what a module is given, after a hash by which the code is known that V8 made of it. */
const asScript = (text) =>
  `/* ${createHash('sha256').update(text).digest('hex').slice(0, 16)} */ (function (exports, require, module, __filename, __dirname) { ${text}\n})`;

/** A run that has begun never finds half a file. */
function place({ path, contents }) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}

/** What a command loads when it is run, and the help never is. */
const commandsApart = {
  name: 'commands-apart',
  setup(builder) {
    builder.onResolve({ filter: /^\./ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

const plugins = [late, apart, told, esbuildYaml, esbuildTemplates, esbuildShells];
for (const [name, some] of Object.entries({ main: plugins, help: [commandsApart, ...plugins] }))
  for (const { path, text, contents } of await bundle({ entryPoints: { [name]: 'src/main.ts' }, plugins: some })) {
    checkLate(text);
    place({ path, contents: path.endsWith(`${name}.cjs`) ? Buffer.from(asScript(asAscii(text))) : contents });
  }
const others = Object.entries(APART).map(([path, name]) => [name, path]);
const entryPoints = { 'photo-worker': 'src/commands/build/write/photo-worker.ts', ...Object.fromEntries(others) };
for (const file of await bundle({ entryPoints, plugins: [apart] })) place(file);

/** What src/photos/codecs.ts reads when a report has photos. */
const CODECS = [
  'jpeg/codec/dec/mozjpeg_dec.wasm',
  'jpeg/codec/enc/mozjpeg_enc.wasm',
  'png/codec/pkg/squoosh_png_bg.wasm',
  'webp/codec/dec/webp_dec.wasm',
];
mkdirSync('dist/codecs', { recursive: true });
for (const path of CODECS) copyFileSync(join('node_modules/@jsquash', path), join('dist/codecs', basename(path)));

writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences(inputs) + notices());

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
