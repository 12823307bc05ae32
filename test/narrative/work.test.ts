import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { wordsOf } from '../../src/narrative/deeds/piece.js';
import { narrative } from '../../src/narrative/year/narrative.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** What readers of whole reports named in sentences on work, organisations and what was spent: each test is a rule. */
const SPECS = LIBRARY.find('annual-report').report.sections ?? [];
const ledgerWith = (rows: readonly string[], more = '', head = '') =>
  ledgerOf(
    `社区: {名称: 桃源里社区, 党组织: 党支部}\n年度: 2025\n不适用: 样本专项\n${head}活动:${rows.length > 0 ? '' : ' []'}\n${rows.map((row) => `  - {${row}}\n`).join('')}${more}`,
  );
const of = (...given: Parameters<typeof ledgerWith>) => {
  const { opening, sections } = narrative(ledgerWith(...given), SPECS);
  const told = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces)).join(''))
    .join('\n');
  return { opening: wordsOf(opening ?? []), told };
};
/** Without its title and its annexes. */
const bodyOf = (ledger: Ledger) =>
  renderMarkdown(buildReport(openLedger(ledger, { dated: '2025-12-10' }), LIBRARY.find('annual-report')).document)
    .split('\n## 附件')[0]
    ?.replace(/^# .*/, '') ?? '';
const work = (row: string) => of([`类别: 日常工作, ${row}`]).told;

describe('recurring work', () => {
  test('is no activity of its own name', () => {
    expect(work('日期: 全年, 主题: 甘薯种植和深加工, 主办: 金悦公司, 数据: [占地 200余亩]')).toBe(
      '金悦公司全年开展甘薯种植和深加工，占地200余亩。',
    );
    expect(work('日期: 年内, 主题: 堰塘清淤和土地平整')).toBe('社区开展堰塘清淤和土地平整。');
    expect(work('日期: 年内, 主题: 实地调研，征求党员和村民代表意见')).toBe(
      '社区开展实地调研，征求党员和村民代表意见。',
    );
  });

  test('and what was counted of it are said once', () => {
    expect(work('日期: 全年, 主题: 生猪养殖, 数据: [年出栏生猪 2000多头]')).toBe('生猪年出栏2000多头。');
    expect(of(['日期: 全年, 主题: 拥军板报, 类别: 宣传信息, 数据: [出拥军题材板报 6期]']).told).toBe(
      '社区全年出拥军题材板报6期。',
    );
    expect(
      of(['日期: 全年, 主题: 为伤残军人建立医疗档案, 类别: 帮扶救助, 简介: 定期免费量血压, 数据: [建档伤残军人 3位]'])
        .told,
    ).toBe('社区全年为3位伤残军人建立医疗档案，定期免费量血压。');
    expect(work('日期: 年内, 主题: 修建灌溉主渠, 成效: 主渠已完工')).toBe('社区修建灌溉主渠，已完工。');
  });

  test('begins with who does it', () => {
    expect(
      work(
        '日期: 全年, 主题: 地毯式排查, 参加: 网格员, 简介: 以网格为单位电话排查, 数据: [电话排查 4789户, 上门摸排 1026户]',
      ),
    ).toBe('网格员全年开展地毯式排查，以网格为单位电话排查，共电话排查4789户、上门摸排1026户。');
    expect(work('日期: 每天, 主题: 清洗消毒垃圾桶, 参加: 分拣员, 简介: 分类后消毒清洗4个垃圾桶，装好垃圾袋')).toBe(
      '分拣员每天分类后消毒清洗4个垃圾桶，装好垃圾袋。',
    );
    expect(work('日期: 每天, 主题: 网格长巡查, 参加: 网格长')).toBe('网格长每天巡查。');
    expect(work('日期: 9月中旬, 主题: 与各口工作人员协调安排科普日活动, 主办: 文教委, 简介: 争取社区党委支持')).toBe(
      '文教委9月中旬与各口工作人员协调安排科普日活动，争取社区党委支持。',
    );
    expect(
      of(['日期: 全年, 主题: 防控工作会议, 类别: 会议, 参加: 全体工作人员, 场次: 11次, 简介: 每日一会，布置当天工作'])
        .told,
    ).toBe('社区全年召开防控工作会议11次，全体工作人员每日一会，布置当天工作。');
  });

  test('is done with something, and that needs its verb', () => {
    expect(work('日期: 每天, 主题: 集中清运分类垃圾, 数据: [垃圾清运车 2种]')).toBe(
      '社区每天集中清运分类垃圾，使用垃圾清运车2种。',
    );
  });

  test('that only counts says its numbers before what else there was; neighbours share the month', () => {
    const tally = (where: string, many: number) =>
      `日期: 5月, 主题: ${where}垃圾分类数据统计, 类别: 日常工作, 数据: [易腐垃圾 ${many}桶], 简介: 另有少量有害垃圾`;
    expect(of([tally('江南新村', 87), tally('金凤凰小区', 61)]).told).toBe(
      '5月，江南新村垃圾分类共计易腐垃圾87桶，另有少量有害垃圾；金凤凰小区垃圾分类共计易腐垃圾61桶，另有少量有害垃圾。',
    );
  });
});

test('people who found a thing are its subject; a body that is set up has a head', () => {
  const set = (row: string) => of([], `组织: [{${row}, 变动: 成立}]\n`).told;
  expect(set('名称: 种植专业合作社, 牵头: 张诗平等4位村民, 简介: 流转土地600余亩')).toBe(
    '张诗平等4位村民牵头成立种植专业合作社，流转土地600余亩。',
  );
  expect(set('名称: 环境整治领导小组, 牵头: 社区书记')).toBe('社区成立环境整治领导小组，由社区书记牵头。');
  expect(set('名称: 创建领导小组, 牵头: 社区书记任组长')).toBe('社区成立创建领导小组，由社区书记任组长。');
});

test('what was bought without a price is told, beside what it was for', () => {
  const { told } = of(
    [
      '日期: 7月底, 主题: 参加街办拥军晚会, 类别: 文体活动, 专题: 双拥',
      '日期: 年内, 主题: 征兵宣传, 类别: 宣传信息, 专题: 双拥',
    ],
    '投入: [{项目: 购买演出服装10套, 来源: 社区自筹, 日期: 7月底, 专题: 双拥}]\n',
  );
  expect(told).toContain('用自筹资金购买演出服装10套');
});

test('a partner is named once, and a mere ground is no sentence', () => {
  expect(of(['日期: 年初, 主题: 与无线连结对, 类别: 共建, 参与单位: 省军区无线连, 起因: 驻地有省军区']).told).toBe(
    '驻地有省军区，社区年初与省军区无线连结对。',
  );
});

test('a ledger of one matter is told in its order, without headings of a year, and a time is lent to nothing', () => {
  const rows = [
    '日期: 全年, 主题: 拥军板报, 类别: 宣传信息, 专题: 双拥, 数据: [出拥军题材板报 6期]',
    '日期: 春节期间, 主题: 双拥座谈会, 类别: 座谈会, 专题: 双拥',
    '日期: 春节期间, 主题: 给军烈属送年画、春联, 类别: 走访慰问, 专题: 双拥',
    '日期: 全年, 主题: 帮助伤残军人打扫卫生, 类别: 志愿服务, 专题: 双拥',
    '日期: 5月, 主题: 国防教育讲座, 类别: 社区教育, 专题: 双拥',
    '日期: 7月底, 主题: 参加街办拥军晚会, 类别: 文体活动, 专题: 双拥',
    '日期: 8月, 主题: 慰问驻地官兵, 类别: 走访慰问, 专题: 双拥',
    '日期: 年内, 主题: 征兵宣传, 类别: 宣传信息, 专题: 双拥, 简介: 张贴标语',
    '日期: 10月, 主题: 清理营区路面, 类别: 环境整治, 专题: 双拥',
  ];
  const { opening, told } = of(rows, '', '事由: 双拥\n');
  expect(opening).toContain('围绕双拥，开展了');
  expect(told).toMatch(
    /^社区全年出拥军题材板报6期，春节期间召开双拥座谈会，给军烈属送年画、春联。帮助伤残军人打扫卫生/,
  );
  expect(told).toMatch(/5月举办国防教育讲座，7月底参加街办拥军晚会，8月慰问驻地官兵。开展征兵宣传，张贴标语。/);
  expect(bodyOf(ledgerWith(rows, '', '事由: 双拥\n'))).not.toContain('#');
  expect(bodyOf(ledgerWith(rows))).not.toContain('思想道德');
});

test('those who did one thing on different days share its verb', () => {
  const begun = (day: string, where: string) => `日期: ${day}, 主题: ${where}开始垃圾分类, 类别: 垃圾分类`;
  const rows = [begun('4月20日', '江南新村'), begun('4月27日', '晒谷场'), begun('5月15日', '奥林苑')];
  expect(of(rows, '', '事由: 垃圾分类\n').told).toBe('江南新村4月20日，晒谷场27日，奥林苑5月15日先后开始垃圾分类。');
});

test('three that are told one by one have no total before them, and none is left out', () => {
  const begun = (day: string, where: string) => `日期: ${day}, 主题: ${where}开始垃圾分类, 类别: 垃圾分类`;
  const checks = [1, 2, 3, 4, 5, 6].map((n) => `日期: 6月${n}日, 主题: 第${n}网格消防检查, 类别: 平安建设, 人次: 9`);
  const rows = [begun('4月20日', '江南新村'), begun('4月27日', '晒谷场'), begun('5月15日', '奥林苑'), ...checks];
  const body = bodyOf(ledgerWith(rows));
  expect(body).not.toContain('环境整治3场');
  for (const where of ['江南新村', '晒谷场', '奥林苑']) expect(body).toContain(where);
});

test('titles that are names of deeds make a list, whatever verb they begin with', () => {
  const rows = ['走访慰问', '安全检查', '座谈'].map(
    (title, at) => `编号: 第${at}, 日期: 9月1${at}日, 主题: ${title}, 类别: 文体活动`,
  );
  const themes = ['走访慰问', '安全检查', '座谈'].map((title, at) => `{标题: ${title}, 取: [第${at}]}`);
  const head = `统计区间: {起: 2025-09-10, 止: 2025-09-18}\n重点: [${themes.join(', ')}]\n`;
  expect(of(rows, '', head).opening).toContain('安排了走访慰问、安全检查和座谈');
});
