import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advances } from '../../../src/render/docx/advances.js';
import { fitLines } from '../../../src/render/docx/fit-lines.js';
import type { Lines } from '../../../src/render/docx/measured-text.js';
import { pageMeasures } from '../../../src/render/docx/page-measures.js';
import { loadProfile } from '../../../src/render/docx/profile.js';
import { mayBreak, seamCost } from '../../../src/render/docx/seams.js';
import { isScrap, LOST, SHORT } from '../../../src/render/docx/word-line.js';

const { blockWidth, character, spacing } = pageMeasures(loadProfile());
const BODY: Lines = {
  first: blockWidth - 2 * character,
  rest: blockWidth,
  size: 16,
  latin: 'Times New Roman',
  spacing,
};

/** The lines that Word makes of a text in these spacings: told character by character, apart from the code under test. */
function printed(text: string, column: Lines = BODY): readonly string[] {
  const { stretches } = fitLines(text, column);
  const own = stretches.flatMap(({ length, spacing: wide }) => Array<number | undefined>(length).fill(wide));
  const widths = advances(text, column.size, column.latin).map((width, at) => width + (own[at] ?? column.spacing));
  const lines: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from;
    let used = 0;
    const room = lines.length === 0 ? column.first : column.rest;
    while (to < text.length && used + (widths[to] ?? 0) <= room) used += widths[to++] ?? 0;
    while (to < text.length && to > from + 1 && !mayBreak(text, to)) to--;
    lines.push(text.slice(from, to));
    from = to;
  }
  return lines;
}

/**
 * Where LibreOffice ends its lines: with a fifth of an em beside digits where `spaced`, without what a run or a piece of one script is set
 * closer behind its last character, and a mark may hang out of the block. Told apart from the code under test.
 */
function printedElsewhere(text: string, spaced: boolean): readonly string[] {
  const { stretches } = fitLines(text, BODY);
  const own = stretches.flatMap(({ length, spacing: wide = spacing }) => Array<number>(length).fill(wide));
  const between = (at: number): number => own[at] ?? spacing;
  const widths = advances(text, BODY.size, BODY.latin);
  const isLatin = (at: number): boolean =>
    /[‐-⁯]/u.test(text[at] ?? '') ? at === 0 || isLatin(at - 1) : /[!-~·]/.test(text[at] ?? '');
  const narrow = (at: number): number => ({ '·': 80, '“': 142, '”': 142 })[text[at] ?? ''] ?? widths[at] ?? 0;
  const width = (at: number): number => (isLatin(at) ? narrow(at) : (widths[at] ?? 0));
  const beside = (at: number): boolean => !/[，。、；：？！“”（）《》%·]/u.test(`${text[at - 1]}${text[at]}`);
  const meets = (at: number): boolean => isLatin(at) !== isLatin(at - 1);
  const ends = (at: number): boolean => meets(at) || between(at) !== between(at - 1);
  const gap = (at: number): number =>
    (ends(at) ? Math.max(0, between(at - 1)) : between(at - 1)) +
    (spaced && meets(at) && beside(at) ? BODY.size * 4 : 0);
  const lines: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    let used = width(from);
    const room = lines.length === 0 ? BODY.first : BODY.rest;
    while (to < text.length && used + gap(to) + width(to) <= room) used += gap(to) + width(to++);
    if (to < text.length)
      if (/[，。、；：]/u.test(text[to] ?? '') && !isLatin(to - 1) && mayBreak(text, to + 1)) to++;
      else while (to > from + 1 && !mayBreak(text, to)) to--;
    lines.push(text.slice(from, to));
    from = to;
  }
  return lines;
}

const han = (count: number): string => '文明实践深入人心'.repeat(20).slice(0, count);

test('a text that comes out well is left alone', () => {
  expect(fitLines(`${han(40)}。`, BODY)).toEqual({ stretches: [], scrap: false });
  expect(printed(`${han(40)}。`).map(({ length }) => length)).toEqual([26, 15]);
});

test.each([
  ['a number and its unit', `${han(25)}12场活动，居民都来参加。`, '12场'],
  ['a number and its unit, further down', `${han(26)}${han(26)}340人次参加，居民满意。`, '340人次'],
  ['a year', `${han(24)}2025年，居民都来参加。`, '2025年'],
  ['a day', `${han(26)}${han(25)}5月12日，居民都来参加。`, '12日'],
  ['a unit of two characters', `${han(22)}降到55分贝，居民都来参加。`, '55分贝'],
  ['the name of a leader', `${han(24)}习近平新时代中国特色社会主义思想，居民都来参加。`, '习近平'],
  ['a number in words', `${han(25)}五十一岁，居民都来参加。`, '五十一'],
])('%s are not parted', (_, text, whole) => {
  const lines = printed(text);
  expect(lines.join('')).toBe(text);
  expect(lines.filter((line) => line.includes(whole))).toHaveLength(1);
});

test.each([1, 2])('a last line of %i characters is made longer or taken in', (over) => {
  const lines = printed(`${han(26 + 28 * 3 + over - 1)}。`);
  expect((lines.at(-1) ?? '').length).toBeGreaterThan(3);
});

test.each([
  ['what its two lines leave over', `${han(26)}行。`, '文明行。'],
  [
    'a scrap after a number that was already kept together',
    '三是志愿服务。注册志愿者要由现有的430名增加到500名，“小板凳”新增两个固定点；榭浜清漂不少于20次，投诉不多于3件。',
    '于3件。',
  ],
  [
    'what only a line set 2 points wider leaves to it',
    '1月4日，社区在活动室举办重阳节百岁老人生日会，8人次参加。',
    '8人次参加。',
  ],
  [
    'what only one set 3 points wider does',
    '一是产业发展。要建村办薯粉加工坊，集体收入达到28万元，账目。',
    '28万元，账目。',
  ],
])('a short paragraph takes along %s', (_, text, last) => {
  const lines = printed(text);
  expect(lines.join('')).toBe(text);
  expect(lines.at(-1)).toBe(last);
});

test.each([
  ['归锦社区隶属云州市高新区创意路街道，辖区面积1.6平方公里。社区辖居民小区4个、网格5个。', '1.6平方'],
  ['六、上年规上工业产值增速4.1%，比6%的标准低1.9个百分点，主要是上半年珠宝加工停工五十余天。', '1.9个'],
])('a unit of two words is parted where the line before it would be looser than 15%: %s', (text, end) => {
  expect(printed(text)[0]?.endsWith(end)).toBe(true);
});

test('two characters with two marks may be a last line: no line is set loose for a third', () => {
  const text = '2022年下半年，社区将重点抓好以下工作（具体安排见附件）。';
  expect(printed(text)).toEqual([text.slice(0, -4), '附件）。']);
});

test('a line that is looser than 15% of itself is set otherwise', () => {
  const lines = printed('2.绿化布局要合理，覆盖率须达到30%以上（现为34.2%），主要是新栽行道树，居民满意。');
  expect(lines[0]).toMatch(/[^为]$/);
});

test('what only Word takes in is taken in', () => {
  expect(printed('社区9月12日在新垦家园宣传栏开展“八个不”上墙报活动。')).toHaveLength(1);
});

test.each([
  ['人次', `${han(46)}630人次参加，居民满意。`],
  ['a day', `${han(48)}8月15日，居民满意。`],
])('%s is torn only where nothing else helps', (_, text) => {
  for (let more = 0; more < 8; more++) expect(printed(han(more) + text).join('\n')).not.toMatch(/人\n次|月\n15/);
});

const golden = new URL('../../golden/', import.meta.url);
const paragraphs = readdirSync(golden, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => readFileSync(new URL(file.replaceAll('\\', '/'), golden), 'utf8').split('\n'))
  .filter((line) => /^\p{Script=Han}.*。$/u.test(line));
/** Of lines that part a number from its unit, or leave one or two characters for the last. */
const endsBadly = (lines: readonly string[]): boolean =>
  /\d\n\p{Script=Han}/u.test(lines.join('\n')) || (lines.length > 1 && /^..?。$/u.test(lines.at(-1) ?? ''));

test('of the paragraphs of the golden papers none parts a number from its unit or ends in a scrap', () => {
  expect(paragraphs.length).toBeGreaterThan(100);
  const bad = paragraphs.map((text) => printed(text)).filter(endsBadly);
  expect(bad.map((lines) => lines.slice(-3))).toEqual([]);
});

test.each([
  ['without a space beside digits', false],
  ['with one', true],
])('in LibreOffice, %s, none of them does', (_, spaced) => {
  const bad = paragraphs.map((text) => printedElsewhere(text, spaced)).filter(endsBadly);
  expect(bad.map((lines) => lines.slice(-3))).toEqual([]);
});

test('no line of them is set so wide that it is seen, but where it would part a number', () => {
  const loose: string[] = [];
  for (const text of paragraphs) {
    let from = 0;
    const own = fitLines(text, BODY).stretches.flatMap(({ length, spacing: wide = spacing }) =>
      Array<number>(length).fill(wide),
    );
    const widths = advances(text, BODY.size, BODY.latin);
    for (const line of printed(text)) {
      const to = from + line.length;
      const used = widths.slice(from, to).reduce((sum, width) => sum + width + spacing, 0);
      const wider = ((from === 0 ? BODY.first : BODY.rest) - used) / line.length;
      // 12 % of a character of 16 points.
      if (to < text.length && (own[from] ?? spacing) > spacing && wider > 0.12 * 16 * 20) loose.push(line);
      from = to;
    }
  }
  expect(loose).toEqual(['清潭三社区有居民小区6个，居民3128户，常住人口']);
});

test('no line is set more than 0.3 points closer, its last mark by half of it, and no text has a sign that was not there', () => {
  const pieces = [
    '文明',
    '居民',
    '12',
    '场',
    '2025年',
    '，',
    '。',
    '“讲堂”',
    '3.5%',
    '《',
    '》',
    ' LED',
    '——',
    '𠮷',
    '6月5日',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 120 }), (words) => {
      const text = words.join('');
      const { stretches } = fitLines(text, BODY);
      if (stretches.length > 0) expect(stretches.reduce((sum, { length }) => sum + length, 0)).toBe(text.length);
      let at = 0;
      for (const { length, spacing: own = spacing } of stretches) {
        const mark = length === 1 && /[，。》”]/.test(text[at] ?? '');
        expect(own).toBeGreaterThanOrEqual(spacing - 6 - (mark ? 160 : 0));
        at += length;
      }
    }),
  );
});

test('of one text in lines of all lengths, few end badly', () => {
  const texts = Array.from(
    { length: 112 },
    (_, at) => `${han(at)}，开展活动${at}场，${at * 13}人次参加，其中6月5日志愿者${at + 3}名，居民满意度达到96.5%。`,
  );
  const bad = texts.filter((text) => {
    const lines = printed(text);
    return /\d\n[年月日场人名]/.test(lines.join('\n')) || (lines.length > 1 && (lines.at(-1) ?? '').length < 4);
  });
  expect(bad.length).toBeLessThanOrEqual(4);
});

test('in LibreOffice none either, as the line after one that is set otherwise may end elsewhere, too', () => {
  const texts = Array.from(
    { length: 200 },
    (_, at) =>
      `${han(at % 50)}，${at + 3}人次参加，6月${(at % 27) + 1}日，社区开展活动${at}场，志愿者${at}人次，居民满意。`,
  );
  const bad = texts.filter((text) => endsBadly(printedElsewhere(text, true)));
  expect(bad).toEqual([]);
});

test('the last mark of a line is set closer, by half of it at most, where the line would else be loose or leave a scrap', () => {
  const text = '六、继续开展道德大讲堂宣讲，邀请专家、老师到社区宣讲。';
  expect(printed(text)).toHaveLength(1);
  expect(printedElsewhere(text, true)).toHaveLength(1);
  const [line, mark] = fitLines(text, BODY).stretches;
  expect([line, mark?.length]).toEqual([{ length: 26, spacing: spacing - 6 }, 1]);
  expect(mark?.spacing).toBeGreaterThanOrEqual(spacing - 6 - 160);
  // Behind a character there is nothing to take from, and what has another way keeps its square.
  expect(
    fitLines('社区每天组织老党员和楼组长开展义务巡防，偷盗电瓶车案由11起降到4起。', BODY).stretches.every(
      ({ length }) => length > 1,
    ),
  ).toBe(true);
  const other = fitLines(`${han(24)}有12名居民，${han(20)}。`, BODY).stretches[0]?.spacing;
  expect(other).toBeGreaterThanOrEqual(spacing - 6);
});

test('a scrap that nothing helps is told, so that no page begins with it', () => {
  expect(fitLines(`${han(27)}。`, { ...BODY, first: 25.5 * character }).scrap).toBe(true);
  // As wide as four characters.
  expect(['户200户。', '户200户住户。'].map((end) => isScrap(end, SHORT))).toEqual([true, false]);
  expect(isScrap('户200户。', LOST)).toBe(false);
});

test.each([
  ['20余', '户'],
  ['3万', '元'],
  ['37人', '次'],
  ['12个百分', '点'],
  ['160平方', '米'],
  ['7个', '月'],
  ['第', '12期'],
  ['2025年', '12月'],
  ['2025年', '3月'],
  ['5月', '6、7日'],
  ['第', '120期'],
  ['7', '—9月'],
  ['15—', '60岁'],
  ['六十多', '户'],
  ['二十届二', '中全会'],
  ['门前三', '包'],
  ['50次', '左右'],
  ['50次左', '右'],
  ['“小', '板凳”'],
])('%s is not parted from %s', (before, after) => {
  expect(seamCost(`社区有${before}${after}，居民满意`, 3 + before.length)).toBeGreaterThan(0);
});

test.each([
  ['37人', '参加'],
  ['37人次', '参加'],
  ['7个', '小区'],
  ['多', '户'],
  ['不少于20次，', '投诉'],
  ['社区', '12场'],
  ['2021年', '40余场'],
  ['3月', '120人'],
  ['周三', '下午'],
  ['统一', '管理'],
  ['清潭三', '社区'],
  ['“小板凳”', '活动'],
  ['“社区居民', '文明公约宣传”'],
])('a line may end between %s and %s', (before, after) => {
  expect(seamCost(`社区有${before}${after}，居民满意`, 3 + before.length)).toBe(0);
});
