import { describe, expect, it } from 'vitest';
import { looseCount } from '../../../src/ledger/read/loose-count.js';
import { ofWhom } from '../../../src/ledger/read/of-whom.js';
import { rhythmOf } from '../../../src/ledger/read/rhythm.js';
import { parseTime } from '../../../src/ledger/read/time.js';
import { ACTIVITY, ORGANISATION } from '../../../src/ledger/vocabulary/fields.js';
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
    ['5次院坝会', 5],
    ['8场雪', 8],
  ])('场次: %s', (text, count) => expect(row(`场次: ${text}`)?.sessions).toBe(count));

  it.each(['7月雨季', '10月国庆假期', '9月开学起', '按月', '清明和秋冬', '春节、藏历年', '11月起逢雪', '全部工作日'])(
    '日期: %s',
    (text) => expect(parseTime(text, YEAR)).toHaveProperty('shape'),
  );
  it.each([
    '春荒',
    '春防秋防',
    '三夏三秋',
    '全季',
    '化雪时候',
    '7月古会',
    '三九',
    '开学后周一至周五',
    '学期内早晚',
    '五月初一至十六',
    '农历五月初一至五月十六',
  ])('日期: %s', (text) => expect(parseTime(text, YEAR)).toMatchObject({ text, shape: expect.any(String) }));
  it.each([
    ['5月1日开业', '2025-05-01', '2025-05-01'],
    ['1月15日23时至16日5时', '2025-01-15', '2025-01-16'],
    ['2月底3月初', '2025-02-21', '2025-03-10'],
    ['11月1日至次年3月31日', '2025-11-01', '2025-12-31'],
  ])('日期: %s', (text, start, end) => expect(parseTime(text, YEAR)).toMatchObject({ start, end }));
  it('次年 may lie within the period', () =>
    expect(parseTime('11月1日至次年3月31日', { start: '2024-10-15', end: '2025-03-31' })).toEqual({
      start: '2024-11-01',
      end: '2025-03-31',
    }));
  it.each(['5月1日改', '5月1日起办', '昨天', '5月1日至次年2月30日'])('日期: %s is none', (text) =>
    expect(parseTime(text, YEAR)).toHaveProperty('fault'),
  );
  it.each(['雪停就扫', '天天喊', '每晚两人'])('场次: %s is how often', (text) =>
    expect(rhythmOf(text)).toHaveProperty('often', text),
  );
  it.each([
    ['168户各一人', { value: 168, unit: '人' }],
    ['86户代表', { value: 86, unit: '户' }],
    ['60对爷孙', { vague: true }],
    ['周末3000多人', { vague: true }],
  ])('人次: %s', (text, found) => expect(looseCount(text, ACTIVITY.attendance)).toMatchObject({ ...found, text }));
  it('人数 of 组织: 入社118户', () =>
    expect(looseCount('入社118户', ORGANISATION.people)).toMatchObject({ value: 118, unit: '户' }));

  it('对应 names an indicator as 指标 does', () =>
    expect(
      read(
        `${activity()}指标:\n  - {名称: 再就业率, 标准: 90%, 实际: 92%}\n计划:\n  - {目标: 再就业率保持, 对应: 再就业率}\n`,
      ).ledger?.plans[0]?.basis,
    ).toEqual(['再就业安置率']));

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
    ['党员自愿捐款', '[251人, 4.3万元]', ['参加 251人', '捐款 4.3万元']],
    ['农商行慰问搬迁户', '[86户]', ['慰问 86户']],
    ['微心愿认领', '[47个]', ['认领 47个']],
    ['装太阳能路灯', '[60盏]', ['装太阳能路灯 60盏']],
    ['龙船饭', '[190围]', ['龙船饭 190围']],
    ['规划局干部结对走访', '[60户, 3.6万元]', ['走访 60户', '慰问金 3.6万元']],
  ])('数据 of %s: %s', (title, typed, named) => expect(amounts(title, typed)).toEqual(named));
});
