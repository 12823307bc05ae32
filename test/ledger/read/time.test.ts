import { describe, expect, it } from 'vitest';
import { earlierTime } from '../../../src/ledger/read/earlier-time.js';
import { parseTime } from '../../../src/ledger/read/time.js';
import { activity, codes, read } from '../helpers.js';

const YEAR = { start: '2024-01-01', end: '2024-12-31' };
const of = (text: string, within = YEAR) => parseTime(text, within);

describe('a time that is no day', () => {
  it.each([
    ['2024年3月', '2024-03-01', '2024-03-31', 'once'],
    ['3月', '2024-03-01', '2024-03-31', 'once'],
    ['三月份', '2024-03-01', '2024-03-31', 'once'],
    ['3月中旬', '2024-03-11', '2024-03-20', 'once'],
    ['2月下旬', '2024-02-21', '2024-02-29', 'once'],
    ['第三季度', '2024-07-01', '2024-09-30', 'once'],
    ['上半年', '2024-01-01', '2024-06-30', 'through'],
    ['全年', '2024-01-01', '2024-12-31', 'through'],
    ['多年来', '2024-01-01', '2024-12-31', 'through'],
    ['3月至11月', '2024-03-01', '2024-11-30', 'through'],
    ['3-11月', '2024-03-01', '2024-11-30', 'through'],
    ['每周三', '2024-01-01', '2024-12-31', 'recurring'],
    ['每月', '2024-01-01', '2024-12-31', 'recurring'],
    ['每季', '2024-01-01', '2024-12-31', 'recurring'],
    ['3月至11月每周三', '2024-03-01', '2024-11-30', 'recurring'],
    ['年内', '2024-01-01', '2024-12-31', 'once'],
    ['2024', '2024-01-01', '2024-12-31', 'once'],
    ['年初', '2024-01-01', '2024-02-29', 'once'],
    ['年终', '2024-11-01', '2024-12-31', 'once'],
    ['3月-12月（7、8月停）', '2024-03-01', '2024-12-31', 'through'],
    ['暑期（7月10日至8月10日）', '2024-07-10', '2024-08-10', 'once'],
    ['下学期', '2024-01-01', '2024-12-31', 'once'],
    ['3月学雷锋月', '2024-03-01', '2024-03-31', 'once'],
    ['9月开学后', '2024-09-01', '2024-09-30', 'once'],
    ['开营式', '2024-01-01', '2024-12-31', 'once'],
    ['春节七天', '2024-02-10', '2024-02-17', 'once'],
    ['年底', '2024-11-01', '2024-12-31', 'once'],
    ['年末', '2024-11-01', '2024-12-31', 'once'],
    ['2024年末', '2024-11-01', '2024-12-31', 'once'],
    ['2024年底', '2024-11-01', '2024-12-31', 'once'],
    ['2024年度末', '2024-11-01', '2024-12-31', 'once'],
    ['2024年初', '2024-01-01', '2024-02-29', 'once'],
    ['2024年中', '2024-06-01', '2024-07-31', 'once'],
    ['2024年中秋', '2024-09-17', '2024-09-17', 'once'],
    ['2024年初至8月', '2024-01-01', '2024-08-31', 'through'],
    ['截至2024年底', '2024-01-01', '2024-12-31', 'through'],
    ['截至2024年6月', '2024-01-01', '2024-06-30', 'through'],
    ['第三季度末', '2024-09-01', '2024-09-30', 'once'],
    ['二季度初', '2024-04-01', '2024-04-30', 'once'],
    ['上半年底', '2024-06-01', '2024-06-30', 'once'],
    ['2024年内', '2024-01-01', '2024-12-31', 'once'],
    ['2024年春', '2024-03-01', '2024-05-31', 'once'],
    ['前三季度', '2024-01-01', '2024-09-30', 'through'],
    ['4月至10月间', '2024-04-01', '2024-10-31', 'through'],
    ['2024年3月至2024年11月', '2024-03-01', '2024-11-30', 'through'],
    ['全年不定期', '2024-01-01', '2024-12-31', 'recurring'],
    ['当前', '2024-01-01', '2024-12-31', 'through'],
    ['暑期', '2024-07-01', '2024-08-31', 'once'],
    ['节前', '2024-01-01', '2024-12-31', 'once'],
    ['春节期间', '2024-02-03', '2024-02-17', 'once'],
    ['中秋国庆期间', '2024-09-10', '2024-10-08', 'once'],
    ['重阳节前', '2024-09-26', '2024-10-10', 'once'],
    ['4月第三周', '2024-04-15', '2024-04-21', 'once'],
    ['4月第5周', '2024-04-29', '2024-04-30', 'once'],
    ['2月底至3月初', '2024-02-21', '2024-03-10', 'through'],
    ['2月下旬至3月上旬', '2024-02-21', '2024-03-10', 'through'],
    ['2月中旬至下旬', '2024-02-11', '2024-02-29', 'through'],
    ['3月5日至4月中旬', '2024-03-05', '2024-04-20', 'through'],
    ['年初至8月', '2024-01-01', '2024-08-31', 'through'],
    ['截至8月', '2024-01-01', '2024-08-31', 'through'],
    ['截止8月底', '2024-01-01', '2024-08-31', 'through'],
    ['截至11月20日', '2024-01-01', '2024-11-20', 'through'],
    ['截至目前', '2024-01-01', '2024-12-31', 'through'],
  ])('%s is from %s to %s, %s', (text, start, end, shape) => {
    expect(of(text)).toEqual({ start, end, shape, text });
  });

  it.each(['2024-03', '2024.3', '2024/03'])('%s is said as a month', (text) => {
    expect(of(text)).toEqual({ start: '2024-03-01', end: '2024-03-31', shape: 'once', text: '2024年3月' });
  });

  it('自, 从 and 起 say no more where it ends, too; months in numbers alone are said as months', () => {
    expect(of('从3月起至5月')).toMatchObject({ start: '2024-03-01', end: '2024-05-31', text: '3月至5月' });
    expect(of('自3月5日起至6月30日')).toEqual({ start: '2024-03-05', end: '2024-06-30' });
    expect(of('2024.3-2024.11')).toMatchObject({ end: '2024-11-30', text: '2024年3月至11月' });
  });

  it('the current week is that of a ledger of one week, and of no other', () => {
    const week = { start: '2019-04-15', end: '2019-04-21' };
    expect(of('本周', week)).toEqual({ ...week, text: '本周', shape: 'once' });
    expect(of('第三周', week)).toEqual({ ...week, text: '第三周', shape: 'once' });
    expect(of('本周')).toHaveProperty('fault');
    expect(of('第三周')).toHaveProperty('fault');
    expect(codes(activity().replace('2025-03-05', '改天'))).toEqual(['6:9 time-unreadable']);
  });

  it('keeps within the period', () => {
    expect(of('3月', { start: '2024-03-15', end: '2024-06-30' })).toMatchObject({ start: '2024-03-15' });
    expect(of('9月', { start: '2024-03-15', end: '2024-06-30' })).toEqual({ fault: 'date-outside' });
    expect(of('2023年3月')).toMatchObject({ fault: expect.stringMatching(/^date-/) });
  });

  it('takes the year that fits, and asks where two do', () => {
    const within = { start: '2024-08-01', end: '2025-09-30' };
    expect(of('上半年', within)).toMatchObject({ start: '2025-01-01' });
    expect(of('8月', within)).toEqual({ fault: 'date-ambiguous', years: [2024, 2025] });
  });
});

it.each([
  ['2025年末', '2025年末'],
  ['截至2025年底', '2025年底'],
  ['本年末', '年末'],
  ['12月31日止', undefined],
])('an indicator is as of %s', (typed, text) => {
  const { ledger, problems } = read(`${activity()}指标: [{名称: 入户率, 实际: 95%, 截至: ${typed}}]\n`);
  expect(problems).toEqual([]);
  expect(ledger?.indicators[0]?.until).toMatchObject({ end: '2025-12-31' });
  expect(ledger?.indicators[0]?.until?.text).toBe(text);
});

it('what was before the period is said to be outside of it', () =>
  expect(codes(`${activity()}指标: [{名称: 入户率, 实际: 95%, 截至: 去年底}]\n`)).toEqual(['9:29 date-outside']));

it('several days are days, told as typed', () => {
  expect(of('10月6日晚上')).toEqual({ start: '2024-10-06', end: '2024-10-06', text: '10月6日晚上' });
  expect(of('9月16日、17日晚')).toEqual({ start: '2024-09-16', end: '2024-09-17', text: '9月16日、17日晚' });
  expect(of('3月5日（周二）下午')).toEqual({ start: '2024-03-05', end: '2024-03-05', text: '3月5日（周二）下午' });
  expect(of('3月5日、6日')).toEqual({ start: '2024-03-05', end: '2024-03-06', text: '3月5日、6日' });
  expect(of('3月5日和4月8日')).toMatchObject({ start: '2024-03-05', end: '2024-04-08' });
});

it('a span of days is what its two dates are', () => {
  for (const text of ['3月5日至7日', '3.5-3.7', '2024-03-05至2024-03-07'])
    expect(of(text)).toEqual({ start: '2024-03-05', end: '2024-03-07' });
});

it.each([
  '很久',
  '下次',
  '3月5日左右',
  '13月',
  '2月30日',
  '3月第六周',
  '2月30日至3月初',
  '3月底至2月初',
  '截至明天',
  '开春那阵',
])('%s is no time', (text) => expect(of(text)).toHaveProperty('fault'));

it('a row says one of the two: a time, or a last day', () => {
  const row = (date: string) => activity('结束日期: 2025-05-07').replace('2025-03-05', date);
  expect(codes(row('3月'))).toEqual(['9:11 end-beside-time']);
  expect(codes(row('3月5日至7日'))).toEqual(['9:11 end-beside-time']);
  expect(read(row('5月5日至7日')).ledger?.activities[0]?.end).toBe('2025-05-07');
});

describe('a time before the period, of what stands since then', () => {
  it.each([
    ['2010-11', '2010-11-01', '2010-11-30', '2010年11月'],
    ['2010年', '2010-01-01', '2010-12-31', '2010年'],
    ['2010', '2010-01-01', '2010-12-31', '2010年'],
    ['2010.11.5', '2010-11-05', '2010-11-05', '2010年11月5日'],
    ['2010年11月5日', '2010-11-05', '2010-11-05', '2010年11月5日'],
    ['2010年底', '2010-11-01', '2010-12-31', '2010年底'],
    ['去年11月', '2010-11-01', '2010-11-30', '去年11月'],
    ['前年', '2009-01-01', '2009-12-31', '前年'],
    ['此前', '2010-12-31', '2010-12-31', '此前'],
  ])('%s', (text, start, end, said) => {
    const period = { start: '2011-01-01', end: '2011-12-31' };
    expect(earlierTime(text, period)).toEqual({ start, end, text: said, shape: 'once', before: true });
  });

  it.each(['2011-03', '2012年', '去年13月', '很久', '2010年再议'])('%s is none', (text) =>
    expect(earlierTime(text, { start: '2011-01-01', end: '2011-12-31' })).toBeUndefined(),
  );

  it('is no time of what was done', () => {
    expect(codes(activity().replace('2025-03-05', '去年11月'))).toHaveLength(1);
    expect(codes(`${activity()}组织: [{名称: 协会, 变动: 成立, 日期: 去年11月}]\n`)).toEqual([]);
    expect(codes(`${activity()}组织: [{名称: 协会, 变动: 成立, 日期: 2026-03}]\n`)).toHaveLength(1);
  });
});
