/**
 * Makes the program one file that brings its own Node (a single executable application): `node scripts/executable.mjs win-x64 linux-x64`
 * writes build/<platform>/report[.exe]. Everything the package reads of itself is carried inside (src/files/own-files.ts).
 *
 * Node comes from npm by name and version. Its code cache can only be made by the Node that will read it: for Windows that one runs
 * under wine; where there is no wine the program is the same and starts more slowly.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { esbuildShells } from './built-in-shells.mjs';
import { esbuildTemplates } from './built-in-templates.mjs';
import { esbuildYaml } from './yaml-data.mjs';

/** A line with long-term support that wine of today's Debian can run as well: from Node 24 on it cannot, and what is not run is not checked. */
export const NODE = '22.23.3';
const POSTJECT = 'postject@1.0.0-alpha.6';
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

export const PLATFORMS = {
  'win-x64': { node: 'bin/node.exe', name: 'report.exe' },
  'linux-x64': { node: 'bin/node', name: 'report' },
};

export const WORK = resolve('build');
const npm = (args, options = {}) => execFileSync('npm', args, { shell: process.platform === 'win32', ...options });

/** The folder of Node's package for a platform, fetched once. */
export function fetchNode(platform) {
  const folder = join(WORK, 'node', `${platform}-${NODE}`);
  if (existsSync(join(folder, 'package.json'))) return folder;
  mkdirSync(folder, { recursive: true });
  const said = npm(['pack', '--silent', `node-${platform}@${NODE}`], { cwd: folder });
  const packed = said.toString().trim().split(/\s/).pop();
  execFileSync('tar', ['-xzf', packed, '--strip-components=1'], { cwd: folder });
  rmSync(join(folder, packed));
  return folder;
}

/** The program in one file, as CommonJS: that is what a single executable runs. */
export async function bundle() {
  execFileSync(process.execPath, ['scripts/build.mjs']);
  await build({
    stdin: { contents: "import { main } from './src/main.ts'; main(process.argv);", resolveDir: '.' },
    outfile: join(WORK, 'main.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    // What is loaded late is in the file as well: a single executable can import nothing.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [esbuildYaml, esbuildTemplates, esbuildShells],
  });
}

const filesIn = (folder) => readdirSync(folder).map((name) => `${folder}/${name}`);

/** Asset → file. */
function assets() {
  const templates = ['templates', 'templates/partials', 'templates/annexes'].flatMap(filesIn);
  const files = ['package.json', ...templates.filter((file) => file.endsWith('.hbs')), ...filesIn('dist/codecs')];
  const list = join(WORK, 'files.json');
  writeFileSync(list, JSON.stringify(files));
  return { ...Object.fromEntries(files.map((file) => [file, resolve(file)])), 'files.json': list };
}

/** Windows of its own for wine, so that nobody's is changed. */
const WINE = { ...process.env, WINEPREFIX: process.env.WINEPREFIX ?? join(WORK, 'wine'), WINEDEBUG: '-all' };

/** What has to stand before a program for another system, to run it here, and the environment; undefined where it cannot be run. */
export function runner(platform) {
  const own = { 'linux-x64': 'linux', 'win-x64': 'win32' }[platform];
  if (process.platform === own) return { command: [], env: process.env };
  if (own !== 'win32') return undefined;
  mkdirSync(WINE.WINEPREFIX, { recursive: true });
  const run = (name, ...args) => spawnSync(name, args, { stdio: 'ignore', env: WINE }).status === 0;
  const node = join(fetchNode(platform), PLATFORMS[platform].node);
  const found = ['wine', '/usr/lib/wine/wine64'].find(
    // Node wants Windows 10, which not every wine takes itself for.
    (name) => run(name, 'winecfg', '-v', 'win10') && run(name, node, '-e', '0'),
  );
  return found && { command: [found], env: WINE };
}

function blob(platform, node) {
  const output = join(WORK, platform, 'program.blob');
  const run = runner(platform);
  const config = join(WORK, platform, 'sea.json');
  const settings = { main: join(WORK, 'main.cjs'), output, disableExperimentalSEAWarning: true, assets: assets() };
  const make = (command, env, useCodeCache) => {
    rmSync(output, { force: true });
    writeFileSync(config, JSON.stringify({ ...settings, useCodeCache }));
    const [program, ...args] = [...command, '--experimental-sea-config', config];
    // wine gives a Windows program no pipe that Node can write to.
    spawnSync(program, args, { stdio: 'ignore', env });
    return existsSync(output);
  };
  if (run && make([...run.command, join(node, PLATFORMS[platform].node)], run.env, true))
    return { output, codeCache: true };
  // Without a cache any system can make it, by a Node of the same version.
  const own = process.platform === 'win32' ? 'win-x64' : 'linux-x64';
  if (make([join(fetchNode(own), PLATFORMS[own].node)], process.env, false)) return { output, codeCache: false };
  throw new Error(`${platform}: Node made no blob`);
}

/** The signature of Node's makers is none for a changed file, and worse than none: it is taken off. */
function unsigned(bytes) {
  const header = bytes.readUInt32LE(0x3c);
  const entry = header + 24 + 112 + 4 * 8;
  const [start, size] = [bytes.readUInt32LE(entry), bytes.readUInt32LE(entry + 4)];
  bytes.writeBigUInt64LE(0n, entry);
  return size > 0 && start + size === bytes.length ? bytes.subarray(0, start) : bytes;
}

/** @returns where it is, and whether it has a code cache. */
export async function makeExecutable(platform) {
  const { node, name } = PLATFORMS[platform];
  const folder = fetchNode(platform);
  const file = join(WORK, platform, name);
  mkdirSync(join(WORK, platform), { recursive: true });
  const { output, codeCache } = blob(platform, folder);
  if (name.endsWith('.exe')) writeFileSync(file, unsigned(readFileSync(join(folder, node))));
  else copyFileSync(join(folder, node), file);
  chmodSync(file, 0o755);
  const inject = [POSTJECT, file, 'NODE_SEA_BLOB', output, '--sentinel-fuse', FUSE];
  npm(['exec', '--yes', '--', ...inject], { stdio: 'ignore' });
  return { file, codeCache };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundle();
  for (const platform of process.argv.slice(2)) {
    const { file, codeCache } = await makeExecutable(platform);
    console.log(`${file}${codeCache ? '' : ' (without a code cache)'}`);
  }
}
