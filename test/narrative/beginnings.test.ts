import { expect, test } from 'vitest';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { LIBRARY, ledgerOf } from '../support.js';

test('of many sections of one row each not all begin with the community', () => {
  const names = ['宣传四城同创的意义', '整治各小区下水道', '发放健康科普手册', '清理楼道堆物', '安装太阳能路灯'];
  const ledger = ledgerOf(
    `社区: {名称: 桃源里社区}\n年度: 2025\n不适用: 样本专项\n重点:\n${names.map((_name, at) => `  - {标题: 第${at}章事项, 取: [行${at}]}\n`).join('')}活动:\n${names
      .map(
        (name, at) => `  - {编号: 行${at}, 日期: 年内, 主题: ${name}, 类别: 日常工作, 简介: 逐户走到，不漏一户一人}\n`,
      )
      .join('')}`,
  );
  const starts = narrative(ledger, LIBRARY.find('annual-report').report.sections ?? [])
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .map(({ sentences }) => wordsOf(sentences[0]?.pieces ?? []).slice(0, 2));
  expect(starts).toHaveLength(names.length);
  expect(starts.filter((start) => start !== '社区').length).toBeGreaterThan(0);
});
