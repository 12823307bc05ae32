import { describe, expect, it } from 'vitest';
import { ofWhom } from '../../../src/ledger/read/of-whom.js';
import { parseTime } from '../../../src/ledger/read/time.js';
import { activity, read } from '../helpers.js';

const YEAR = { start: '2025-01-01', end: '2025-12-31' };
const row = (...lines: readonly string[]) => read(activity(...lines)).ledger?.activities[0];
const amounts = (title: string, typed: string) =>
  read(activity(`数据: ${typed}`).replace(/主题: .*/, `主题: ${title}`)).ledger?.activities[0]?.quantities.map(
    ({ name, amount }) => `${name} ${amount?.text}`,
  );

describe('as people type it', () => {
  it.each([
    ['36名棋手', '36名', ['棋手']],
    ['三天共120人', '120人', []],
    ['2车86人', '86人', []],
    ['投票412户', '412户', []],
  ])('人次: %s', (text, count, who) => expect(ofWhom(text)).toEqual({ count, who }));

  it('days of work are no persons', () => {
    expect(row('人次: 420个工')).toMatchObject({ quantities: [{ name: '投工', amount: { value: 420 } }] });
    expect(row('人次: 420个工')?.attendance).toBeUndefined();
  });

  it.each([
    ['29组各一次', 29],
    ['五个小区各一场', 5],
    ['11次（4月停一次）', 11],
  ])('场次: %s', (text, count) => expect(row(`场次: ${text}`)?.sessions).toBe(count));

  it.each(['7月雨季', '10月国庆假期', '9月开学起', '按月', '清明和秋冬', '春节、藏历年', '11月起逢雪', '全部工作日'])(
    '日期: %s',
    (text) => expect(parseTime(text, YEAR)).toHaveProperty('shape'),
  );
  it('a fair is not told to be on a day of the new calendar', () =>
    expect(parseTime('七月十五庙会', YEAR)).toMatchObject({ text: '七月十五庙会', shape: 'once' }));
  it('a quarter may be meant by 季度内', () =>
    expect(parseTime('季度内', { start: '2025-01-01', end: '2025-03-31' })).toHaveProperty('shape', 'once'));

  it.each([
    ['金秋助学', '[资助 17名, 5.1万元]', ['资助 17名', '助学金 5.1万元']],
    ['拆违建', '[拆 19栋, 2100平方米]', ['拆 19栋', '面积 2100平方米']],
    ['小巷硬化', '[硬化 12条, 2600米]', ['硬化 12条', '长 2600米']],
    ['草场地界纠纷调解', '[7起]', ['调解 7起']],
    ['资助大学新生', '[5名, 每人500元]', ['资助 5名', '每人 500元']],
    ['规划局干部结对走访', '[60户, 3.6万元]', ['走访 60户', '慰问金 3.6万元']],
  ])('数据 of %s: %s', (title, typed, named) => expect(amounts(title, typed)).toEqual(named));
});
