import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { cutParagraphs, type Unit } from '../../src/narrative/year/sections/cut-paragraphs.js';
import { LIBRARY, ledgerOf } from '../support.js';

const SPECS = LIBRARY.find('annual-report').report.sections ?? [];
const HEAD = '社区: {名称: 桃源里社区, 党组织: 党支部}\n年度: 2025\n不适用: 样本专项\n';

/** What each theme tells, and under 其他 what stands in none, a paragraph a line. */
const toldOf = (themes: readonly string[], rows: string): Readonly<Record<string, string>> => {
  const source = `${HEAD}重点:\n${themes.map((one) => `  - {${one}}\n`).join('')}${rows}`;
  const told: Record<string, string> = {};
  for (const { theme, key, paragraphs } of narrative(ledgerOf(source), SPECS).sections) {
    const name = theme ? key : '其他';
    const texts = paragraphs.map(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces)).join(''));
    told[name] = [told[name] ?? '', ...texts].join('\n').trim();
  }
  return told;
};
const inOrder = (text: string | undefined, words: readonly string[]) => {
  const at = words.map((word) => text?.indexOf(word) ?? -1);
  expect(at[0], text).toBeGreaterThanOrEqual(0);
  expect(at, text).toEqual([...at].sort((a, b) => a - b));
};

describe('what no theme takes', () => {
  const themes = [
    '标题: 发展产业, 取: [牛, 土货]',
    '标题: 办好群众的事, 取: [帮扶救助, 平安建设]',
    '标题: 文化生活, 取: [文体活动]',
  ];
  const rows = (...more: readonly string[]) => `活动:
  - {编号: 牛, 日期: 4月, 主题: 贷牛还牛, 类别: 其他, 数据: [新增肉牛 68头]}
  - {编号: 土货, 日期: 5月, 主题: 采购土货, 类别: 其他, 数据: [采购土鸡 900只]}
  - {日期: 1月, 主题: 走访困难户, 类别: 帮扶救助, 数据: [走访 38户]}
  - {日期: 3月, 主题: 反诈宣讲, 类别: 平安建设, 专题: 反诈, 场次: 3}
  - {日期: 6月, 主题: 消夏晚会, 类别: 文体活动, 人次: 200}
${more.map((row) => `  - {${row}}\n`).join('')}`;

  test('stands in the theme of its field, whatever its 类别', () => {
    const told = toldOf(themes, rows('日期: 6月26日, 主题: “6·26”禁毒宣传, 类别: 宣传信息, 专题: 禁毒, 人次: 60'));
    expect(told.办好群众的事).toContain('禁毒');
    expect(told.其他 ?? '').toBe('');
  });

  test('alone it is no section of its own, and closes the last', () => {
    const told = toldOf(
      ['标题: 办好群众的事, 取: [帮扶救助, 平安建设, 文体活动]', '标题: 发展产业, 取: [牛, 土货]'],
      rows('日期: 10月, 主题: 换电表, 类别: 其他, 数据: [换表 60块]'),
    );
    expect(told.发展产业).toMatch(/。此外，[^。]*60块。$/);
    expect(told.其他 ?? '').toBe('');
  });

  test('of no field of theirs it stays apart', () => {
    const told = toldOf(
      themes,
      rows(
        '日期: 10月, 主题: 换电表, 类别: 其他, 数据: [换表 60块]',
        '日期: 11月, 主题: 换水表, 类别: 其他, 数据: [换水表 61块]',
        '日期: 12月, 主题: 订报刊, 类别: 其他, 数据: [订报 12份]',
      ),
    );
    expect(told.其他).toContain('60块');
  });

  test('stands beside what it is nearest to: a body before its work, an honour behind what it was given for', () => {
    const told = toldOf(
      ['标题: 乡风文明, 取: [红白事, 评选, 书屋]', '标题: 平安, 取: [平安建设]'],
      `活动:
  - {编号: 红白事, 日期: 全年, 主题: 红白事简办, 类别: 日常工作, 主办: 红白理事会, 数据: [办白事 34件]}
  - {编号: 评选, 日期: 8月, 主题: 评好媳妇, 类别: 典型选树, 简介: 先推荐，再公示}
  - {编号: 书屋, 日期: 暑假, 主题: 农家书屋读书会, 类别: 未成年人, 场次: 8次, 人次: 160人次}
  - {日期: 3月, 主题: 反诈宣讲, 类别: 平安建设, 场次: 3}
组织: [{名称: 红白理事会, 人数: 9人}]
典型: [{类型: 好媳妇, 人数: 12人, 日期: 2025-09-01}]
`,
    );
    inOrder(told.乡风文明, ['红白理事会有成员9人，倡导红白事简办', '先推荐', '好媳妇12人', '读书会']);
  });
});

describe('the paragraphs of a theme', () => {
  const unit = (length: number, near: Unit['near']): Unit => ({
    near,
    sentences: [[{ pattern: '', opening: '主', pieces: ['字'.repeat(length)], told: [], groups: 0 }]],
  });
  const lengths = (...units: readonly Unit[]) =>
    cutParagraphs(units).map(({ sentences }) => sentences.map(([way]) => (way ? wordsOf(way.pieces).length : 0)));

  test('are cut between two fields, and not within one', () =>
    expect(lengths(unit(50, undefined), unit(60, 1), unit(50, 0), unit(60, 1))).toEqual([
      [50, 60],
      [50, 60],
    ]));

  test('are never a few words', () => expect(lengths(unit(90, undefined), unit(60, 0), unit(20, 0))).toHaveLength(1));

  test('are never cut between a thing and what belongs to it, but where they would be a page', () => {
    expect(lengths(unit(120, undefined), unit(100, 2), unit(60, 2))).toHaveLength(1);
    expect(lengths(unit(200, undefined), unit(200, 2), unit(200, 2)).length).toBeGreaterThan(1);
  });

  test('stand in the order of the points that its statement names', () => {
    const { 建强支部 = '' } = toldOf(
      [
        '标题: 建强支部, 概述: 从配班子、搭平台、传帮带三处着手, 取: [党建, 支委, 顾问团]',
        '标题: 平安, 取: [平安建设]',
      ],
      `活动:
  - {日期: 每月, 主题: 主题党日, 类别: 日常工作, 专题: 党建, 场次: 6次, 简介: 学理论、议村事，党员轮流讲一课}
  - {日期: 上半年, 主题: 共商共建, 类别: 共建, 专题: 党建, 场次: 10余次, 简介: 和社会组织一起商量}
  - {日期: 3月, 主题: 反诈宣讲, 类别: 平安建设, 场次: 3}
组织:
  - {编号: 支委, 名称: 社区党支部委员会, 变动: 配强, 日期: 年初, 人数: 5人, 简介: 书记主任一肩挑，两名委员是返乡大学生}
  - {编号: 顾问团, 名称: 传帮带“顾问团”, 变动: 组建, 日期: 第一季度, 简介: 由退休老支书手把手教新任干部办急难险重的事}
`,
    );
    inOrder(建强支部, ['一是', '委员会', '二是', '共商共建', '三是', '顾问团']);
  });

  test('an indicator stands behind what the theme takes before it', () => {
    const { 发展经济 = '' } = toldOf(
      ['标题: 发展经济, 取: [招商, 年均收入, 修路]', '标题: 平安, 取: [平安建设]'],
      `活动:
  - {编号: 招商, 日期: 全年, 主题: 招商引资, 类别: 其他, 数据: [引进企业 9家]}
  - {编号: 修路, 日期: 上半年, 主题: 修通村路, 类别: 其他, 简介: 居民出门不再踩泥}
  - {日期: 3月, 主题: 反诈宣讲, 类别: 平安建设, 场次: 3}
指标: [{名称: 年均收入, 实际: 2860元}]
`,
    );
    inOrder(发展经济, ['9家', '2860元', '踩泥']);
  });
});
