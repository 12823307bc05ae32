import { describe, expect, it } from 'vitest';
import { joinedLines } from '../../../src/sheet/rows/joined-lines.js';
import { planned } from '../support.js';

describe('the lines of a cell', () => {
  it.each([
    ['熬制腊八粥\n送到独居老人家中', '熬制腊八粥；送到独居老人家中'],
    ['1.理发32人次\r\n2.义诊\n', '1.理发32人次；2.义诊'],
    ['检查小餐饮，\n查出隐患5处。\n当天整改', '检查小餐饮，查出隐患5处。当天整改'],
    ['组织居民为社区的\n老人理发', '组织居民为社区的老人理发'],
    ['参观“红色\n印记”展\n座谈', '参观“红色印记”展；座谈'],
    ['open day\nfor all', 'open day for all'],
    ['一行', '一行'],
  ])('%j become %s', (text, joined) => expect(joinedLines(text)).toBe(joined));

  it('stand in the ledger with a mark, those of a title without', async () => {
    const rows = ['日期,名称,类别,内容,备注', '3月5日,"学雷锋\n服务",志愿服务,"理发\n量血压","甲\n乙"'];
    const [row] = (await planned(rows)).added;
    expect(row?.text.get('title')).toBe('学雷锋服务');
    expect(row?.text.get('summary')).toBe('理发；量血压');
    expect(row?.note).toBe('甲；乙');
  });
});

describe('a column of minutes', () => {
  it('is read as hours where somebody said so', async () => {
    const rows = [
      '日期,名称,类别,时长(分钟)',
      '3月5日,甲,共建,90',
      '3月6日,乙,共建,100分钟',
      '3月7日,丙,共建,约两小时',
    ];
    const { added, left } = await planned(rows, { map: new Map([['时长(分钟)', { field: '服务时长', per: 60 }]]) });
    expect(added.map(({ text }) => text.get('hours'))).toEqual(['1.5', '1.67']);
    expect(left.map(({ faults }) => faults[0]?.code)).toEqual(['number-unreadable']);
  });
});
