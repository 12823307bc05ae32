import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldTable } from '../src/ledger/vocabulary/field-table.js';
import { ROOT, report, temporaryFolder } from './support.js';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('the field table of README.md is that of the vocabulary (node scripts/readme.mjs writes it)', () => {
  const [, inside] = /<!-- fields -->\n([\s\S]*)<!-- \/fields -->/.exec(readme) ?? [];
  expect(inside?.trim()).toBe(fieldTable().trim());
});

test('the ledger of README.md becomes the paragraphs that it shows', () => {
  const [, ledger = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const quotes = [...readme.matchAll(/^> (.*)$/gm)].map(([, quote = '']) => quote);
  expect(quotes.length).toBeGreaterThan(1);
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, '台账.yaml'), ledger);
  const { out } = report(['build', '-f', 'md', '-o', '-'], { cwd });
  for (const quote of quotes) expect(out).toContain(quote);
});

test('every command of README.md is one of the program', () => {
  const { out } = report(['--help']);
  const commands = new Set([...readme.matchAll(/`report ([a-z]+)/g)].map(([, name]) => name));
  for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
});

test('nothing is fetched by a name on npm that is not ours yet', () => {
  const texts = [
    'README.md',
    'docs/json.md',
    'docs/templates.md',
    'scripts/package/使用说明.txt',
    'scripts/package/安装.cmd',
  ];
  const words = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:words|problems)[\\/].*\.ts$/.test(name))
    .map((name) => join('src', name));
  for (const file of [...texts, ...words])
    expect(readFileSync(join(ROOT, file), 'utf8'), file).not.toMatch(
      /(?:npx|npm (?:i|install|exec)(?: -g| -y)*) huibao\b/,
    );
});

test('cmd.exe can read what installs the program: Chinese is only shown, after the code page is set', () => {
  const lines = readFileSync(join(ROOT, 'scripts', 'package', '安装.cmd'), 'utf8').split(/\r?\n/);
  const page = lines.indexOf('chcp 65001 >nul');
  lines.forEach((line, index) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is meant.
    if (/^[\x00-\x7F]*$/.test(line)) return;
    expect(index, line).toBeGreaterThan(page);
    expect(line).toMatch(/^if [ -~]* echo [^&|<>^%()!"]+$/);
  });
});
