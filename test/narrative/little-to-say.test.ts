import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const textOf = (head: string, rows: string): string => {
  const source = `社区: {名称: 东街社区, ${head}}\n年度: 2025\n文种: 志愿服务工作总结\n事由: 志愿服务\n不适用: 样本专项\n活动:\n${rows}`;
  const opened = openLedger(ledgerOf(source), { dated: '2025-12-10' });
  return plainText(buildReport(opened, LIBRARY.find('annual-report')).document);
};

const CLEANING = '  - {日期: 2025-03-05, 主题: 集中清洁, 类别: 环境整治, 数据: [清理垃圾 3车]}\n';

describe('what goes without saying', () => {
  test('one thing that is known of a community stands before the opening, and has no section', () => {
    const text = textOf('志愿服务队: 6', `${CLEANING}${CLEANING.replace('03-05', '04-05')}`);
    expect(text).toContain('东街社区有志愿服务队6支。现将2025年志愿服务工作情况');
    expect(text).not.toContain('基本情况');
  });

  test('but not where a row tells it', () => {
    const team = '组织:\n  - {名称: 社区志愿者服务队, 数量: 6支, 简介: 按居民特长分队}\n';
    const text = textOf('志愿服务队: 6', `${CLEANING}${CLEANING.replace('03-05', '04-05')}${team}`);
    expect(text).toContain('现将东街社区2025年志愿服务工作情况');
    expect(text).not.toContain('东街社区有志愿服务队');
    const news = team.replace('简介: 按居民特长分队', '变动: 改选');
    expect(textOf('志愿服务队: 6, 户数: 90', `${CLEANING}${news}`)).toContain('志愿服务队6支');
  });

  test('a day holds on until another is named', () => {
    const text = textOf('', `${CLEANING}  - {日期: 2025-03-05, 主题: 义诊, 类别: 志愿服务, 数据: [测血压 30人]}\n`);
    expect(text.split('附件')[0]?.match(/3月5日|同日/g)).toHaveLength(1);
  });

  test('that 居民 came to what was held', () => {
    const row =
      '  - {日期: 春节期间, 主题: 迎春趣味运动会, 类别: 文体活动, 参加: WHO, 简介: 设拔河等趣味项目, 成效: 邻里更团结}\n';
    expect(textOf('', CLEANING + row.replace('WHO', '居民'))).not.toContain('居民参加');
    expect(textOf('', CLEANING + row.replace('WHO', '退休教师'))).toContain('退休教师');
  });
});

describe('what was typed in two fields and is one clause', () => {
  test.each([
    ['主题: 村集体经济, 类别: 日常工作, 简介: 收入靠集体林场和房屋出租', '村集体经济收入靠集体林场和房屋出租'],
    [
      '主题: “矛盾纠纷排查”活动, 类别: 平安建设, 简介: 定期摸排矛盾纠纷、清查流动人口、排查有关组织, 成效: 排除不稳定因素',
      '。定期摸排矛盾纠纷、清查流动人口、排查有关组织，排除不稳定因素',
    ],
    [
      '主题: 理想信念教育和世界观大讨论, 类别: 党员教育, 参加: [党员, 干部], 简介: 经常组织',
      '经常组织党员和干部开展理想信念教育和世界观大讨论',
    ],
    ['主题: 知识讲座, 类别: 社区教育, 成效: 居民知识增长、素质提高', '使居民知识增长、素质提高'],
    [
      '主题: 系列教育, 类别: 党员教育, 成效: 在思想上、行动上和党中央保持高度一致',
      '，在思想上、行动上和党中央保持高度一致',
    ],
  ])('%s', (row, told) => expect(textOf('', `${CLEANING}  - {日期: 年内, ${row}}\n`)).toContain(told));

  test('what was paid for at home needs no second 社区', () => {
    const paid = '投入: [{项目: 社区整体改造, 日期: 年内, 简介: 硬化道路近3万平方米}]\n';
    expect(textOf('', CLEANING + paid)).toContain('社区开展整体改造');
  });
});
