import { describe, expect, it } from 'vitest';
import { rhythmOf } from '../../../src/ledger/read/rhythm.js';
import { toldRows } from '../../narrative/told-rows.js';
import { codes, HEAD, read, said } from '../helpers.js';

const row = (date: string, sessions: string, more = '') =>
  `${HEAD}活动:\n  - {日期: ${date}, 主题: 治安巡逻, 类别: 平安建设, 场次: "${sessions}"${more}}\n`;

describe('how often, in 场次', () => {
  it.each([
    '每周三次',
    '天天',
    '每天一条',
    '每天中午、傍晚',
    '每天两餐',
    '每周',
    '每周三',
    '每周二、周四',
    '每周一三五',
    '隔周一次',
    '每季度不少于1次',
    '每两个月一次',
    '每月2-3场',
    '每周多次',
    '双月一次',
    '平均每月2次',
    '每逢节日',
    '不定期',
  ])('%s', (text) => expect(rhythmOf(text)).toEqual({ often: text }));

  it('一周三次 is 每周三次, and what it comes to may stand behind', () => {
    expect(rhythmOf('一周三次')).toEqual({ often: '每周三次' });
    expect(rhythmOf('每月1次，共12次')).toEqual({ often: '每月1次', total: '12次' });
    expect(rhythmOf('每月一次（全年12次）')).toEqual({ often: '每月一次', total: '12次' });
    expect(rhythmOf('12次（每月1次）')).toEqual({ often: '每月1次', total: '12次' });
    expect(rhythmOf('2场/月')).toEqual({ often: '每月2场' });
    expect(rhythmOf('每周一课，共32课')).toEqual({ often: '每周一课', total: '32课' });
    expect(rhythmOf('每周一至周五，早晚都有')).toEqual({ often: '每周一至周五早晚' });
  });

  it.each([
    ['早晚各一班', '每天早晚各一班', 2],
    ['每天早晚各一次', '每天早晚各一次', 2],
    ['早中晚各一次', '每天早中晚各一次', 3],
    ['昼夜两班', '昼夜两班', 2],
  ])('%s is of each day', (text, often, inDay) => expect(rhythmOf(text)).toEqual({ often, inDay }));

  it.each([
    ['白天一趟夜里两趟', '白天一趟、夜里两趟'],
    ['一早一晚', '每天一早一晚'],
    ['一天两趟', '每天两趟'],
    ['日巡两次', '每日巡两次'],
    ['两天一次', '每两天一次'],
    ['半月一次', '每半月一次'],
    ['工作日每天', '每个工作日'],
    ['周一至周五', '每周一至周五'],
    ['月月有', '月月'],
    ['随时', '随时'],
    ['两班倒', '两班倒'],
  ])('%s is %s', (text, often) => expect(rhythmOf(text)).toEqual({ often }));

  it('what is done whenever it is needed may say how often it was', () =>
    expect(rhythmOf('逢雪必清，共13次')).toEqual({ often: '逢雪必清', total: '13次' }));

  it('of one day, each of its parts is a session', () => {
    const { ledger, problems } = read(row('3月5日', '上下午各一场'));
    expect([problems, ledger?.activities[0]?.sessions, ledger?.activities[0]?.time]).toEqual([[], 2, undefined]);
  });

  it.each(['12次', '每户一次', '每次30人', '多次', '周三次'])('%s says nothing of when', (text) =>
    expect(rhythmOf(text)).toBeUndefined(),
  );
});

describe('is when the row was', () => {
  it.each([
    ['全年', '每周三次', '全年每周三次'],
    ['年内', '每周三次', '每周三次'],
    ['2025年', '每周三次', '每周三次'],
    ['3月至11月', '每周三次', '3月至11月每周三次'],
    ['3月5日至6月20日', '每周2次', '3月5日至6月20日每周2次'],
    ['3月5日至20日', '每周2次', '3月5日至20日每周2次'],
    ['每周', '每周三次', '每周三次'],
    ['每周三', '每周一次', '每周三'],
    ['截至8月', '每周三次', '截至8月，每周三次'],
  ])('%s and %s: %s', (date, sessions, text) => {
    const { ledger, problems } = read(row(date, sessions));
    expect(problems).toEqual([]);
    expect(ledger?.activities[0]).toMatchObject({
      time: { text, shape: 'recurring' },
      sessions: undefined,
      asTyped: {},
    });
  });

  it('with what it comes to', () =>
    expect(read(row('全年', '每月1次，共12次')).ledger?.activities[0]).toMatchObject({
      time: { text: '全年每月1次' },
      sessions: 12,
    }));

  it('but 全年12次 is a number', () =>
    expect(read(row('全年', '全年12次')).ledger?.activities[0]).toMatchObject({
      time: { text: '全年' },
      sessions: 12,
    }));

  it('from the first day to the last, where the last stands in 结束日期', () => {
    const { ledger, problems } = read(row('2025-03-05', '每周2次', ', 结束日期: 2025-06-20'));
    expect(problems).toEqual([]);
    expect(ledger?.activities[0]).toMatchObject({ end: '2025-06-20', time: { text: '3月5日至6月20日每周2次' } });
  });

  it('but a row of one day was not done all along', () => {
    expect(codes(row('3月5日', '每周三次'))).toHaveLength(1);
    expect(said(row('3月5日', '每周三次'))).toContain('日期: 全年');
  });

  it('and is told so', () =>
    expect(toldRows('日期: 3月至11月, 主题: 治安巡逻, 类别: 平安建设, 场次: 每周三次, 简介: 组织志愿者巡逻')).toContain(
      '3月至11月每周三次',
    ));
});
