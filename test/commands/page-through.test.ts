import { expect, test } from 'vitest';
import { pageThrough } from '../../src/commands/page-through.js';

const TEXT = `${Array.from({ length: 10 }, (_, index) => `第${index + 1}行`).join('\n')}\n`;

/** What is written for these keys on a screen of five rows, a screen a part. */
async function shown(keys: readonly string[], text = TEXT) {
  const left = [...keys];
  let written = '';
  await pageThrough(text, {
    rows: () => 5,
    write: (part) => {
      written += part;
    },
    key: async () => left.shift() ?? '',
  });
  expect(left).toEqual([]);
  return written.replaceAll('\u001B[2J\u001B[H', '').split(/— .*? —\r\S\[2K/);
}

const lines = (first: number, last: number) =>
  TEXT.split('\n')
    .slice(first - 1, last)
    .map((line) => `${line}\n`)
    .join('');

test('a screen at a time, and it ends with the text', async () => {
  expect(await shown([' ', '\r'])).toEqual([lines(1, 4), lines(5, 8), lines(9, 10)]);
});

test('a text that fits is shown and nothing asked', async () => {
  expect(await shown([], '一\n二\n')).toEqual(['一\n二\n']);
});

test('back, no further than the beginning', async () => {
  expect(await shown([' ', 'b', 'b', 'q'])).toEqual([lines(1, 4), lines(5, 8), lines(1, 4), lines(1, 4), '']);
});

test.each(['q', '\u0003', '\u001B', ''])('%j ends it', async (key) => {
  expect(await shown([key])).toEqual([lines(1, 4), '']);
});
