import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Matter } from '../../src/narrative/matters/matter.js';
import type { Sentence } from '../../src/narrative/matters/section.js';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { faultsIn } from '../../src/narrative/year/deed/faults.js';
import { LENGTHS } from '../../src/narrative/year/length.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { LIBRARY, ledgerOf, ROOT } from '../support.js';

/** What decides whether a report is preferred to what people write: nothing of it may come of how we put rows together. */
const KINDS = ['A', 'C', 'E', 'K'];
const SPECS = LIBRARY.find('annual-report').report.sections ?? [];

/** All that was typed of a row, field by field. */
const typed = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(typed)
      : [];

/** Words that one field has twice, two rows of a sentence have each, or the 成效 says again of the row, are the ledger's. */
const isOwn = (found: string, told: readonly Matter[]): boolean =>
  told.filter(({ row }) => typed(row).some((field) => field.includes(found))).length > 1 ||
  told.some(({ row }) => typed(row).some((field) => field.split(found).length > 2)) ||
  told.some(({ result }) => result?.includes(found));

/** 甲获评社区级身边好人，乙获评社区级五好家庭: what is said alike of several. */
const ALIKE = ['获评'];

const faults = ({ pattern, pieces, told }: Sentence) => {
  const text = wordsOf(pieces);
  return (ALIKE.includes(pattern) ? [] : faultsIn(text))
    .filter(({ kind, weight, found }) => KINDS.includes(kind) && weight === 1 && !isOwn(found, told))
    .map(({ name, found }) => `${name} ${found}: ${text}`);
};

describe('no sentence says a thing twice, parts it from its total or turns it into something else', () => {
  const examples = readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml') && !file.includes('街道'),
  );
  test.each(examples.flatMap((file) => LENGTHS.map((length) => [file, length] as const)))('%s, %s', (file, length) => {
    const { sections } = narrative(ledgerOf(readFileSync(join(ROOT, 'examples', file), 'utf8')), SPECS, length);
    const said = sections.flatMap(({ paragraphs }) => paragraphs).flatMap(({ sentences }) => sentences);
    expect(said.flatMap(faults)).toEqual([]);
  });
});
