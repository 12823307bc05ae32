import { expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.js';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** How the sentences of a section hang together: each test is a rule that readers of whole reports asked for. */
const SPECS = LIBRARY.find('annual-report').report.sections ?? [];
const report = (ledger: Ledger) => {
  const { opening, sections } = narrative(ledger, SPECS);
  const told = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces)).join(''))
    .join('\n');
  return { opening: wordsOf(opening ?? []), told };
};
const of = (rows: readonly string[], more = '', head = '') =>
  report(
    ledgerOf(
      `社区: {名称: 桃源里社区, 党组织: 党支部}\n年度: 2025\n不适用: 样本专项\n${head}活动:\n${rows.map((row) => `  - {${row}}\n`).join('')}${more}`,
    ),
  );

test('a theme tells its rows in the order of its 取, whatever their kinds', () => {
  const { told } = of(
    [
      '编号: 共建, 日期: 年内, 主题: 共商共建活动, 类别: 党建, 场次: 10余次',
      '编号: 党日, 日期: 年内, 主题: 主题党日, 类别: 党建, 场次: 6次',
      '编号: 党课, 日期: 年内, 主题: 党课, 类别: 党建, 场次: 2次',
    ],
    '组织: [{编号: 班子, 名称: 社区党支部委员会, 人数: 5人, 简介: 支委配齐配强}]\n做法: [{编号: 党建加, 名称: “党建＋社会组织”, 变动: 推行, 日期: 年内}]\n',
    '重点: [{标题: 建强党组织, 取: [班子, 党建加, 共建, 党日, 党课]}]\n',
  );
  expect(told).toBe(
    '社区党支部配齐配强支委5人，推行“党建＋社会组织”的做法，开展共商共建活动10余次、主题党日6次，举办党课2次。',
  );
});

test('what was set up comes before what it made possible', () => {
  const { told } = of(
    ['编号: 排查, 日期: 全年, 主题: 排查化解矛盾纠纷, 类别: 日常工作, 参加: 年轻干部, 数据: [排查化解矛盾纠纷 40余件]'],
    '组织: [{编号: 团, 名称: 传帮带“顾问团”, 变动: 组建, 日期: 年内}]\n',
    '重点: [{标题: 传帮带, 取: [团, 排查]}]\n',
  );
  expect(told).toMatch(/组建传帮带“顾问团”.*年轻干部全年排查化解矛盾纠纷40余件。/);
});

test('short deeds of one doer are one sentence; what came of one stands at its end', () => {
  const { told } = of(
    [
      '编号: 检查, 日期: 年内, 主题: 消防安全检查, 类别: 平安建设',
      '编号: 演练, 日期: 年内, 主题: 消防演练, 类别: 平安建设, 场次: 2次, 成效: 居民应急能力提高',
      '编号: 宣传, 日期: 年内, 主题: 张贴禁毒海报, 类别: 平安建设',
    ],
    '',
    '重点: [{标题: 平安建设, 取: [检查, 演练, 宣传]}]\n',
  );
  expect(told).toBe('社区开展消防安全检查，组织消防演练2次，提高了居民应急能力；张贴禁毒海报。');
});

test('days do not run backwards within a section', () => {
  const days = ['1月8日', '2月3日', '3月6日', '5月9日', '6月2日', '8月4日', '10月12日', '11月20日', '12月1日'];
  const { told } = of(
    days.map(
      (day, at) =>
        `日期: ${day}, 主题: 第${at + 1}场便民集市, 类别: 志愿服务, 人次: ${100 + at}${at % 3 === 1 ? ', 简介: 磨剪刀、理发、量血压' : ''}${at % 3 === 2 ? ', 成效: 修好家电41件, 亮点: 是' : ''}`,
    ),
  );
  const months = [...told.matchAll(/(\d+)月/g)].map(([, month]) => Number(month));
  expect(months.length).toBeGreaterThan(8);
  expect(months).toEqual([...months].sort((a, b) => a - b));
});

test('the community calls people together; who works there works by himself', () => {
  const clean = '日期: 3月5日, 主题: 集中清洁, 类别: 环境整治, 地点: 背街小巷, 参加:';
  expect(of([`${clean} [社区党员, 居民]`]).told).toBe('3月5日，社区组织党员和居民在背街小巷开展集中清洁。');
  expect(of([`${clean} [网格员, 物业]`]).told).not.toContain('组织网格员');
});

test('what was made ready stands before what it was for', () => {
  expect(
    of([
      '日期: 春节期间, 主题: 参加区文艺展演, 类别: 文体活动, 参加: [社区舞蹈队, 艺术团], 人次: 60余人, 简介: 排练歌舞节目参演, 成效: 舞蹈获一等奖',
    ]).told,
  ).toBe('春节期间，社区组织舞蹈队和艺术团60余人排练歌舞节目，参加区文艺展演，舞蹈获一等奖。');
  expect(
    of(['日期: 2月2日, 主题: 猜灯谜活动, 类别: 文体活动, 数据: [准备灯谜 50多条], 简介: 猜中的领一份小礼品']).told,
  ).toContain('准备灯谜50多条，猜中的领一份小礼品');
  expect(
    of(['日期: 2月2日, 主题: 慰问困难党员, 类别: 走访慰问, 主办: 社区书记, 简介: 带队上门，送上慰问品']).told,
  ).toBe('2月2日，社区书记带队上门慰问困难党员，送上慰问品。');
});

test('nothing is said twice', () => {
  expect(
    of(['日期: 年内, 主题: 袜厂宿舍、乳品厂宿舍化粪池管道改造, 类别: 环境整治, 起因: 两处化粪池管道破损']).told,
  ).toBe('社区针对袜厂宿舍、乳品厂宿舍两处化粪池管道破损的问题，进行改造。');
  expect(
    of(['日期: 全年, 主题: 电子屏和横幅宣传, 类别: 宣传信息, 数据: [电子屏发布创建信息 200条, 张挂横幅 50条]']).told,
  ).toBe('社区利用电子屏发布创建信息200条，张挂横幅50条。');
  expect(of([], '阵地: [{名称: 免费停车场, 变动: 建成, 日期: 年内, 简介: 建在老厂地块}]\n').told).toBe(
    '社区在老厂地块建成免费停车场。',
  );
});

test('who was counted is named', () => {
  expect(of(['日期: 2月11日, 主题: 食品安全讲座, 类别: 社区教育, 人次: 20多位']).told).toContain('听众20多位');
  expect(of(['日期: 全年, 主题: 独居老人探访, 类别: 帮扶救助, 受益: 47位, 简介: 每天打电话']).told).toContain(
    '惠及47位老人',
  );
  expect(of(['日期: 春节前, 主题: 给小区送大红灯笼, 类别: 文体活动, 数据: [装扮小区 5个]']).told).toContain(
    '装扮5个小区',
  );
});

test('an event whose parts have rows of their own on its day is told with them, and what came of it last', () => {
  const part = (title: string, host: string, what: string) =>
    `日期: 10月25日, 主题: ${title}, 类别: 志愿服务, 主办: ${host}, 简介: ${what}`;
  expect(
    of([
      '日期: 10月25日, 主题: 重阳便民集市, 类别: 志愿服务, 简介: 设中医问诊和家电维修两个点, 成效: 老人不出小区就修了小家电',
      part('中医问诊', '中医', '为老人搭脉'),
      part('家电维修', '维修师傅', '检修小家电'),
    ]).told,
  ).toBe(
    '10月25日，社区举办重阳便民集市，设中医问诊和家电维修两个点。集市上，中医为老人搭脉；维修师傅检修小家电。老人不出小区就修了小家电。',
  );
});

test('an opening lists what is of one kind, and bears the honours that no theme is near to', () => {
  const rows = [
    '编号: A, 日期: 年内, 主题: 党课, 类别: 党建, 场次: 6次',
    '编号: B, 日期: 年内, 主题: 志愿服务, 类别: 志愿服务, 场次: 15次',
  ];
  const opening = (a: string, b: string, more = '') =>
    of(rows, more, `重点: [{标题: ${a}, 取: [A]}, {标题: ${b}, 取: [B]}]\n`).opening;
  expect(opening('党的建设', '志愿服务')).toContain('重点抓了党的建设和志愿服务两项工作');
  expect(opening('建强党组织', '做实志愿者队伍')).toContain('建强党组织，做实志愿者队伍。');
  expect(opening('建强党组织', '志愿服务')).not.toMatch(/建强党组织[、和]/);
  expect(opening('党的建设', '志愿服务', '荣誉: [{名称: 市校外实践教育基地, 级别: 市级}]\n')).toContain(
    '获评市校外实践教育基地',
  );
  expect(opening('党的建设', '志愿服务', '荣誉: [{名称: 市校外实践教育基地}, {名称: 市优秀志愿服务社区}]\n')).toContain(
    '获评市校外实践教育基地和市优秀志愿服务社区',
  );
  expect(opening('党的建设', '志愿服务', '指标: [{名称: 群众满意率, 实际: 98%}]\n')).not.toContain('98%');
});

test('a festival and its days are what a few rows of them are about', () => {
  const rows = ['25', '29'].map(
    (day) => `日期: 10月${day}日, 主题: 敬老联欢, 类别: 文体活动, 专题: 重阳节, 地点: 活动室`,
  );
  expect(of(rows).opening).toContain('2025年10月25日和29日，桃源里社区在活动室开展了重阳节活动。');
});

test('a title that is a predicate is one; what the summary says of it is said once', () => {
  const of1 = (row: string) => of([`日期: 年内, ${row}`]).told;
  expect(of1('主题: 充实和壮大党员队伍, 类别: 日常工作, 主办: 社区党总支, 数据: [发展党员 2人]')).toContain(
    '社区党总支充实和壮大党员队伍，发展党员2人',
  );
  expect(of1('主题: 发动党员志愿者群防群治, 类别: 平安建设, 数据: [发动党员志愿者 120余人]')).toBe(
    '社区发动党员志愿者120余人群防群治。',
  );
  expect(of1('主题: 部署学雷锋活动月, 类别: 会议, 主办: 社区党委, 简介: 确定开展学雷锋活动月，要求各支部响应')).toBe(
    '社区党委部署学雷锋活动月，要求各支部响应。',
  );
  expect(
    of1('主题: 卫生督导和文明行为劝导, 类别: 志愿服务, 参加: 志愿者, 简介: 每天到辖区督导卫生、劝导文明行为和门前三包'),
  ).toBe('社区组织志愿者每天到辖区督导卫生、劝导文明行为和门前三包。');
  expect(of1('主题: 劝导车辆乱停放, 类别: 志愿服务, 参加: 志愿者, 简介: 到网格内劝导')).toBe(
    '社区组织志愿者到网格内劝导车辆乱停放。',
  );
  expect(of1('主题: 矛盾纠纷调处, 类别: 日常工作, 数据: [调处矛盾 32起]')).toBe('社区调处矛盾纠纷32起。');
  expect(of1('主题: 征求意见、查摆问题, 类别: 日常工作, 数据: [征求意见 20个, 查摆问题 44个]')).toBe(
    '社区征求意见20个、查摆问题44个。',
  );
});

test('a cause that is short stands in its sentence: apart it would be true today', () => {
  const cause = (text: string) =>
    of([
      `日期: 年内, 主题: 整治养猪, 类别: 环境整治, 地点: 山庄1栋东面, 起因: “@”, 简介: 拆除猪舍`.replace('“@”', text),
    ]).told;
  expect(cause('有人养猪，气味刺鼻')).toMatch(/^针对山庄1栋东面有人养猪、气味刺鼻的问题，社区.*拆除猪舍。$/);
  expect(cause('一年接到投诉26件')).toMatch(/^针对.*一年接到投诉26件的问题，社区/);
});

test('a time that is that of the paper is none; the same time is said once', () => {
  const head = '统计区间: {起: 2025-04-15, 止: 2025-04-21}\n';
  expect(of(['日期: 4月中旬, 主题: 修整绿化带, 类别: 环境整治'], '', head).told).not.toContain('4月');
  const months = (more: string, n: number) => `编号: A${n}, 日期: 1月至10月, 类别: 平安建设, ${more}`;
  expect(
    of(
      [months('主题: 安全宣传活动, 场次: 5次', 1), months('主题: 安全生产检查, 场次: 9次, 成效: 未发生安全事故', 2)],
      '',
      '重点: [{标题: 平安建设, 取: [A1, A2]}]\n',
    ).told,
  ).toMatch(/^(?!.*1月.*1月)1月至10月，社区开展安全宣传活动5次、安全生产检查9次，未发生安全事故。$/);
});

test('what came of a matter that nobody did is said of the matter, side by side', () => {
  const row = (title: string, result: string) => `日期: 1月至8月, 主题: ${title}, 类别: 日常工作, 成效: ${result}`;
  expect(of([row('招商引资', '完成4.57亿元'), row('固定资产投资', '完成4.7亿元')]).told).toBe(
    '1月至8月，招商引资完成4.57亿元；固定资产投资完成4.7亿元。',
  );
});

test('a mere number that another row has told is not told again, nor a 简介 that the theme has said', () => {
  const { told } = of(
    [
      '编号: 创评, 日期: 年内, 主题: “红旗门店”创评, 类别: 典型选树, 数据: [评出“红旗门店” 3家]',
      '编号: 服务, 日期: 全年, 主题: 便民服务, 类别: 志愿服务, 场次: 超200场, 简介: 整合服务资源',
    ],
    '典型: [{类型: 红旗门店, 人数: 3家}]\n组织: [{编号: 支部, 名称: 党支部, 数量: 3个}, {编号: 新, 名称: 阳光党支部, 变动: 成立, 日期: 年内, 成效: 党支部由2个增加到3个}]\n',
    '重点: [{标题: 党建, 概述: 整合服务资源、创新形式, 取: [支部, 新, 创评, 服务, 典型选树]}]\n',
  );
  expect(told.match(/红旗门店”?3家/g)).toHaveLength(1);
  expect(told).not.toContain('设有');
  expect(told.match(/整合服务资源/g)).toHaveLength(1);
});

test('a title that is a sentence stands in no list of an opening', () => {
  const { opening } = of(
    [
      '编号: A, 日期: 年内, 主题: 党课, 类别: 党建, 场次: 6次',
      '编号: B, 日期: 年内, 主题: 义诊, 类别: 志愿服务, 场次: 5次',
    ],
    '',
    '重点: [{标题: 抓主业、夯基础，党建进一步加强, 取: [A]}, {标题: 为民服务, 取: [B]}]\n',
  );
  expect(opening).toBe('现将桃源里社区2025年工作情况汇报如下。');
  expect(opening).not.toContain('抓主业');
});

test('nor does a part of the paper, or what is done already, in one of some days', () => {
  const rows = [
    '编号: A, 日期: 9月20日, 主题: 节水宣传, 类别: 社区教育, 人次: 40',
    '编号: B, 日期: 9月21日, 主题: 义诊, 类别: 志愿服务, 人次: 40',
  ];
  const days = '统计区间: {起: 2025-09-15, 止: 2025-09-25}\n';
  const openingOf = (...titles: readonly string[]) =>
    of(rows, days, `重点: [{标题: ${titles[0]}, 取: [A]}, {标题: ${titles[1]}, 取: [B]}]\n`).opening;
  expect(openingOf('活动安排', '活动反响')).toContain('主要做了以下工作');
  expect(openingOf('组织了一次学习', '进行了一次评议')).toContain('主要做了以下工作');
  expect(openingOf('节水宣传', '义诊服务')).toContain('安排了节水宣传和义诊服务');
  // One kind of activity and everyday work are no list either.
  expect(
    of(['日期: 9月20日, 主题: 清扫, 类别: 环境整治', '日期: 每天, 主题: 巡查, 类别: 日常工作'], days).opening,
  ).toContain('主要做了以下工作');
});

test('a village is no community', () => {
  const { told } = report(
    ledgerOf(
      '社区: {名称: 牛车湾村}\n年度: 2025\n不适用: 样本专项\n活动:\n  - {日期: 年内, 主题: 修建公厕, 类别: 环境整治, 数据: [新建公厕 9处]}\n  - {日期: 3月5日, 主题: 村民运动会, 类别: 文体活动, 人次: 80}\n',
    ),
  );
  expect(told).toContain('村里');
  expect(told).not.toMatch(/社区/);
});

test('a circumstance is no problem, and what began is said as it is', () => {
  const { told } = of([
    '日期: 1月10日, 主题: 与驻军结对, 类别: 共建, 起因: 驻地有省军区',
    '日期: 4月20日, 主题: 江南新村开始垃圾分类, 类别: 环境整治',
    '日期: 5月20日, 主题: 收集居民意见, 类别: 居民自治, 起因: 停车难',
  ]);
  expect(told).not.toContain('省军区的问题');
  expect(told).toContain('4月20日，江南新村开始垃圾分类');
  expect(told).toContain('针对停车难的问题');
  expect(told).not.toContain('“收集居民意见”');
});
