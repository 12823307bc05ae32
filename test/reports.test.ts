/** What holds of every report, whatever the ledger: from all its activities, from a few, from one, from none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../src/build.js';
import { citedFigures } from '../src/document/cited-figures.js';
import type { Document } from '../src/document/document.js';
import { plainText } from '../src/document/plain-text.js';
import { leavesOf, sourcesOf } from '../src/facts/figure.js';
import type { Ledger } from '../src/ledger/ledger.js';
import { EXAMPLES, LIBRARY, REPORTS, readExample } from './support.js';

const LEDGERS = EXAMPLES.map((name) => readExample(name));

/** Marks of a sentence that lost a piece: nothing that a ledger says can bring them about. */
const FLAWS: readonly RegExp[] = [
  /(?<!\d)0(?:场|人次|小时|个|名)/,
  /[，、；：。！？][，、；：。]/,
  /（）|“”|《》/,
  /^[，、；：。！？）”]/m,
  /[，、；]$/m,
  /\{\{|\}\}|undefined|NaN|\[object|null/,
  /[\uE000-\uF8FF]/,
  /(?<=[，。；])(?:其中|共|分别)[，。；]/,
];

const flawsOf = (text: string) => FLAWS.flatMap((flaw) => flaw.exec(text)?.[0] ?? []);

/** Headings that no text follows before the next of their own or a higher level. */
const emptyHeadings = ({ blocks }: Document) =>
  blocks.filter((block, index) => {
    if (block.type !== 'heading') return false;
    const next = blocks[index + 1];
    return next === undefined || (next.type === 'heading' && next.level <= block.level);
  });

/** Names of the other example communities: each stands in its own ledger alone. */
const strangers = (ledger: Ledger) => {
  const own = ledger.community.name;
  return LEDGERS.map(({ community }) => community.name).filter(
    (name) => name !== own && !JSON.stringify(ledger).includes(name),
  );
};

function check(ledger: Ledger): void {
  const opened = openLedger(ledger, { dated: ledger.dated ?? '2025-12-10' });
  for (const id of REPORTS) {
    const { document } = buildReport(opened, LIBRARY.find(id));
    const text = plainText(document);
    expect(flawsOf(text), `${ledger.community.name} ${id}`).toEqual([]);
    expect(emptyHeadings(document), id).toEqual([]);
    expect(
      strangers(ledger).filter((name) => text.includes(name)),
      id,
    ).toEqual([]);
    for (const { figure } of citedFigures(document)) {
      const stated = leavesOf(figure).every(({ derivation: { by } }) => ['typed', 'entries', 'standard'].includes(by));
      if (!stated) expect(sourcesOf(figure).length, figure.name).toBeGreaterThan(0);
    }
  }
}

describe('every report of', () => {
  test.each(LEDGERS.map((ledger) => [`${ledger.community.name} ${ledger.year}`, ledger] as const))('%s', (_, ledger) =>
    check(ledger),
  );

  test('any part of a ledger', () => {
    const part = fc.constantFrom(...LEDGERS.filter(({ activities }) => activities.length > 0)).chain((ledger) =>
      fc.subarray([...ledger.activities], { maxLength: Math.min(12, ledger.activities.length) }).map(
        (activities): Ledger => ({
          ...ledger,
          activities: activities.map((activity, index) => ({ ...activity, row: index + 1 })),
        }),
      ),
    );
    fc.assert(fc.property(part, check), { numRuns: 60 });
  });
});
