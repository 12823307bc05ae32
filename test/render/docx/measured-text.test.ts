import { expect, test } from 'vitest';
import { laidOut } from '../../../src/render/docx/laid-out.js';
import { endOfLine, LIBRE_OFFICE, type Lines, measureText } from '../../../src/render/docx/measured-text.js';

const SPACED = LIBRE_OFFICE[0];

/** Of lines in 16 pt, all of this width and with this spacing. */
const lines = (room: number, spacing: number): Lines => ({
  first: room,
  rest: room,
  size: 16,
  latin: 'Times New Roman',
  spacing,
});

const HAN = '社区居民委员会开展活动和平里大院街道楼门文明村户人名字号年';

/** The least width, in twips, at which LibreOffice 7.4 puts 20 characters on a line: read off printed pages, in steps of two. */
const leastRoom = (text: string, spacing: number, changes: readonly [to: number, delta: number][] = []): number => {
  for (let room = 2000; ; room++) {
    const set = measureText(text, lines(room, spacing));
    let from = 0;
    const own = changes.map(([to, delta]) => {
      const line = { from, to, delta };
      from = to;
      return line;
    });
    if (endOfLine(own.length > 0 ? laidOut(set, own).own : set, 0, SPACED) >= 20) return room;
  }
};

test.each([
  ['what is set closer', HAN, -11, 20 * 309 + 12],
  ['what is set wider', HAN, 22, 20 * 342 - 22],
  ['what is set as it is', HAN, 0, 20 * 320],
  ['single digits', '社2区3居4民5委6员7会开展活动和平里大院街道楼门', -5, 14 * 315 + 6 * 155 + 12 * 64 + 66],
  ['numbers', '社22区333居44民开展活动和平里大院街道楼门文明村', -5, 13 * 315 + 7 * 155 + 6 * 64 + 36],
  ['numbers set wider', '社22区333居44民开展活动和平里大院街道楼门文明村', 10, 13 * 330 + 7 * 170 + 6 * 64 - 10],
])('LibreOffice leaves out the spacing at the end of a line and what is closer where scripts meet: %s', (...given) => {
  const [, text, spacing, printed] = given;
  expect(Math.abs(leastRoom(text, spacing) - printed)).toBeLessThanOrEqual(2);
});

test.each([
  ['-5, -11, -5', [7, 14, 27], [-5, -11, -5], 20 * 320 - 7 * 5 - 7 * 11 - 6 * 5 + 22],
  ['-11, -5, -11', [7, 14, 27], [-11, -5, -11], 20 * 320 - 7 * 11 - 7 * 5 - 6 * 11 + 28],
  ['-5, 22', [10, 27], [-5, 22], 20 * 320 - 10 * 5 + 10 * 22 - 16],
  ['22, -5', [10, 27], [22, -5], 20 * 320 + 10 * 22 - 10 * 5 + 6],
])('and at the end of a run what it is set closer: %s', (_, ends, spacings, printed) => {
  const changes = ends.map((to, run) => [to, (spacings[run] ?? 0) + 5] as [number, number]);
  expect(Math.abs(leastRoom(HAN, -5, changes) - printed)).toBeLessThanOrEqual(2);
});

test('LibreOffice puts its fifth of an em before a space, too', () => {
  const spaces = (text: string) => measureText(text, lines(9000, 0)).spaces.at(-1);
  expect(['企业32家', '企业 32家', '企业，32家'].map(spaces)).toEqual([2, 2, 1]);
});

test('a heading at the beginning has its own digits and letters, and its run ends with it', () => {
  const text = 'APP。社区';
  const lead = { length: 4, latin: '黑体' };
  const [plain, led] = [measureText(text, lines(9000, -5)), measureText(text, { ...lines(9000, -5), lead })];
  expect(led.reached[3]).toBe(3 * 155);
  expect(plain.reached[3]).toBeGreaterThan(3 * 155);
  expect((led.elsewhere[4] ?? 0) - (led.elsewhere[3] ?? 0)).toBe(
    (plain.elsewhere[4] ?? 0) - (plain.elsewhere[3] ?? 0) + 5,
  );
});

test.each([
  ['· comes from the western font', '社·', 320 + 80],
  ['so do ” and ’ behind a digit', '9”’', 160 + 142 + 106],
  ['and “ at the beginning', '“社', 142 + 320],
  ['not behind a character', '社“”', 3 * 320],
])('in LibreOffice %s', (_, text, width) => {
  const { elsewhere } = measureText(text, lines(9000, 0));
  expect(Math.round(elsewhere[text.length] ?? 0)).toBeCloseTo(width, -1);
});
