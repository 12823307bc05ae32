import { expect, test } from 'vitest';
import { fitLines } from '../../../src/render/docx/fit-lines.js';
import { copyOf, spreadElsewhere } from '../../../src/render/docx/laid-out.js';
import { CLOSER } from '../../../src/render/docx/line-choices.js';
import { losesMark } from '../../../src/render/docx/lost-marks.js';
import { endOfLine, LIBRE_OFFICE, measureText } from '../../../src/render/docx/measured-text.js';

/** A body of 28 characters a line, its first one indented by two. */
const BODY = { first: 8214, rest: 8844, size: 16, latin: 'Times New Roman', spacing: -5 };
const han = (count: number): string => '文明实践深入人心'.repeat(20).slice(0, count);
const [PRINTED] = LIBRE_OFFICE as [(typeof LIBRE_OFFICE)[number]];

/** Printed by LibreOffice 7.4, a first line of so many characters, a mark, and others behind it; twips between characters. */
test.each([
  [25, 4, true],
  [25, 0, true],
  [25, -4, true],
  [26, -8, false],
  [26, -11, false],
  [26, -12, true],
  [26, -13, false],
])('a mark behind %i characters set %i twips apart is lost: %s', (count, spacing, isLost) => {
  const own = measureText(`${han(count)}，${han(20)}`, { ...BODY, spacing });
  expect(losesMark(own, PRINTED, new Set(), 0, count + 1)).toBe(isLost);
});

test('one that has room hangs only before a number that has none', () => {
  for (const [after, isLost] of [
    ['2025年的文明实践', true],
    [han(9), false],
  ] as const)
    expect(losesMark(measureText(`${han(25)}，${after}`, BODY), PRINTED, new Set(), 0, 26)).toBe(isLost);
});

test('the last characters of such a line are a run of their own, a twip off', () => {
  const { stretches } = fitLines(`${han(25)}，2025年的文明实践。`, BODY);
  expect(stretches).toEqual([
    { length: 24, spacing: undefined },
    { length: 2, spacing: -6 },
    { length: 11, spacing: undefined },
  ]);
  expect(fitLines(`${han(25)}，${han(9)}。`, BODY).stretches).toEqual([]);
});

/** The lines of LibreOffice that lose their mark, of a text in the stretches that it is given. */
function losing(text: string): readonly string[] {
  const set = measureText(text, BODY);
  let to = 0;
  const lines = fitLines(text, BODY).stretches.map(({ length, spacing = BODY.spacing }) => {
    const from = to;
    to += length;
    return { from, to, delta: spacing - BODY.spacing };
  });
  for (const { delta } of lines.filter(({ from, to: end }) => end - from > 1))
    expect(delta).toBeGreaterThanOrEqual(-CLOSER);
  const own = copyOf(set);
  spreadElsewhere(own, set, lines, 0);
  const ends = new Set(lines.map((line) => line.to));
  const lost: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = endOfLine(own, from, PRINTED);
    if (losesMark(own, PRINTED, ends, from, end)) lost.push(text.slice(from, end));
    from = end;
  }
  return lost;
}

test('no line of texts of all lengths loses its mark, one in a run of its own and one behind a line that is set closer among them', () => {
  const texts = [
    '石燕湾村隶属青江县白沙镇，辖村民小组4个，有123户、540人，移民127户、532人，村党支部有党员18名。',
    '商业综合体2个，境内有文创产业园，社区党委下设党支部5个，有党员61名（直管党员18名、报到党员43名），社区干部9名。',
    ...Array.from(
      { length: 100 },
      (_, at) =>
        `${han(at % 50)}，${at + 3}人次参加，${han(at % 7)}，6月${(at % 27) + 1}日，社区开展活动${at}场，${han(at % 30)}，居民满意。`,
    ),
  ];
  expect(texts.flatMap(losing)).toEqual([]);
});
