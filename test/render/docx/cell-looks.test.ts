import { expect, test } from 'vitest';
import { type CellWidth, lookOf } from '../../../src/render/docx/cell-looks.js';
import { cellUnits } from '../../../src/render/docx/cell-units.js';

const cell = (text: number, rest: Partial<CellWidth> = {}): CellWidth => ({ text, least: 1, readable: 5, ...rest });

test('what is wrong with a column is counted in lines', () => {
  expect(lookOf([cell(4), cell(10)], 5)).toEqual({ lines: [1, 2], flaws: 0 });
  // A last line of one character.
  expect(lookOf([cell(11)], 5).flaws).toBe(0.5);
  // A short name on two lines, a longer text in a column of four, a number without its unit.
  expect(lookOf([cell(5, { readable: 5 })], 4).flaws).toBeGreaterThanOrEqual(1);
  expect(lookOf([cell(8)], 4).flaws).toBe(0.5);
  expect(lookOf([cell(8, { least: 4.5 })], 4).flaws).toBe(3);
  // A cell of six lines in a table of ones and twos.
  expect(lookOf([cell(30)], 5)).toEqual({ lines: [6], flaws: 2 });
});

test('lines are counted with numbers whole', () => {
  const units = cellUnits('调解29起、成功28起');
  expect(lookOf([cell(11.25, { units, readable: 5 })], 5.2).lines).toEqual([3]);
});
