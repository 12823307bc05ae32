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
    expect(text).toContain('东街社区有志愿服务队6支。2025年，社区扎实做好');
    expect(text).not.toContain('基本情况');
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
