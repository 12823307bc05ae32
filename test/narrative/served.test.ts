import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/narrative/deeds/piece.js';
import { faultsIn } from '../../src/narrative/year/faults.js';
import { narrative } from '../../src/narrative/year/narrative.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** Whom a deed was for, and who did it with whom: nobody that was typed is left out, and nobody is lent to another deed. */
const SPECS = LIBRARY.find('annual-report').report.sections ?? [];
const told = (...rows: readonly string[]) =>
  narrative(
    ledgerOf(
      `社区: {名称: 桃源里社区}\n年度: 2025\n不适用: 样本专项\n活动:\n${rows.map((row) => `  - {${row}}\n`).join('')}`,
    ),
    SPECS,
  )
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .map(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces)).join(''))
    .join('\n');

describe('whom a deed was for', () => {
  test.each([
    [
      '日期: 全年, 主题: 反诈入户宣传, 类别: 宣传信息, 服务对象: [居民, 青少年], 成效: 居民防骗意识提高',
      '面向居民和青少年开展反诈入户宣传',
    ],
    [
      '日期: 年内, 主题: 办理乘车卡, 类别: 日常工作, 服务对象: 65岁以上老人, 数据: [办理乘车卡 320张]',
      '为65岁以上老人办理乘车卡320张',
    ],
    [
      '日期: 全年, 主题: 开具居住证明, 类别: 日常工作, 服务对象: [外来务工人员, 租住户]',
      '为外来务工人员和租住户开具居住证明',
    ],
    [
      '日期: 5月, 主题: 律师进社区, 类别: 日常工作, 服务对象: 有欠薪纠纷的居民, 简介: 请来驻点律师，为居民解答法律问题',
      '为有欠薪纠纷的居民解答法律问题',
    ],
    [
      '日期: 汛期, 主题: 房屋险情排查, 类别: 平安建设, 参加: 社区干部, 服务对象: 土坯房户, 简介: 挨家看墙体和屋顶',
      '社区干部对土坯房户开展房屋险情排查',
    ],
    ['日期: 年内, 主题: 指导单位建立消防档案, 类别: 日常工作, 服务对象: 沿街经营单位', '指导沿街经营单位建立消防档案'],
    [
      '日期: 9月, 主题: 看望高龄、独居老人, 类别: 走访慰问, 服务对象: [高龄老人, 独居老人, 等], 简介: 问冷问暖',
      '看望高龄、独居老人等',
    ],
    [
      '日期: 7月30日, 主题: “八一”慰问, 类别: 走访慰问, 参加: 社区干部, 服务对象: [现役军人家属, 烈军属]',
      '社区干部慰问现役军人家属和烈军属',
    ],
  ])('%s', (row, words) => {
    expect(told(row)).toContain(words);
  });

  test.each([
    '日期: 10月, 主题: 敬老宴, 类别: 走访慰问, 服务对象: 老人',
    '日期: 7月, 主题: 给环卫工送凉茶, 类别: 志愿服务, 服务对象: 环卫工人',
    '日期: 6月, 主题: 广场舞比赛, 类别: 文体活动, 服务对象: 居民',
  ])('is not said where its name says it, or where it says nothing: %s', (row) => {
    expect(told(row)).not.toMatch(/[为对]老人|[为对]环卫工人|[为对]居民/);
  });

  test('is not lent to the next deed', () => {
    const text = told(
      '日期: 年内, 主题: 购买意外险, 类别: 日常工作, 服务对象: 独居老人, 数据: [购买意外险 10份]',
      '日期: 年内, 主题: 装修会议室, 类别: 日常工作',
    );
    expect(text).toMatch(/为独居老人购买意外险10份。/);
  });
});

test.each([
  ['7月30日，社区为烈军属开展“八一”慰问，问寒问暖。', 'hollow-visit'],
  ['全体军属7月参加建军节座谈会，感谢大家多年来的支持。', 'guest-acts'],
])('%s', (text, name) => {
  expect(faultsIn(text).map((fault) => fault.name)).toContain(name);
});

describe('a name that is no deed has a verb', () => {
  test.each([
    ['日期: 年内, 主题: 防火知识专栏, 类别: 宣传信息', '开设防火知识专栏'],
    ['日期: 6月, 主题: 端午香包制作体验, 类别: 文体活动', '体验活动'],
    ['日期: 7月, 主题: 应对强降雨, 类别: 平安建设, 简介: 通知低洼处住户转移', '为应对强降雨，社区通知低洼处住户转移'],
    ['日期: 3月, 主题: 筹划暑期夏令营活动, 类别: 日常工作, 简介: 商定时间和老师', '社区筹划暑期夏令营活动'],
    ['日期: 年初, 主题: 取消台账月度考核, 类别: 日常工作', '取消台账月度考核'],
    ['日期: 5月, 主题: “睦邻活动日”, 类别: 志愿服务', '开展“睦邻活动日”'],
    [
      '日期: 11月, 主题: 居民小组换届选举, 类别: 日常工作, 简介: 分宣传、提名、投票三步，严把提名关',
      '开展居民小组换届选举，分宣传',
    ],
    ['日期: 冬季, 主题: 水渠冬修, 类别: 日常工作, 数据: [冬修水渠 4条]', '冬修水渠4条'],
  ])('%s', (row, words) => {
    const text = told(row);
    expect(text).toContain(words);
    expect(text).not.toMatch(/日”活动|([一-鿿]{2})\1/);
  });

  test('and what was done at it, step by step', () => {
    expect(
      told(
        '日期: 9月2日, 主题: 志愿者总结表彰会, 类别: 会议, 环节: [组长汇报, 评比服务时长, 表彰骨干], 简介: 查找不足，商量来年的做法',
      ),
    ).toContain('设组长汇报、评比服务时长和表彰骨干三个环节，查找不足');
  });
});
