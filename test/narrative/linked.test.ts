import { expect, test } from 'vitest';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** How what one doer did stands side by side: short things in a breath, what has more to tell behind ；, and no crumb of a few words for itself. */
const SPECS = LIBRARY.find('annual-report').report.sections ?? [];
const told = (rows: readonly string[], more = '', order = 'A, B') =>
  narrative(
    ledgerOf(
      `社区: {名称: 桃源里社区}\n年度: 2025\n不适用: 样本专项\n重点: [{标题: 办实事, 取: [${order}]}]\n活动:\n${rows
        .map(
          (row, at) =>
            `  - {编号: ${'AB'[at]}, ${row.startsWith('日期') ? '' : '日期: 年内, '}类别: 日常工作, ${row}}\n`,
        )
        .join('')}${more}`,
    ),
    SPECS,
  )
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .map(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces)).join(''))
    .join('\n');

test.each([
  [
    'two short things in a breath',
    ['主题: 疏通下水道, 数据: [疏通下水道 3处]', '主题: 更换楼道灯, 数据: [更换楼道灯 20盏]'],
    '社区疏通下水道3处，更换楼道灯20盏。',
  ],
  [
    'what has more to tell behind ；',
    ['主题: 疏通下水道, 数据: [疏通下水道 3处]', '主题: 发放防汛手册, 简介: 逐户送到手里，讲清避险路线和集合地点'],
    '社区疏通下水道3处；发放防汛手册，逐户送到手里，讲清避险路线和集合地点。',
  ],
  [
    'a crumb behind what has come of something',
    ['主题: 整修堤坝, 简介: 请村民投工投劳，分段包干, 成效: 水系畅通', '主题: 建拦水坝, 数据: [建拦水坝 200米]'],
    '社区整修堤坝，请村民投工投劳，分段包干，使水系畅通；建拦水坝200米。',
  ],
])('%s', (_, rows, text) => {
  expect(told(rows)).toBe(text);
});

test('who came to one thing did not come to the next', () => {
  expect(told(['主题: 清理河道, 参加: 低保户, 人次: 30余人', '主题: 硬化路面, 数据: [硬化路面 500米]'])).not.toMatch(
    /参加，硬化/,
  );
});

test('what was set up has a sentence of its own beside what was done, where both have much to tell', () => {
  const text = told(
    ['主题: 检查沿街商铺的门前三包, 简介: 逐家登记，对占道经营的当场劝说'],
    '组织: [{编号: B, 名称: 文明劝导队, 变动: 组建, 日期: 年内, 简介: 每天上街两次，监督流动摊贩}]\n',
  );
  expect(text).toMatch(/当场劝说。.*组建/);
});

test('what a body does that has just been set up is said in the same breath; how often stands behind what has no time', () => {
  expect(
    told(
      ['主题: 楼院卫生督查, 简介: 督查小组每周检查楼院卫生'],
      '组织: [{编号: B, 名称: 楼院卫生周末督查小组, 变动: 成立, 日期: 年内}]\n',
      'B, A',
    ),
  ).toBe('社区成立楼院卫生周末督查小组，每周检查楼院卫生。');
  expect(told(['日期: 每周, 主题: 收看远程教育', '日期: 每季度, 主题: 学习讨论会, 简介: 学习政策文件'])).toMatch(
    /[，；]每季度/,
  );
});
