import { expect, test } from 'vitest';
import { lookOf } from '../../../src/render/docx/cell-looks.js';
import { tradeRoom } from '../../../src/render/docx/trade-room.js';

const traded = (widths: readonly number[], texts: readonly number[], least: readonly number[]): readonly number[] =>
  tradeRoom(widths, least, (column, width) => lookOf([{ text: texts[column] ?? 0, least: 0, readable: 0 }], width));

test('a character goes over where it saves a line, and only there', () => {
  expect(traded([7, 10], [13.5, 6], [2, 2])).toEqual([7, 10]);
  expect(traded([6, 10], [6.5, 6], [2, 2])).toEqual([7, 9]);
});

test('no column gives what it needs', () => {
  expect(traded([6, 10], [6.5, 6], [2, 9.5])).toEqual([6, 10]);
});
