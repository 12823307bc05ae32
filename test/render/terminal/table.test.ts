import { eastAsianWidth } from 'get-east-asian-width';
import { expect, test } from 'vitest';
import type { Table } from '../../../src/document/document.js';
import { painter } from '../../../src/render/terminal/paint.js';
import { tableLines } from '../../../src/render/terminal/table.js';
import { terminalColumn } from '../../../src/render/terminal/terminal-column.js';

const TABLE: Table = {
  type: 'table',
  columns: [terminalColumn('活动名称', 6, 'left'), terminalColumn('标准', 3), terminalColumn('人次', 3)],
  rows: [
    ['“老邻居”的二十年…', '≥30%', '62'],
    ['便民服务日', '30%', '1986'],
  ],
};

test.each([1, 2] as const)('bars stand in line where a terminal gives ambiguous characters %i', (ambiguous) => {
  const columnOf = (text: string) =>
    Array.from(text).reduce(
      (sum, one) => sum + eastAsianWidth(one.codePointAt(0) as number, { ambiguousAsWide: ambiguous === 2 }),
      0,
    );
  const lines = tableLines(TABLE, { columns: 60, paint: painter(false), ambiguous });
  const bars = lines.map((line) =>
    [...line.matchAll(/[|+]/g)].map(({ index }) => columnOf(line.slice(0, index))).join(),
  );
  expect(new Set(bars).size).toBe(1);
});
