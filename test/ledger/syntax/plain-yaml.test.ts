import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/ledger/syntax/parse-yaml.js';
import { plainYaml } from '../../../src/ledger/syntax/plain-yaml.js';
import { comparable, SCRAPS } from './yaml-scraps.js';

/** What the quick reader reads, `yaml` reads the same, without a fault. */
function expectSame(text: string): boolean {
  const quick = plainYaml(text);
  if (!quick) return false;
  const { root, faults } = parseYaml(text);
  expect(faults).toEqual([]);
  expect(root && comparable(root)).toEqual(comparable(quick));
  return true;
}

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.yaml'));

describe('plainYaml', () => {
  it.each(examples)('reads examples/%s as yaml does', (file) => {
    const text = readFileSync(`examples/${file}`, 'utf8');
    expect(expectSame(text)).toBe(true);
    expect(expectSame(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it.each([
    ['a: "x\\n"\n'],
    ["a: 'it''s'\n"],
    ['a: |\n  x\n'],
    ['a: x\n  y\n'],
    ['a: &x 1\nb: *x\n'],
    ['--- \na: 1\n'],
    ['a: b: c\n'],
    ['a: [x]y\n'],
    ['a:\n  - b\n c: d\n'],
    ['- a\n'],
    ['text\n'],
    ['# x\n\ufeffa: 1\n'],
    [`a:\n${' '.repeat(201)}b: 1\n`],
    [''],
  ])('leaves %j to yaml', (text) => {
    expect(plainYaml(text)).toBeUndefined();
  });

  it('reads whatever it does read as yaml does', () => {
    const scrap = fc.constantFrom(...SCRAPS);
    let read = 0;
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 14 }), (scraps) => {
        read += Number(expectSame(`a: ${scraps.join('')}`)) + Number(expectSame(scraps.join('')));
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(500);
  });
});
