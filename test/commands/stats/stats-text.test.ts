import { describe, expect, test } from 'vitest';
import { openLedger } from '../../../src/build.js';
import { renderStats } from '../../../src/commands/stats/stats-text.js';
import { overview } from '../../../src/facts/overview.js';
import { barLines } from '../../../src/terminal/bars.js';
import { textWidth } from '../../../src/terminal/width.js';
import { EXAMPLES, readExample } from '../../support.js';

const drawn = (name: string, columns: number, colour = false, previous?: string) => {
  const { ledger, facts } = openLedger(readExample(name), {
    dated: '2025-12-10',
    ...(previous && { previous: readExample(previous) }),
  });
  return renderStats(overview(ledger, facts), [{ report: '工作汇报', count: 3 }], { columns, colour });
};

describe('the year at a glance', () => {
  test.each(EXAMPLES.flatMap((name) => [30, 40, 80, 120].map((columns) => [name, columns] as const)))(
    '%s fits into %i columns, plain',
    (name, columns) => {
      const text = drawn(name, columns, false, 'qingtan-2024.yaml');
      for (const line of text.split('\n')) expect(textWidth(line), line).toBeLessThanOrEqual(columns);
      expect(text).not.toContain('\u001B');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  test('numbers of campaigns stand below each other', () => {
    const lines = drawn('qingtan-2025.yaml', 80)
      .split('\n')
      .filter((line) => /\d+\/\d+ +\d+场 +\d+人次$/.test(line));
    expect(lines.length).toBeGreaterThan(5);
    for (const unit of ['场', '人次'])
      expect(new Set(lines.map((line) => textWidth(line.slice(0, line.lastIndexOf(unit))))).size).toBe(1);
  });

  test('colour says nothing that the words do not', () => {
    const coloured = drawn('qingtan-2025.yaml', 80, true, 'qingtan-2024.yaml');
    expect(coloured).toContain('\u001B[');
    const bare = (text: string) =>
      text

        .split('\u001B')
        .map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/, '')))
        .join('')
        .replace(/[# ]+/g, ' ')
        .trim();
    expect(coloured.split('\n').map((line) => bare(line))).toEqual(
      drawn('qingtan-2025.yaml', 80, false, 'qingtan-2024.yaml')
        .split('\n')
        .map((line) => bare(line)),
    );
  });

  test('months, coverage, indicators, last year and gaps are there', () => {
    const text = drawn('qingtan-2025.yaml', 80, false, 'qingtan-2024.yaml');
    expect(text).toMatch(/^12月 +\d+场 #+ +\d+人次 #+$/m);
    expect(text).toMatch(/八个不 +8\/8/);
    expect(text).toMatch(/未达标：再就业安置率/);
    expect(text).toMatch(/场次 +\| +\d+场 +\| +\d+场 +\| +增加\d+场（[\d.]+%）/);
    expect(text).toMatch(/工作汇报 +3 处/);
  });

  test('an empty ledger says so', () => {
    const text = drawn('empty.yaml', 60);
    expect(text).toContain('台账里还没有活动');
    expect(text).not.toContain('按月');
    expect(drawn('sparse.yaml', 60)).toMatch(/^10月 +1场 #+ +未记$/m);
    expect(drawn('sparse.yaml', 60)).not.toMatch(/\b0[场人]/);
  });
});

describe('bars', () => {
  const rows = [
    {
      label: '1月',
      values: [
        { value: 1, text: '1场' },
        { value: 10, text: '10人次' },
      ],
    },
    {
      label: '12月',
      values: [
        { value: 200, text: '200场' },
        { value: 0, text: '0人次' },
      ],
    },
  ];
  const hash = (width: number) => '#'.repeat(width);

  test('stand in columns; what is above 0 has a bar, what is 0 has none', () => {
    expect(barLines(rows, 60, hash)).toEqual([
      `1月     1场 #${' '.repeat(18)}  10人次 ${hash(19)}`,
      `12月  200场 ${hash(19)}   0人次`,
    ]);
  });

  test('give way to the numbers where there is no room', () => {
    expect(barLines(rows, 20, hash)).toEqual(['1月     1场  10人次', '12月  200场   0人次']);
  });
});
