/**
 * What a person without Node gets: build/huibao-win-x64.zip and build/huibao-linux-x64.tar.gz, each a folder 汇报 with the program in one
 * file, how to begin, templates, examples and licences. `node scripts/pack.mjs` makes both, or the platforms that are named.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { bundle, fetchNode, makeExecutable, PLATFORMS, WORK } from './executable.mjs';

const FOLDER = '汇报';
/** The same for every build: an archive says when the program was released, not when it was packed. */
const TIME = '2026-01-01T00:00:00';

const crlf = (text) => text.replace(/\r?\n/g, '\r\n');

/** Licences of the packages in the bundle, and of Node, whose Linux package brings the text for all systems. */
const licences = () =>
  [readFileSync('LICENSE', 'utf8'), readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8')].join('\n') +
  `\n${'-'.repeat(80)}\n\nNode.js\n\n${readFileSync(join(fetchNode('linux-x64'), 'LICENSE'), 'utf8')}`;

function stage(platform, executable) {
  const parent = join(WORK, platform, 'archive');
  rmSync(parent, { recursive: true, force: true });
  const folder = join(parent, FOLDER);
  mkdirSync(folder, { recursive: true });
  const put = (name, text, head = '') => writeFileSync(join(folder, name), head + crlf(text));
  cpSync(executable, join(folder, PLATFORMS[platform].name));
  // Notepad shows UTF-8 for certain where a mark says it; cmd would take the mark for a command.
  put('使用说明.txt', readFileSync('scripts/package/使用说明.txt', 'utf8'), '\uFEFF');
  if (platform.startsWith('win')) put('安装.cmd', readFileSync('scripts/package/安装.cmd', 'utf8'));
  put('许可.txt', licences());
  cpSync('examples', join(folder, '示例'), { recursive: true });
  const isTemplate = (path) => statSync(path).isDirectory() || path.endsWith('.hbs');
  cpSync('templates', join(folder, '内置模板'), { recursive: true, filter: isTemplate });
  rmSync(join(folder, '内置模板', 'profiles'), { recursive: true, force: true });
  cpSync('docs/templates.md', join(folder, '内置模板', '模板的写法.md'));
  return parent;
}

function zip(parent, file) {
  const names = readdirSync(parent, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(parent, name)).isFile());
  const entries = files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(parent, name))]);
  writeFileSync(file, zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME }));
}

await bundle();
const wanted = process.argv.slice(2);
for (const platform of wanted.length > 0 ? wanted : Object.keys(PLATFORMS)) {
  const { file: executable, codeCache } = await makeExecutable(platform);
  const parent = stage(platform, executable);
  const isZip = platform.startsWith('win');
  const file = join(WORK, `huibao-${platform}${isZip ? '.zip' : '.tar.gz'}`);
  if (isZip) zip(parent, file);
  else execFileSync('tar', ['-czf', file, '-C', parent, FOLDER]);
  const size = (path) => `${(statSync(path).size / 1e6).toFixed(1)} MB`;
  console.log(`${file}: ${size(file)}, the program ${size(executable)}${codeCache ? '' : ', without a code cache'}`);
}
