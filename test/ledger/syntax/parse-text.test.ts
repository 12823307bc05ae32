import { expect, test } from 'vitest';
import { parseText } from '../../../src/ledger/syntax/parse-text.js';
import { sourceText } from '../../../src/ledger/text/source-text.js';

test('of widths of a tab that fit equally well the first is taken', () => {
  // A line that is a space too deep is a fault at any width.
  const text = '社区:\n\t名称: 甲社区\n年度: 2025\n活动:\n  - 日期: 3.5\n     主题: 集市\n    类别: 其他\n';
  const { faults, found } = parseText(sourceText('台账.yaml', text));
  expect(faults.map(({ code }) => code)).toEqual(['indent-tab', 'indent-deep']);
  expect(found.edits[0]).toEqual({ at: 4, remove: 1, insert: '  ' });
});
