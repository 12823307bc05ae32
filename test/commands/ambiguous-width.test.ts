import { expect, test } from 'vitest';
import { ambiguousWidth, type Terminal } from '../../src/commands/ambiguous-width.js';

function asked(answer: string): Terminal & { readonly written: () => string } {
  let written = '';
  return { write: (text) => (written += text), answer: async () => answer, written: () => written };
}
const AT = { canAsk: true, outIsTerminal: true, environment: {} };

test.each([
  ['\u001B[12;2R', 1],
  ['\u001B[12;3R', 2],
  ['x\u001B[1;2R', 1],
  ['', 2],
] as const)('a terminal that answers %j gives them %i', async (answer, width) => {
  const terminal = asked(answer);
  expect(await ambiguousWidth(AT, 'linux', terminal)).toBe(width);
  expect(terminal.written()).toMatch(/^\r“.*\r\S\[2K$/);
});

test('nobody is asked in a pipe, by a dumb terminal, or on Windows, where it is known', async () => {
  const terminal = asked('\u001B[1;2R');
  expect(await ambiguousWidth({ ...AT, outIsTerminal: false }, 'linux', terminal)).toBe(2);
  expect(await ambiguousWidth({ ...AT, canAsk: false }, 'linux', terminal)).toBe(2);
  expect(await ambiguousWidth({ ...AT, environment: { TERM: 'dumb' } }, 'linux', terminal)).toBe(2);
  expect(await ambiguousWidth(AT, 'win32', terminal)).toBe(2);
  expect(await ambiguousWidth({ ...AT, environment: { WT_SESSION: 'x' } }, 'win32', terminal)).toBe(1);
  expect(terminal.written()).toBe('');
});
