import { readFileSync, writeFileSync } from 'node:fs';
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
