/** How the built-in templates are kept: users copy them, so they have to read well. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, TEMPLATES } from './support.js';

const { reports, partials, annexes } = TEMPLATES;
const all = [reports, partials, annexes].flatMap((folder) => Object.values(folder));
const named = Object.entries({ ...partials, ...annexes });

test('every .hbs file is looked at', () => {
  const files = readdirSync(join(ROOT, 'templates'), { recursive: true }).filter((name) =>
    String(name).endsWith('.hbs'),
  );
  expect(all.length).toBe(files.length);
});

test('no line is longer than 120 characters', () => {
  const long = all.flatMap(({ file, text }) =>
    text
      .split('\n')
      .filter((line) => [...line].length > 120)
      .map((line) => [file, line]),
  );
  expect(long).toEqual([]);
});

test.each(named)('%s begins with a comment that says what it prints, and ends with its line', (_, { text }) => {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  expect(body).toMatch(/^\{\{!-- \p{Script=Han}|^\{\{!-- “/u);
  expect(body).toMatch(/[^\n]\n$/);
});

test('no block is there for a mark alone: 并列 sets them', () => {
  const found = all.flatMap(({ file, text }) =>
    [...text.matchAll(/\{\{#(?:有|任一|无) [^}]+\}\}\s*[，、；：。和]\s*\{\{\//gu)].map(([block]) => [file, block]),
  );
  expect(found).toEqual([]);
});

test('no heading goes on in the next line: there it would be a paragraph', () => {
  const found = all.flatMap(({ file, text }) =>
    [...text.matchAll(/^#+ .*\n\s*\{\{#并列(?= |\}).*/gmu)].map(([lines]) => [file, lines]),
  );
  expect(found).toEqual([]);
});

test('every partial is called', () => {
  const called = new Set(all.flatMap(({ text }) => [...text.matchAll(/\{\{> (\S+?)[ }]/gu)].map(([, name]) => name)));
  expect(Object.keys(partials).filter((name) => !called.has(name))).toEqual([]);
});
