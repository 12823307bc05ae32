import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FieldChange, updateRows } from '../../../src/ledger/edit/update-rows.js';
import { EXAMPLES, example, ledgerOf } from '../../support.js';

const HEAD = '社区: {名称: 甲社区} # 头\n年度: 2025\n活动:\n';

type Change = Omit<FieldChange, 'list'>;
const ofActivity = (change: Change): FieldChange => ({ list: 'activities', ...change });

const update = (rows: string, ...said: readonly Change[]) => {
  const { text, refused } = updateRows(HEAD + rows, said.map(ofActivity));
  expect(text.startsWith(HEAD)).toBe(true);
  return { rows: text.slice(HEAD.length), refused: refused.length };
};

describe('updateRows', () => {
  it.each([
    ['a value', '- 日期: 3月5日\n  人次: 30 # 数过\n', '人次: 31 # 数过\n'],
    ['a value in quotes', '- 日期: 3月5日\n  人次: "30"\n', '人次: 31\n'],
    ['an empty value', '- 日期: 3月5日\n  人次:   # 待补\n', '人次: 31   # 待补\n'],
    ['an empty value at the end', '- 日期: 3月5日\n  人次:  \n  地点: 甲\n', '人次: 31\n  地点: 甲\n'],
    ['an empty value behind a wide colon', '- 日期: 3月5日\n  人次：\n', '人次： 31\n'],
  ])('changes %s and nothing beside it', (_, rows, expected) => {
    const done = update(rows, { row: 1, name: 'attendance', value: '31' });
    expect(done).toEqual({ rows: `- 日期: 3月5日\n  ${expected}`, refused: 0 });
  });

  it('adds a line behind the field before it, in the words and the line ends of the ledger', () => {
    const rows =
      '  - date: 2025-03-05\r\n    title: 甲\r\n    # 说明\r\n    attendance: 3\r\n\r\n  - date: 2025-03-06\r\n';
    expect(
      update(rows, { row: 1, name: 'place', value: '广场: 东' }, { row: 1, name: 'result', value: '好' }).rows,
    ).toBe(
      "  - date: 2025-03-05\r\n    title: 甲\r\n    place: '广场: 东'\r\n    # 说明\r\n    attendance: 3\r\n    result: 好\r\n\r\n  - date: 2025-03-06\r\n",
    );
  });

  it('writes into a row in braces', () => {
    const rows = '  - {日期: 3月5日, 主题: 甲, 人次: , 地点: 乙} # 尾\n';
    const done = update(
      rows,
      { row: 1, name: 'attendance', value: '3' },
      { row: 1, name: 'items', value: ['帮帮手', '净'] },
    );
    expect(done.refused).toBe(0);
    expect(done.rows).toBe('  - {日期: 3月5日, 主题: 甲, 细项: [帮帮手, 净], 人次: 3 , 地点: 乙} # 尾\n');
  });

  it('puts a list in the place of one that stands on lines', () => {
    const rows = '- 日期: 3月5日\n  参与单位:\n    - 甲\n    - 乙\n  人次: 3\n';
    expect(update(rows, { row: 1, name: 'partners', value: ['丙', '丁'] }).rows).toBe(
      '- 日期: 3月5日\n  参与单位: [丙, 丁]\n  人次: 3\n',
    );
  });

  it('takes no comment with it, and stops no other change', () => {
    const rows = '- 日期: 3月5日\n  参与单位:\n    - 甲 # 主办\n    - 乙\n- 日期: 3月6日\n  人次: 3\n';
    const done = update(rows, { row: 1, name: 'partners', value: ['丙'] }, { row: 2, name: 'attendance', value: '4' });
    expect(done).toEqual({ rows: rows.replace('人次: 3', '人次: 4'), refused: 1 });
  });

  it('puts a text in the place of one of several lines', () => {
    const rows = '- 日期: 3月5日\n  简介: |\n    甲\n    乙\n  人次: 3\n';
    expect(update(rows, { row: 1, name: 'summary', value: '丙' }).rows).toBe('- 日期: 3月5日\n  简介: 丙\n  人次: 3\n');
  });

  it('keeps the mark at the beginning', () => {
    const text = `\ufeff${HEAD}- 日期: 3月5日\n  人次: 3\n`;
    const changed = updateRows(text, [{ list: 'activities', row: 1, name: 'attendance', value: '4' }]).text;
    expect(changed).toBe(text.replace('人次: 3', '人次: 4'));
  });

  it('writes into the rows of any list, and leaves a row that is a text alone', () => {
    const text = `${HEAD}- 日期: 3月5日\n荣誉:\n  - 名称: 甲\n存在问题:\n  - 车位少\n`;
    const done = updateRows(text, [
      { list: 'problems', row: 1, name: 'measure', value: '划线' },
      { list: 'honours', row: 1, name: 'level', value: '区级' },
    ]);
    expect(done.text).toBe(text.replace('  - 名称: 甲\n', '  - 名称: 甲\n    级别: 区级\n'));
    expect(done.refused).toMatchObject([{ list: 'problems' }]);
  });

  it.each(EXAMPLES)('reads back in every row of %s', (name) => {
    const text = readFileSync(example(name), 'utf8');
    const { activities } = ledgerOf(text, name);
    const changes = activities.flatMap(({ row }): FieldChange[] => [
      { list: 'activities', row, name: 'cause', value: `起因 ${row}：#甲` },
      { list: 'activities', row, name: 'title', value: `题 ${row}` },
    ]);
    const done = updateRows(text, changes);
    expect(done.refused).toEqual([]);
    const after = ledgerOf(done.text, name).activities;
    expect(after.map(({ title, cause }) => [title, cause])).toEqual(
      activities.map(({ row }) => [`题 ${row}`, `起因 ${row}：#甲`]),
    );
    const gone = text.split('\n').filter((line) => !done.text.split('\n').includes(line));
    expect(gone.every((line) => /主题|title|名称|日期|起因|cause/u.test(line))).toBe(true);
  });
});
