import { expect, test } from 'vitest';
import { balanceColumns } from '../../../src/render/docx/balance-columns.js';
import type { CellWidth } from '../../../src/render/docx/cell-looks.js';

const cell = (text: number, least = Math.min(text, 5)): CellWidth => ({ text, least, readable: least });
const lines = (text: number, width: number): number => Math.ceil(text / Math.floor(width + 1e-6));

test('a last line of one character goes where a neighbour has room, and the table stays as wide', () => {
  const own = balanceColumns([6.3, 9], [[cell(13.15)], [cell(4)]], [2, 2]);
  expect(own.reduce((sum, one) => sum + one)).toBeCloseTo(15.3);
  expect(lines(13.15, own[0] ?? 0)).toBe(2);
});

test('no column gets narrower than its head or what must not break in it', () => {
  const own = balanceColumns([6, 4.5, 5], [[cell(13.15)], [cell(4.4)], [cell(1)]], [2, 2, 5]);
  expect(own).toEqual([6, 4.5, 5]);
});

test('what fits is left alone', () => {
  expect(balanceColumns([6, 9], [[cell(5)], [cell(8)]], [2, 2])).toEqual([6, 9]);
});

test('an addition in brackets may go under its number where the row has two lines anyway', () => {
  const own = balanceColumns([6, 5.2], [[cell(13)], [{ text: 5, least: 3.2, readable: 3.2 }]], [2, 2]);
  expect(own[0]).toBeGreaterThanOrEqual(7);
});

test('several characters go over at once where one would save nothing', () => {
  const own = balanceColumns([6, 14], [[cell(17.5)], [cell(4)]], [2, 2]);
  expect(lines(17.5, own[0] ?? 0)).toBe(2);
});

test('room goes to the text whose row gets lower, not to the one beside a higher one', () => {
  const own = balanceColumns([8, 8, 8], [[cell(15.5)], [cell(31.5)], [cell(4)]], [2, 2, 2]);
  expect(lines(31.5, own[1] ?? 0)).toBeLessThan(4);
});
