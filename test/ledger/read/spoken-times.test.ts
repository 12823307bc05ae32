import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src/ledger/read/time.js';
import { activity, codes, read, said } from '../helpers.js';

const YEAR = { start: '2024-01-01', end: '2024-12-31' };

describe('times as people say them', () => {
  it.each([
    ['冬季', '2024-01-01', '2024-12-31', 'once'],
    ['今冬', '2024-01-01', '2024-12-31', 'once'],
    ['入冬以来', '2024-01-01', '2024-12-31', 'through'],
    ['春天', '2024-03-01', '2024-05-31', 'once'],
    ['夏天', '2024-06-01', '2024-08-31', 'once'],
    ['秋收期间', '2024-09-01', '2024-10-31', 'once'],
    ['农闲时', '2024-01-01', '2024-12-31', 'once'],
    ['雨季', '2024-05-01', '2024-09-30', 'once'],
    ['防汛期', '2024-06-01', '2024-09-30', 'once'],
    ['寒暑假', '2024-01-01', '2024-12-31', 'once'],
    ['暑假前', '2024-06-16', '2024-06-30', 'once'],
    ['暑期前', '2024-06-16', '2024-06-30', 'once'],
    ['开学前', '2024-01-01', '2024-12-31', 'once'],
    ['三八妇女节', '2024-03-08', '2024-03-08', 'once'],
    ['六一儿童节', '2024-06-01', '2024-06-01', 'once'],
    ['七一', '2024-07-01', '2024-07-01', 'once'],
    ['八一', '2024-08-01', '2024-08-01', 'once'],
    ['五四', '2024-05-04', '2024-05-04', 'once'],
    ['八一前夕', '2024-07-17', '2024-07-31', 'once'],
    ['助残日', '2024-05-19', '2024-05-19', 'once'],
    ['科技周', '2024-05-01', '2024-05-31', 'once'],
    ['卫生月', '2024-04-01', '2024-04-30', 'once'],
    ['农历八月十五', '2024-09-17', '2024-09-17', 'once'],
    ['正月十五', '2024-02-24', '2024-02-24', 'once'],
    ['创卫以来', '2024-01-01', '2024-12-31', 'through'],
    ['近期', '2024-01-01', '2024-12-31', 'once'],
    ['月底', '2024-01-01', '2024-12-31', 'once'],
    ['冬闲', '2024-01-01', '2024-12-31', 'once'],
    ['学期内', '2024-01-01', '2024-12-31', 'once'],
    ['采暖期', '2024-01-01', '2024-12-31', 'once'],
    ['春、秋两季', '2024-01-01', '2024-12-31', 'once'],
    ['上学、放学时段', '2024-01-01', '2024-12-31', 'once'],
    ['清明、冬至', '2024-01-01', '2024-12-31', 'once'],
    ['春节、重阳', '2024-01-01', '2024-12-31', 'once'],
    ['春节前、中秋前', '2024-01-01', '2024-12-31', 'once'],
    ['梅雨、台风期间', '2024-01-01', '2024-12-31', 'once'],
    ['春节、元宵、两会期间', '2024-01-01', '2024-12-31', 'once'],
    ['寒暑假、双休日、节假日', '2024-01-01', '2024-12-31', 'once'],
    ['正月十三至十六', '2024-01-01', '2024-12-31', 'once'],
    ['小年至正月十五', '2024-01-01', '2024-12-31', 'once'],
    ['农历三月三', '2024-01-01', '2024-12-31', 'once'],
    ['壮族三月三', '2024-01-01', '2024-12-31', 'once'],
    ['三月三', '2024-01-01', '2024-12-31', 'once'],
    ['三月三歌圩', '2024-01-01', '2024-12-31', 'once'],
    ['六月六前后', '2024-01-01', '2024-12-31', 'once'],
    ['七月十五庙会', '2024-01-01', '2024-12-31', 'once'],
    ['端节', '2024-01-01', '2024-12-31', 'once'],
    ['苗年', '2024-01-01', '2024-12-31', 'once'],
    ['水历新年', '2024-01-01', '2024-12-31', 'once'],
    ['那达慕', '2024-01-01', '2024-12-31', 'once'],
    ['开学第一周', '2024-01-01', '2024-12-31', 'once'],
    ['赶集日', '2024-01-01', '2024-12-31', 'recurring'],
    ['随报随修', '2024-01-01', '2024-12-31', 'recurring'],
    ['全部时段', '2024-01-01', '2024-12-31', 'through'],
    ['国庆长假', '2024-10-01', '2024-10-08', 'once'],
    ['元月', '2024-01-01', '2024-01-31', 'once'],
    ['6月1日前后三天', '2024-05-29', '2024-06-04', 'once'],
    ['全程', '2024-01-01', '2024-12-31', 'through'],
    ['半月一次', '2024-01-01', '2024-12-31', 'recurring'],
    ['2023年11月至2024年7月', '2024-01-01', '2024-07-31', 'through'],
  ])('%s is from %s to %s, %s', (text, start, end, shape) =>
    expect(parseTime(text, YEAR)).toEqual({ start, end, shape, text }),
  );

  it.each([
    ['5月8日起一周', '2024-05-08', '2024-05-14'],
    ['5月8日开始连续三天', '2024-05-08', '2024-05-10'],
    ['3月15日一周', '2024-03-15', '2024-03-21'],
    ['12月28日起一周', '2024-12-28', '2024-12-31'],
    ['3月8日当天', '2024-03-08', '2024-03-08'],
    ['三月三日', '2024-03-03', '2024-03-03'],
    ['12·4', '2024-12-04', '2024-12-04'],
  ])('%s is from %s to %s', (text, start, end) => expect(parseTime(text, YEAR)).toEqual({ start, end }));

  it.each([
    ['11月、次年2月', '2023-11-01', '2024-03-31'],
    ['12月、1月', '2023-11-01', '2024-03-31'],
  ])('%s of a winter', (text, start, end) =>
    expect(parseTime(text, { start, end })).toEqual({ start, end, shape: 'once', text }),
  );

  it.each(['3月32日、4月', '改日、节前', '5组、6组', '2024-03-40'])('%s is no time', (text) =>
    expect(parseTime(text, YEAR)).toHaveProperty('fault'),
  );

  const YEARS = { start: '2014-01-01', end: '2016-12-31' };
  it.each([
    ['2014年至2016年', '2014-01-01', '2016-12-31'],
    ['2014-2015', '2014-01-01', '2015-12-31'],
    ['自2015年起', '2015-01-01', '2016-12-31'],
    ['三年来', '2014-01-01', '2016-12-31'],
    ['近三年', '2014-01-01', '2016-12-31'],
  ])('of a ledger of three years %s is from %s to %s', (text, start, end) =>
    expect(parseTime(text, YEARS)).toEqual({ start, end, shape: 'through', text }),
  );

  it('a word that is none stays none', () => {
    for (const text of ['改天', '三八路', '八一村前', '冬瓜', '大概以来年'])
      expect(parseTime(text, YEAR)).toHaveProperty('fault');
  });
});

describe('times by what was going on then', () => {
  it.each([
    ['疫情期间', 'once'],
    ['征兵期间', 'once'],
    ['台风前', 'once'],
    ['台风来临之际', 'once'],
    ['村委会换届后', 'once'],
    ['年前', 'once'],
    ['节假日', 'recurring'],
    ['周末及节假日', 'recurring'],
    ['元宵、中秋等传统佳节', 'recurring'],
    ['腊八节', 'once'],
    ['世界水日', 'once'],
    ['疫情发生以来', 'through'],
    ['自入汛起', 'through'],
    ['去年至今', 'through'],
    ['去年11月至今', 'through'],
    ['2023年3月至今', 'through'],
    ['疫情初期', 'once'],
    ['社区成立之初', 'once'],
    ['民族团结月', 'once'],
    ['科普宣传周', 'once'],
    ['爱眼日', 'once'],
    ['毕业季', 'once'],
    ['正月初八', 'once'],
    ['除夕', 'once'],
    ['冬至', 'once'],
    ['雨后', 'once'],
    ['下雪天', 'once'],
    ['春秋两季', 'once'],
    ['今年', 'once'],
    ['工作日', 'recurring'],
    ['分批', 'recurring'],
    ['历来', 'through'],
    ['近几年', 'through'],
    ['上下半年', 'through'],
    ['每周一至周五上午9:00-11:30、下午2:00-5:00', 'recurring'],
  ])('%s is some time of the ledger, told as typed: %s', (text, shape) =>
    expect(parseTime(text, YEAR)).toEqual({ ...YEAR, shape, text }),
  );

  it.each([
    ['三夏', '2024-05-01', '2024-07-31', 'once'],
    ['三秋期间', '2024-09-01', '2024-11-30', 'once'],
    ['母亲节', '2024-05-12', '2024-05-12', 'once'],
    ['父亲节前夕', '2024-06-01', '2024-06-15', 'once'],
    ['3月16日起', '2024-03-16', '2024-12-31', 'through'],
    ['自3月起', '2024-03-01', '2024-12-31', 'through'],
    ['6月底前', '2024-01-01', '2024-06-30', 'once'],
    ['3月12日前后', '2024-03-05', '2024-03-19', 'once'],
    ['3月和9月', '2024-03-01', '2024-09-30', 'once'],
    ['1、2月', '2024-01-01', '2024-02-29', 'once'],
    ['第一、三季度', '2024-01-01', '2024-09-30', 'once'],
    ['春、秋季', '2024-03-01', '2024-11-30', 'once'],
    ['8月中下旬', '2024-08-11', '2024-08-31', 'once'],
  ])('%s is from %s to %s, %s', (text, start, end, shape) =>
    expect(parseTime(text, YEAR)).toEqual({ start, end, shape, text }),
  );

  it.each(['7月7日上午9点', '7月7日9:30', '7月7日下午2:30至4:30', '7月7日9点半'])('%s is a day', (text) =>
    expect(parseTime(text, YEAR)).toEqual({ start: '2024-07-07', end: '2024-07-07', text }),
  );

  it.each([
    ['今年3月', '3月'],
    ['今年上半年', '上半年'],
    ['今年初', '年初'],
  ])('%s is %s: which year, the ledger says', (text, said) =>
    expect(parseTime(text, YEAR)).toMatchObject({ text: said }),
  );

  it('今年3月5日 is a day', () =>
    expect(parseTime('今年3月5日', YEAR)).toEqual({ start: '2024-03-05', end: '2024-03-05' }));

  it.each(['某日', '改日', '次日', '当月', '下周', '两个月', '随后', '13月、14月', '3月、改日', '社区广场'])(
    '%s is none',
    (text) => expect(parseTime(text, YEAR)).toHaveProperty('fault'),
  );

  it('a season of another half of the year was meant, another month was not', () => {
    const half = { start: '2024-01-01', end: '2024-06-30' };
    for (const text of ['暑假', '秋收期间']) expect(parseTime(text, half)).toEqual({ ...half, shape: 'once', text });
    for (const text of ['11月', '年底', '重阳节', '2023年暑假', '下半年'])
      expect(parseTime(text, half)).toEqual({ fault: 'date-outside' });
  });

  it.each(['改日前', '某月后', '即日起', '3月35日前', '2025年3月至今', '村口桥前'])('%s may be a slip', (text) =>
    expect(parseTime(text, YEAR)).toHaveProperty('fault'),
  );

  it('what was done before the ledger has another home, and the remedy names it', () => {
    const dated = (date: string) => activity().replace('2025-03-05', date);
    for (const text of ['2009年', '去年', '去年11月', '2024.11', '解放前', '改革开放初期']) {
      expect(codes(dated(text))).toEqual(['6:9 time-earlier']);
      expect(said(dated(text))).toContain('写进“阵地”“组织”“做法”');
    }
    expect(codes(dated('2024-12-31'))).toEqual(['6:9 date-outside']);
    expect(codes(dated('2009年至今'))).toEqual([]);
  });
});

describe('times that nobody can look up', () => {
  const dated = (text: string, ...lines: readonly string[]) => activity(...lines).replace('2025-03-05', text);

  it('a word that may be a local festival is told, with a word to its writer', () => {
    const { ledger, problems } = read(dated('卯坡会'));
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['time-unknown', '提醒']]);
    expect(ledger?.activities[0]?.time).toMatchObject({ text: '卯坡会', shape: 'once' });
  });

  it.each(['改天', '开春那阵', '某节'])('%s is none', (text) =>
    expect(read(dated(text)).problems.map(({ code }) => code)).toEqual(['time-unreadable']),
  );

  it.each(['取消', '延期', '计划'])('what is %s need not lie within the period', (status) => {
    const { ledger, problems } = read(dated('2024-12-01', `状态: ${status}`));
    expect(problems).toEqual([]);
    expect(ledger?.activities[0]).toMatchObject({
      date: '2025-01-01',
      time: { text: '2024年12月1日' },
      counted: false,
    });
  });

  it('nor what prepares a short one, which is said', () => {
    const camp = (title: string) =>
      read(
        `社区: {名称: 清潭三社区}\n年度: 2025\n统计区间: {起: 2025-07-10, 止: 2025-08-20}\n活动:\n  - {日期: 6月底, 主题: ${title}, 类别: 志愿服务}\n`,
      ).problems.map(({ code, severity }) => [code, severity]);
    expect(camp('开营前招募志愿者')).toEqual([['time-prepares', '提醒']]);
    expect(camp('看电影')).toEqual([['date-outside', '错误']]);
  });
});
