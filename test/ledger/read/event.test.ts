import { describe, expect, test } from 'vitest';
import { codes, HEAD, read, said } from '../helpers.js';

const ledger = (...parts: readonly string[]) => `${HEAD}活动: []\n${parts.map((part) => `${part}\n`).join('')}`;

describe('方案', () => {
  test('takes the words of its field; lists of sentences keep their commas, lists of names are parted', () => {
    const { event } =
      read(
        ledger(
          '方案:\n  活动时间: 3月5日\n  参加人员: 居民、职工等\n  注意事项: 购买保险，带证件；提前到场\n  奖项设置: [一等奖1名]\n  所需物资: 灯笼40个、丝带2盘',
        ),
      ).ledger ?? {};
    expect(event).toMatchObject({
      when: '3月5日',
      participants: ['居民', '职工', '等'],
      demands: ['购买保险，带证件', '提前到场'],
      prizes: ['一等奖1名'],
      supplies: ['灯笼40个', '丝带2盘'],
    });
  });

  test('what stands beside it, or is of another kind, is told', () => {
    expect(said(ledger('地点: 广场'))).toContain('“地点”应写在“方案”里');
    expect(codes(ledger('方案: 3月5日'))[0]).toContain('record-expected');
    expect(codes(ledger('方案: {时间: [3月5日, 3月6日]}'))[0]).toContain('text-expected');
    expect(codes(ledger('方案: {要求: {甲: 乙}}'))[0]).toContain('list-expected');
  });
});

test('a plan has those who do it, those who speak, and a reason; people with an and in them are one', () => {
  const plan =
    '计划: [{目标: 办讲座, 参加人员: 居民、党员, 主讲人: 民警, 由来: 老传统, 服务对象: 热心社区工作、参与公益的老人}]';
  expect(read(ledger(plan)).ledger?.plans[0]).toMatchObject({
    participants: ['居民', '党员'],
    lecturers: ['民警'],
    cause: '老传统',
    audience: ['热心社区工作、参与公益的老人'],
  });
});
