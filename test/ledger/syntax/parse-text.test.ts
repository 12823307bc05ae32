import { expect, test } from 'vitest';
import { parseText } from '../../../src/ledger/syntax/parse-text.js';
import { sourceText } from '../../../src/ledger/text/source-text.js';

test('of widths of a tab that fit equally well the first is taken', () => {
  // The open bracket is a fault at any width.
  const { found } = parseText(sourceText('台账.yaml', '社区:\n\t名称: 甲社区\n年度: 2025\n活动: [\n'));
  expect(found.edits).toEqual([{ at: 4, remove: 1, insert: '  ' }]);
});
