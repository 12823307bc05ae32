import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const ROWS = `重点: [{标题: 整治环境, 取: [绿化]}]
活动:
  - {编号: 绿化, 日期: 年内, 主题: 村庄绿化, 类别: 环境整治, 简介: 种植乔木300棵}
`;
const paper = (name: string, head: string, template = 'annual-report') =>
  plainText(
    buildReport(
      openLedger(ledgerOf(`社区: {名称: ${name}}\n年度: 2025\n不适用: 样本专项\n${head}${ROWS}`), {
        dated: '2025-12-31',
      }),
      LIBRARY.find(template),
    ).document,
  );

describe('a paper that a body signs alone is told by that body', () => {
  test.each([
    [
      '康庄村',
      '署名: 桃源区管委会驻康庄村工作组\n文种: 帮扶工作汇报\n',
      ['驻康庄村工作组2025年帮扶工作汇报', '现将桃源区管委会驻康庄村工作组2025年帮扶工作情况', '工作组开展村庄绿化'],
    ],
    [
      '康庄村',
      '署名: 康庄村第一书记工作组\n文种: 驻村工作汇报\n',
      ['康庄村第一书记工作组2025年驻村工作汇报', '现将康庄村第一书记工作组2025年驻村工作情况', '工作组开展村庄绿化'],
    ],
    [
      '康庄村',
      '署名: 康庄村第一书记\n文种: 驻村书记述职报告\n',
      ['康庄村2025年驻村书记述职报告', '现将康庄村第一书记2025年驻村书记工作情况报告如下。', '第一书记开展村庄绿化'],
    ],
    // Its name in the kind of paper stands in the title, and not twice.
    [
      '金桂社区',
      '署名: 金桂社区妇女联合会\n文种: 妇联工作总结\n计划: [{目标: 改进工作方法}]\n',
      [
        '金桂社区2025年妇联工作总结',
        '现将金桂社区2025年妇联工作情况',
        '社区妇联开展村庄绿化',
        '社区妇联将改进工作方法',
      ],
    ],
    ['金桂社区', '署名: 金桂社区党委\n文种: 工作总结\n', ['金桂社区2025年工作总结', '社区开展村庄绿化']],
    ['金桂社区', '署名: [金桂社区两委, 驻村工作队]\n文种: 工作总结\n', ['金桂社区2025年工作总结', '社区开展村庄绿化']],
  ])('%s: %s', (name, head, said) => {
    const text = paper(name, head);
    for (const one of said) expect(text).toContain(one);
  });

  test('and so is its plan', () => {
    const text = paper(
      '金桂社区',
      '署名: 金桂社区妇女联合会\n文种: 妇联工作总结\n目的: 服务妇女\n计划: [{目标: 改进工作方法}]\n',
      'work-plan',
    );
    expect(text).toContain('金桂社区妇联2026年工作计划');
    expect(text).toContain('金桂社区妇联改进工作方法');
  });
});

test('days that are not about the festival alone are called by their dates', () => {
  const days = (other: string) =>
    plainText(
      buildReport(
        openLedger(
          ledgerOf(
            `社区: {名称: 桃源里社区}\n年度: 2025\n统计区间: {起: 2025-02-01, 止: 2025-02-22}\n不适用: 样本专项\n文种: 元宵节猜灯谜活动总结\n活动:\n  - {日期: 节前, 主题: 猜灯谜, 类别: 文体活动}\n  - {日期: ${other}, 主题: 运动会, 类别: 文体活动}\n`,
          ),
          { dated: '2025-12-31' },
        ),
        LIBRARY.find('annual-report'),
      ).document,
    );
  expect(days('春节期间')).toContain('2025年2月1日至22日，桃源里社区开展了元宵节猜灯谜活动。');
  expect(days('节前')).toContain('元宵前后，');
});
