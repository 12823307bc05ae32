import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBreak } from '../../../src/render/docx/seams.js';
import { type CellRoom, setCell } from '../../../src/render/docx/set-cell.js';
import { ownWords } from '../../../src/render/docx/word-seams.js';

const CELL: CellRoom = { room: 5, most: 1, latin: 'Times New Roman', names: new Map() };

const emsOf = (letter: string): number => (letter === '.' ? 0.25 : /[\u0020-\u007e]/.test(letter) ? 0.5 : 1);

/**
 * The lines that Word makes of a cell, told character by character, apart from the code under test; or LibreOffice, with a `space` between
 * digits and characters, in ems.
 */
function printed(text: string, room: number, most = 1, names: readonly string[] = [], space = 0): readonly string[] {
  const set = setCell([text], { ...CELL, room, most, names: ownWords(names.map((name) => `${name}社区`)) });
  const own = (set?.pieces.flat() ?? []).flatMap(({ length, spacing }) => Array<number>(length).fill(spacing));
  const breaks = new Set<number>();
  for (const lines of set?.pieces ?? [])
    breaks.add(lines.reduce((sum, { length }) => sum + length, 0) + Math.max(0, ...breaks));
  const width = set?.room ?? room;
  const lines: string[] = [];
  for (let from = 0; from < text.length; ) {
    let [to, used] = [from, 0];
    const next = (): number =>
      emsOf(text[to] ?? '') +
      (own[to] ?? 0) +
      (to > from && /\d\p{Script=Han}|\p{Script=Han}\d/u.test(text.slice(to - 1, to + 1)) ? space : 0);
    while (to < text.length && used + next() <= width && !(to > from && breaks.has(to))) {
      used += next();
      to++;
    }
    while (to < text.length && !breaks.has(to) && to > from + 1 && !mayBreak(text, to)) to--;
    lines.push(text.slice(from, Math.max(to, from + 1)));
    from = Math.max(to, from + 1);
  }
  return lines;
}

test.each([
  ['a word', '社区文明学校', 5.2, ['社区文明', '学校']],
  [
    'a word that would need another line, were the whole cell narrower',
    '社区党群服务中心二楼报告厅',
    7.02,
    ['社区党群服务', '中心二楼报告厅'],
  ],
  ['a number and its unit', '更换标语26条', 5, ['更换标语', '26条']],
  ['a date', '1月1日至12月31日', 5, ['1月1日至', '12月31日']],
  ['a last line of one character', '老年活动室门口', 6.3, ['老年活动室', '门口']],
  ['one that just fits and may not', '渔船与文化礼堂', 7, ['渔船与文化', '礼堂']],
])('%s stays whole', (_, text, room, lines) => {
  expect(printed(text, room)).toEqual(lines);
});

test.each([
  ['Word', 0],
  ['LibreOffice', 0.2],
])('in %s a number with words on either side stays with its unit in a cell of any width', (_, space) => {
  for (let room = 6.3; room < 14; room += 0.1)
    for (const text of ['道德讲堂第1期：楼上楼下一家亲', '登记无障碍改造18户、维修34件'])
      expect(printed(text, room, 4, [], space).join('\n')).not.toMatch(/\d\n\p{Script=Han}/u);
});

test('a line that would have to be set so wide that it is seen ends in a break', () => {
  const set = setCell(['走访家庭70户、送出慰问金近3万元'], { ...CELL, room: 7.6, most: 3 });
  expect(set?.pieces.map((lines) => lines.map(({ length }) => length))).toEqual([[8, 6], [3]]);
  expect(set?.pieces.flat().map(({ spacing }) => spacing)).toEqual([0, 0, 0]);
});

test('a name of the report stays whole, though no list has it', () => {
  expect(printed('大榭浜社区广场', 5.5, 1, [])).toEqual(['大榭浜社区', '广场']);
  expect(printed('志愿服务队在榭浜村口', 7.2, 1, [])).not.toEqual(printed('志愿服务队在榭浜村口', 7.2, 1, ['榭浜']));
});

test.each([
  ['一行放得下', 6],
  ['走进社区宣传', 4.4],
])('what comes out well is left alone: %s', (text, room) => {
  expect(setCell([text], { ...CELL, room })).toBeUndefined();
});

test('a line more is taken only where the row has it', () => {
  const text = '发放政策告知单2600份、代办事项312件';
  expect(printed(text, 5.1)).toHaveLength(4);
  expect(printed(text, 5.1, 5)).toEqual(['发放政策', '告知单', '2600份、', '代办事项', '312件']);
});

test('a number behind 、 is whole, too: LibreOffice ends no line of a cell before it, and so a break does', () => {
  const text = '登记207人、推荐上岗83人、4050人员上岗21人';
  for (const space of [0, 0.2])
    expect(printed(text, 6, 5, [], space)).toEqual(['登记207人、', '推荐上岗', '83人、', '4050人员', '上岗21人']);
});

test('a short name in quotation marks goes over to a line of its own', () => {
  expect(printed('空巢老人“一对一”看护', 7.1)).toEqual(['空巢老人', '“一对一”看护']);
});

test('no cell is wider than its room and no line spread beyond bounds, whatever stands in it', () => {
  const pieces = ['文明', '居民', '12', '场', '6月5日', '，', '“讲堂”', '（五手互动）', '中心', 'LED', '站', '、'];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
      fc.double({ min: 4, max: 16, noNaN: true }),
      (words, room) => {
        const text = words.join('');
        const set = setCell([text], { ...CELL, room });
        if (!set) return;
        expect(set.room).toBeLessThanOrEqual(room);
        expect(set.pieces.flat().reduce((sum, { length }) => sum + length, 0)).toBe(text.length);
        for (const { spacing } of set.pieces.flat()) expect(spacing).toBeLessThanOrEqual(0.025);
      },
    ),
  );
});

test('LibreOffice has “ at the beginning from a narrower font', () => {
  const set = setCell(['“我爱绿色家园”征文'], { ...CELL, room: 8.6, most: 2 });
  expect(set?.pieces[0]?.map(({ length }) => length)).toEqual([8, 2]);
  // There 征 would fit.
  expect(set?.room).toBeLessThan(8.44);
});

test('no line is set wider than its cell, in LibreOffice either', () => {
  const text = '低保户31户54人、五保户9户9人、临时救助6户1.4万元';
  for (let room = 6; room < 16; room += 0.1) {
    const set = setCell([text], { ...CELL, room, most: 4 });
    let from = 0;
    for (const { length, spacing } of set?.pieces.flat() ?? []) {
      const line = text.slice(from, from + length);
      const spaces = line.match(/\d(?=\p{Script=Han})|\p{Script=Han}(?=\d)/gu)?.length ?? 0;
      const wide = [...line].reduce((sum, letter) => sum + emsOf(letter) + spacing, 0.2 * spaces);
      expect(wide).toBeLessThanOrEqual((set?.room ?? 0) + spacing);
      from += length;
    }
  }
});
