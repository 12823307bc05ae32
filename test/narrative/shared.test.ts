import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { EXAMPLES, LIBRARY, REPORTS, readExample } from '../support.js';

/** Of which nothing has been worked out yet. */
const opened = (ledger: Ledger) => openLedger({ ...ledger }, { dated: '2025-12-10' });

describe('reports share what is worked out of a ledger, and none of them can tell', () => {
  test.for(EXAMPLES)('%s', (name) => {
    const ledger = readExample(name);
    const textOf = (from: ReturnType<typeof opened>) => (id: string) =>
      plainText(buildReport(from, LIBRARY.find(id)).document);
    const alone = REPORTS.map((id) => textOf(opened(ledger))(id));
    expect(REPORTS.map(textOf(opened(ledger)))).toEqual(alone);
    expect(REPORTS.toReversed().map(textOf(opened(ledger)))).toEqual(alone.toReversed());
  });
});
