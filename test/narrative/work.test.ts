import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
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
    ).toBe('网格员全年开展地毯式排查，以网格为单位电话排查4789户，上门摸排1026户。');
    expect(work('日期: 每天, 主题: 清洗消毒垃圾桶, 参加: 分拣员, 简介: 分类后消毒清洗4个垃圾桶，装好垃圾袋')).toBe(
      '分拣员每天分类后消毒清洗4个垃圾桶，装好垃圾袋。',
    );
    expect(work('日期: 每天, 主题: 网格长巡查, 参加: 网格长')).toBe('网格长每天巡查。');
    expect(work('日期: 9月中旬, 主题: 与各口工作人员协调安排科普日活动, 主办: 文教委, 简介: 争取社区党委支持')).toBe(
      '9月中旬，文教委与各口工作人员协调安排科普日活动，争取社区党委支持。',
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
  expect(opening).toBe('现将桃源里社区2025年双拥工作情况汇报如下。');
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

describe('an activity', () => {
  test('whose summary goes on with what its doer did has those who came at the end', () => {
    expect(
      of(['日期: 9月20日, 主题: 节水宣传, 类别: 科普, 人次: 40余人次, 简介: 设置宣传点，讲节水常识']).told,
    ).toContain('设置宣传点，讲节水常识，40余人次参加');
    expect(
      of(['日期: 9月28日, 主题: 节前座谈会, 类别: 座谈会, 人次: 18, 简介: 听取意见, 数据: [记下意见 9条]']).told,
    ).toContain('18人参加，听取意见，记下意见9条');
  });

  test('at which somebody spoke keeps its name', () => {
    expect(
      of(['日期: 9月21日, 主题: 预防艾滋病讲座, 类别: 科普, 主讲: 医院医生, 简介: 现场解答提问，引导大家预防艾滋病'])
        .told,
    ).toContain('举办预防艾滋病讲座，邀请医院医生现场解答提问');
  });

  test('named after a place is a trip to it', () => {
    expect(of(['日期: 9月22日, 主题: 房山水峪采摘, 类别: 科普, 地点: 房山水峪, 参加: 居民志愿者']).told).toContain(
      '组织居民志愿者到房山水峪采摘',
    );
  });

  test('that its summary does again is done once', () => {
    expect(of(['日期: 6月20日, 主题: 党员学习, 类别: 党员教育, 参加: 党员, 简介: 学习党的二十大精神']).told).toContain(
      '组织党员学习党的二十大精神',
    );
    expect(of(['日期: 1月30日, 主题: 走访困难家庭, 类别: 帮扶救助, 简介: 走访81户，送去米面油']).told).toContain(
      '走访困难家庭81户，送去米面油',
    );
  });

  test('has what it was for in front, and its day is said once', () => {
    expect(
      of(['日期: 4月20日, 主题: “悦读”启动仪式, 类别: 社区教育, 简介: 为迎接世界读书日，参加“书香”活动']).told,
    ).toMatch(/^为迎接世界读书日，.*启动仪式，参加“书香”活动。$/);
    const rows = [
      '编号: A, 日期: 6月30日, 主题: 党员组织生活会, 类别: 党员教育, 简介: 学习《党章》，对照标准剖析思想、查找不足，开展批评与自我批评',
      '编号: B, 日期: 6月30日, 主题: 表彰先进党员, 类别: 典型选树',
    ];
    expect(of(rows, '', '重点: [{标题: 进行了一次评议, 取: [A, B]}]\n').told.match(/6月30日|同日/g)).toHaveLength(1);
  });
});

test('what there is says how large it is and what for; what was set out comes before who looks after it', () => {
  expect(of([], '阵地: [{名称: 梨子基地, 面积: 150余亩, 用途: 种植“苏翠一号”梨}]\n').told).toBe(
    '社区有梨子基地，面积150余亩，用于种植“苏翠一号”梨。',
  );
  expect(of([], '做法: [{名称: 分片包保, 变动: 实行, 数据: [划分责任区 5片], 简介: 责任落实到个人}]\n').told).toBe(
    '社区实行分片包保，划分责任区5片，把责任落实到个人。',
  );
});

test('what was measured stands in brackets behind what was counted', () => {
  expect(work('日期: 年内, 主题: 零星工程维修, 数据: [新增宅间道 4处, 宅间道长 约200米, 更换盖板 百余块]')).toContain(
    '新增宅间道4处（长约200米），更换盖板百余块',
  );
});

test('mere names of a theme are one sentence, and honours come before what a superior asked for', () => {
  const rows = ['老年人健康工作坊', '女性瑜伽课程', '成长小屋托育'].map(
    (title, at) => `编号: N${at}, 日期: 全年, 主题: ${title}, 类别: 社区教育`,
  );
  expect(of(rows, '', '重点: [{标题: 服务, 取: [N0, N1, N2]}]\n').told).toMatch(
    /^社区[^。]*工作坊[^。]*课程[^。]*托育[^。]*。$/,
  );
  const themes = '重点: [{标题: 抓主业、夯基础, 取: [N0]}, {标题: 抓发展、保增长, 取: [N1, N2]}]\n上级: 街道党工委\n';
  expect(of(rows, '荣誉: [{名称: 市书香社区}]\n', themes).opening).toMatch(
    /在街道党工委领导下，扎实开展各项工作，获评市书香社区。现将有关情况汇报如下。$/,
  );
});

test('a village does not call itself a community in what it will do', () => {
  const village = ledgerOf(
    '社区: {名称: 星火村}\n年度: 2025\n不适用: 样本专项\n活动: []\n计划: [{编号: P1, 专题: 基础设施, 目标: 整修通村公路3公里}]\n',
  );
  expect(bodyOf(village)).toContain('2026年，村里将整修');
});

test('what is changed in a thing stands behind it, and a body of the county is none that the village has', () => {
  const body = bodyOf(
    ledgerOf(`社区: {名称: 星火村, 党组织: 党支部}
年度: 2025
不适用: 样本专项
活动: [{日期: 年内, 主题: 发展党员, 类别: 日常工作, 专题: 党建, 数据: [发展预备党员 3名]}]
组织:
  - {名称: 村妇联, 变动: 优化代表结构, 日期: 年内}
  - {名称: [县粮食储备中心], 简介: 支持本村工作}
  - {名称: 村干部队伍, 简介: 全部大专以上学历}
阵地:
  - {名称: 村活动中心, 变动: 完善配套设施, 日期: 年内}
  - {名称: [东头装配式公厕, 西头公厕], 变动: 建成, 日期: 年内}
`),
  );
  expect(body).toContain('村妇联优化代表结构');
  expect(body).toContain('县粮食储备中心支持本村工作');
  expect(body).toContain('村干部队伍全部大专以上学历');
  expect(body).toContain('完善村活动中心配套设施');
  expect(body).toContain('东头装配式公厕和西头公厕');
  expect(body).toContain('村党支部发展预备党员3名');
  expect(body).not.toMatch(/设有|社区党支部/);
});

test('a custom is a reason, and no fault that a deed was aimed at', () => {
  const body = bodyOf(
    ledgerOf(`社区: {名称: 星火社区}
年度: 2025
不适用: 样本专项
活动: [{日期: 2025-05-05, 主题: 包饺子斗蛋, 类别: 走访慰问, 起因: 立夏有斗蛋的习俗，寓意不疰夏}]
`),
  );
  expect(body).not.toContain('的问题');
});

test.each([
  ['社区文化工作总结', '文化工作。现将有关情况总结'],
  ['妇女儿童工作情况简介', '妇女儿童工作。现将有关情况汇报'],
])('what %s reports on is said without the name of the paper twice', (kind, said) => {
  const body = bodyOf(
    ledgerOf(`社区: {名称: 甲社区}
年度: 2025
文种: ${kind}
总体思路: 让居民得实惠
不适用: 样本专项
活动: [{编号: 甲, 日期: 2025-05-05, 主题: 开展义诊, 类别: 志愿服务}]
重点: [{标题: 服务居民, 取: [甲]}]
`),
  );
  expect(body).toContain(`做好${said}如下`);
});
