import { expect, test } from 'vitest';
import { lineAt, lineText, sourceText } from '../../../src/ledger/text/source-text.js';
import { MOST_PIECES } from '../../../src/ledger/text/too-much.js';
import { read } from '../helpers.js';

test('lines are told from 0, whatever ends them', () => {
  const source = sourceText('台账.yaml', '甲\n乙丙\r\n丁');
  expect([0, 1, 2, 4, 6].map((at) => lineAt(source, at))).toEqual([0, 0, 1, 1, 2]);
  expect([0, 1, 2].map((line) => lineText(source, line))).toEqual(['甲', '乙丙', '丁']);
});

test('of millions of lines no more are noted than a ledger may have, and the fault has its place', () => {
  const text = '-\n'.repeat(3_000_000);
  expect(sourceText('台账.yaml', text).lineStarts.length).toBeLessThan(MOST_PIECES + 5);
  expect(read(text).problems).toMatchObject([{ code: 'ledger-large', line: MOST_PIECES + 1, column: 2 }]);
});
