import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const planOf = (yaml: string): string =>
  plainText(
    buildReport(
      openLedger(ledgerOf(`社区: {名称: 溪口社区}\n年度: 2025\n不适用: 样本专项\n${yaml}`), { dated: '2025-12-10' }),
      LIBRARY.find('work-plan'),
    ).document,
  );

const ROWS = `活动:
  - {日期: 全年, 主题: 消防安全宣传, 类别: 平安建设, 简介: "发资料、挂横幅，发放资料3000份", 成效: 隐患减少}
  - {日期: 每周三, 主题: 义务理发, 类别: 志愿服务, 简介: 行动不便的上门去理}
  - {日期: 全年, 主题: 活动文件资料管理, 类别: 日常工作, 简介: 设专人负责}
  - {日期: 6月, 主题: 启用社区书屋, 类别: 文体活动, 简介: 面积80平方米}
`;

describe('a plan of a ledger that plans nothing', () => {
  const text = planOf(ROWS);
  test('goes on with what comes again, and says how it is done', () => {
    expect(text).toContain('开展消防安全宣传，发资料、挂横幅');
    expect(text).toContain('开展义务理发');
    expect(text).toContain('做好活动文件资料管理工作，设专人负责');
  });
  test('says what it goes on with once, however short its name is', () => {
    const two = planOf(
      '重点: [{标题: 建强队伍, 取: [课, 日]}, {标题: 服务居民, 取: [义诊]}]\n活动:\n  - {编号: 课, 日期: 每月, 主题: 党课, 类别: 党员教育, 场次: 2}\n  - {编号: 日, 日期: 每月, 主题: 主题党日, 类别: 党员教育, 场次: 6}\n  - {编号: 义诊, 日期: 每月, 主题: 便民义诊, 类别: 志愿服务, 场次: 12}\n',
    );
    expect(two.split('党课')).toHaveLength(2);
  });
  test('has one task for each field, where a list of last year would be long', () => {
    const row = (title: string, category: string) => `  - {日期: 全年, 主题: ${title}, 类别: ${category}}\n`;
    const rows = [
      row('腊八节送粥活动', '文体活动'),
      row('端午包粽子活动', '文体活动'),
      row('迎国庆红歌会', '文体活动'),
      row('反诈宣传', '平安建设'),
      row('一季度党员大会', '党员教育'),
      row('免费义诊', '志愿服务'),
      row('学雷锋志愿服务活动', '志愿服务'),
    ];
    const many = planOf(`活动:\n${rows.join('')}`);
    expect(many).toContain('继续开展腊八节送粥和端午包粽子活动，举办迎国庆红歌会。');
    expect(many).toContain('继续召开党员大会');
    expect(many).not.toContain('一季度');
  });
  test('says a thing and how it is done as one', () => {
    expect(
      planOf(
        '活动:\n  - {日期: 年初, 主题: 选拔舞龙队队员, 类别: 文体活动, 简介: 在小区内选拔}\n  - {日期: 全年, 主题: 公民道德教育, 类别: 社区教育, 简介: 以多种形式不定期开展}\n',
      ),
    ).toMatch(/在小区内选拔舞龙队队员[\s\S]*以多种形式不定期开展公民道德教育/);
  });
  test('says nothing of what was done once, counted, or came of it', () => {
    expect(text).not.toMatch(/书屋|3000|减少/);
  });
  test('never says that there is nothing to say', () => {
    expect(planOf('活动: []\n')).not.toMatch(/台账|待/);
  });
  test('keeps to its own plans where it has some', () => {
    const own = planOf(`${ROWS}计划: [{目标: 修路}, {目标: 建桥}, {目标: 种树}]\n`);
    expect(own).not.toContain('设专人负责');
  });
});
