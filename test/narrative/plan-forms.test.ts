import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { EXAMPLES, LIBRARY, ledgerOf, readExample } from '../support.js';

const ledgerWith = (yaml: string) =>
  ledgerOf(
    `社区: {名称: 溪口社区}\n年度: 2025\n不适用: 样本专项\n${yaml.includes('活动:') ? '' : '活动: []\n'}${yaml}`,
  );
const whole = (yaml: string, id: string) =>
  renderMarkdown(buildReport(openLedger(ledgerWith(yaml), { dated: '2025-12-10' }), LIBRARY.find(id)).document);
const bodyOf = (yaml: string, id: string) => whole(yaml, id).split('\n## 附件')[0] ?? '';
const plans = (...all: readonly string[]) => `计划:\n${all.map((one) => `  - {${one}}\n`).join('')}`;
const ROWS = `活动:
  - {日期: 2025-03-05, 主题: 河边清理垃圾, 类别: 志愿服务, 人次: 30}
  - {日期: 2025-05-12, 主题: 消防演练, 类别: 平安建设, 人次: 60}
`;

describe('what falls short, in the report', () => {
  const problems = (yaml: string) =>
    bodyOf(ROWS + yaml, 'annual-report')
      .split('存在问题\n\n')[1]
      ?.split('\n')[0];
  test.each([
    ['存在问题: [低洼路面积水, 停车难]\n', '一是低洼路面积水。二是停车难。'],
    [
      '存在问题: [议事会到会的多是老人, 志愿者少，骨干年纪大]\n',
      '一是议事会到会的多是老人。二是志愿者少，骨干年纪大。',
    ],
    ['存在问题: ["常住人口流动快，信息更新比较困难。"]\n', '常住人口流动快，信息更新比较困难。'],
    [
      '存在问题: [早点铺、饭店门口乱扔烟头、占道经营的问题还普遍存在, 停车难]\n',
      '一是早点铺、饭店门口乱扔烟头、占道经营的问题还普遍存在。二是停车难。',
    ],
  ])('%s', (yaml, said) => expect(problems(yaml)).toBe(said));
});

describe('a few plans', () => {
  const next = (yaml: string) =>
    bodyOf(ROWS + yaml, 'annual-report')
      .split('下一步打算\n\n')[1]
      ?.split('\n')[0];
  test.each([
    ['专题: 双拥, 目标: 以共建为抓手，把双拥工作做得更好', '2026年，社区将以共建为抓手，把双拥工作做得更好。'],
    ['目标: 施划车位60个, 时间: 6月底前', '2026年，社区将于6月底前施划车位60个。'],
    ['目标: 完成扶手加装, 时间: 9月底前', '2026年，社区将于9月底前完成扶手加装。'],
    [
      '专题: 就业, 目标: 再就业安置率达到85%，办招聘会2场, 时间: 2月、9月',
      '2026年，再就业安置率达到85%，2月、9月办招聘会2场。',
    ],
    ['专题: 道德讲堂, 目标: 每季度一场, 责任人: 居委会', '2026年，道德讲堂每季度一场，由居委会负责。'],
  ])('one is a sentence: %s', (plan, said) => {
    expect(next(plans(plan))).toBe(said);
    expect(whole(ROWS + plans(plan), 'annual-report')).not.toMatch(/工作安排|一是施划|具体安排见附件/);
  });

  test('two are a sentence, three a paragraph; a time within the year stands before what is done', () => {
    const two = ['目标: 施划车位60个', '专题: 共建, 目标: 开放场馆增至8处, 时间: 上半年'];
    expect(next(plans(...two))).toBe('2026年，社区要做好两项工作：施划车位60个；上半年，开放场馆增至8处。');
    expect(next(plans(...two, '目标: 补种绿化带'))).toBe(
      '2026年，社区将重点抓好以下工作。一是施划车位60个。二是上半年，开放场馆增至8处。三是补种绿化带。',
    );
  });

  test('are the first sentence of a plan; what goes on is told with its verbs', () => {
    const one = bodyOf(ROWS + plans('专题: 道德讲堂, 目标: 每季度办一场, 责任人: 居委会'), 'work-plan');
    expect(one).toContain('\n\n2026年，溪口社区道德讲堂要每季度办一场（责任单位：居委会）。\n\n同时，继续');
    expect(one).toContain('开展河边清理垃圾活动');
    expect(one).not.toMatch(/重点做好以下一项工作|照常|附件/);
    const three = plans('目标: 补种绿化带', '目标: 施划车位60个', '目标: 办好邻里节');
    expect(bodyOf(three, 'work-plan')).toContain(
      '溪口社区重点做好以下三项工作。一是补种绿化带。二是施划车位60个。三是办好邻里节。',
    );
  });

  test('a village calls itself a village', () => {
    const village = { ...ledgerWith(plans('目标: 整修公路3公里')) };
    const named = { ...village, community: { ...village.community, name: '星火村' } };
    const opened = openLedger(named, { dated: '2025-12-10' });
    expect(renderMarkdown(buildReport(opened, LIBRARY.find('annual-report')).document)).toContain(
      '村里将整修公路3公里',
    );
  });
});

describe('the table of the plans', () => {
  const five = (extra: string) => plans(...['一', '二', '三', '四', '五'].map((n) => `目标: 办好第${n}件事${extra}`));
  test('has no column that nobody filled', () => {
    const table = whole(five(', 责任人: 居委会'), 'overall-plan').split('## 附件')[1];
    expect(table).toContain('| 序号 | 工作目标 | 责任人 |');
    expect(table).not.toContain('—');
  });
  test('is left out where the paper has said all of it', () => {
    expect(whole(five(', 责任人: 居委会'), 'work-plan')).not.toContain('附件');
    expect(whole(five(', 时间: 6月'), 'key-points')).not.toContain('附件');
    expect(whole(five(', 责任人: 居委会'), 'key-points')).toContain('具体安排见附件');
    expect(whole(five(''), 'overall-plan')).not.toContain('附件');
  });
});

describe('a longer list', () => {
  const undated = ['一', '二', '三', '四', '五'].map((n) => `目标: 办好第${n}件事`);
  test('is numbered, and by dates only where each has its own, in their order, and none is a deadline', () => {
    expect(bodyOf(plans(...undated), 'work-plan')).toContain('\n一、办好第一件事。\n\n二、办好第二件事。');
    const dated = (...whens: readonly string[]) =>
      plans(...whens.map((when, n) => `目标: 开展第${n}次活动, 时间: ${when}`));
    expect(bodyOf(dated('1月', '3月5日', '全年', '9月至10月'), 'work-plan')).toContain('\n9月至10月：开展');
    for (const whens of [
      ['5月', '3月', '6月', '9月'],
      ['6月', '6月', '7月', '8月'],
      ['5月前', '9月前', '10月', '11月'],
    ])
      expect(bodyOf(dated(...whens), 'work-plan')).not.toContain('：');
  });

  test('goes under headings of its own topics where they stand together', () => {
    const tasks = ['基础设施', '基础设施', '产业发展', '产业发展', '产业发展'].map(
      (topic, n) => `专题: ${topic}, 目标: 办好第${n}件事`,
    );
    const text = bodyOf(plans(...tasks), 'work-plan');
    expect(text).toContain('## 一、基础设施建设\n\n办好第0件事和第1件事。');
    expect(text).toContain('## 二、产业发展\n\n一是办好第2件事。');
    expect(text).toContain('2026年，溪口社区重点抓好基础设施建设和产业发展。');
    expect(bodyOf(plans(...tasks.toReversed(), tasks[0] ?? ''), 'work-plan')).toContain('## 二、基础设施建设');
    expect(bodyOf(plans(...tasks, tasks[0] ?? ''), 'work-plan')).not.toContain('##');
  });

  test('tells neighbours of one topic as one point, where there are many topics', () => {
    const topics = ['队伍', '队伍', '调解', '便民', '便民', '外来人口', '就业', '绿化', '网格'];
    const text = bodyOf(plans(...topics.map((topic, n) => `专题: ${topic}, 目标: 办好第${n}件事`)), 'work-plan');
    expect(text).toContain('重点做好以下七项工作。\n\n一、办好第0件事；办好第1件事。\n\n二、办好第2件事。');
    const steps = bodyOf(plans(...topics.map((topic, n) => `专题: ${topic}, 目标: 办好第${n}件事`)), 'annual-report');
    expect(steps).toContain('\n一是办好第0件事；办好第1件事。\n\n二是办好第2件事。');
  });
});

describe('what a task is for', () => {
  const task = (problem: string, target: string) =>
    bodyOf(plans(`目标: ${target}, 问题: "${problem}"`, '目标: 补种绿化带'), 'work-plan');
  const LONG = '五组公路2006年硬化，已有16年，损毁严重，路面较窄，无法会车，村民出行困难';
  test('a long account of what the task names stands behind it, of something else before it', () => {
    expect(task(LONG, '整修五组公路3公里')).toContain(`一、整修五组公路3公里。${LONG}。`);
    expect(task(LONG, '加开早晚班车')).toContain(`一、${LONG}。为此，加开早晚班车。`);
  });
  test('is not said where the task says it; a place in common does not say it', () => {
    expect(
      task('65幢路面低洼、59幢墙角不卫生、树高叶茂', '解决65幢路面低洼，59幢墙角卫生和树高叶茂等问题'),
    ).not.toContain('针对');
    expect(task('邮局十字行人乱穿马路多', '在邮局十字劝导文明出行')).toContain('针对邮局十字行人乱穿马路多的问题，');
  });
  test('what is done of it already is its base', () => {
    const row = '活动:\n  - {编号: A, 日期: 年内, 主题: 修建主渠, 类别: 日常工作, 成效: 主渠已完工}\n';
    const text = bodyOf(row + plans('目标: 完成滴灌设施建设, 对应: [A]', '目标: 补种绿化带'), 'work-plan');
    expect(text).toContain('在主渠完工的基础上，完成滴灌设施建设');
  });
  test('a word of whose the fault is finds no plan', () => {
    const yaml = `存在问题: [码头与客栈街的垃圾清运跟不上]\n${plans('目标: 诚信客栈增至15家', '目标: 补种绿化带')}`;
    expect(bodyOf(yaml, 'work-plan')).not.toContain('针对');
    const quality = `存在问题: [信息采写的质量还需提高]\n${plans('目标: 上报信息100条', '目标: 补种绿化带')}`;
    expect(bodyOf(quality, 'work-plan')).toContain('针对信息采写的质量还需提高的问题，');
  });
});

describe('the opening', () => {
  const head = (yaml: string, id = 'work-plan') =>
    bodyOf(yaml + plans('目标: 补种绿化带', '目标: 施划车位60个'), id).split('\n\n')[1];
  test.each([
    ['总体思路: 强堡垒、当先锋\n', '2026年，溪口社区按照“强堡垒、当先锋”的思路，重点做好以下两项工作。一是'],
    [
      '总体思路: 强堡垒、当先锋\n目标: 建设睦邻溪口\n',
      '按照“强堡垒、当先锋”的思路，以建设睦邻溪口为目标，重点做好以下两项工作。',
    ],
    ['总体思路: 以服务居民为重点，强化服务功能\n', '溪口社区以服务居民为重点，强化服务功能，重点做好以下两项工作。'],
    ['目的: 丰富老人的生活\n', '2026年，为丰富老人的生活，溪口社区重点做好以下两项工作。'],
    [
      '会议精神: 党的二十大精神\n总体思路: 强堡垒、当先锋\n',
      '溪口社区贯彻落实党的二十大精神，按照“强堡垒、当先锋”的思路，重点做好以下两项工作。',
    ],
    [
      '目的: 便利居民\n活动: [{日期: 年内, 主题: 实地调研，征求居民意见, 类别: 日常工作}]\n',
      '2026年，为便利居民，溪口社区在实地调研、征求居民意见的基础上，重点做好以下两项工作。',
    ],
  ])('%s', (yaml, said) => expect(head(yaml)).toContain(said));

  test('of a report that has nothing but plans says so', () => {
    const text = bodyOf(
      `总体思路: 脚踏实地、但求成效\n存在问题: [路面低洼]\n${plans('目标: 补种绿化带')}`,
      'annual-report',
    );
    expect(text.split('\n\n')[1]).toBe('现将溪口社区工作中的问题和2026年的打算汇报如下。');
  });
});

test('a head of 下一步打算 covers what stands under it; the rest are points of their own', () => {
  const fields = ['宣传信息', '志愿服务', '环境整治', '平安建设', '党建'].flatMap((topic) => [
    `专题: ${topic}, 目标: 办好${topic}一`,
    `专题: ${topic}, 目标: 办好${topic}二`,
  ]);
  const text = bodyOf(
    plans(
      ...fields,
      '专题: 双拥, 目标: 慰问驻军',
      '专题: 其他, 目标: 按上级要求完成各条线工作任务',
      '专题: 其他, 目标: 完成换届',
    ),
    'annual-report',
  );
  expect(text).toContain('是深化宣传教育。办好宣传信息一。');
  expect(text).toMatch(/是慰问驻军。/);
  expect(text).not.toMatch(/深化宣传教育。[^\n]*(?:慰问驻军|各条线)/);
});

test.each(EXAMPLES)('no numbered item of %s begins with a digit: 2.3月 is no number', (name) => {
  const ledger = readExample(name);
  for (const id of ['work-plan', 'key-points'])
    expect(
      renderMarkdown(buildReport(openLedger(ledger, { dated: '2025-12-10' }), LIBRARY.find(id)).document),
    ).not.toMatch(/^\d+\.\d/m);
});

describe('the plan of an occasion', () => {
  const occasion = (place: string) =>
    `社区: {名称: 甲社区}
年度: 2025
计划年度: 2025
文种: 邻里节活动方案
目的: 促进邻里和谐
不适用: 样本专项
活动: []
重点: [{标题: 邻里乐, 取: [A, B]}, {标题: 邻里帮, 取: [C, D]}]
计划:
  - {编号: A, 目标: 举办文艺汇演, 时间: 10月21日, 地点: 中心广场}
  - {编号: B, 目标: 组织拔河比赛, 时间: 10月21日, 地点: 中心广场}
  - {编号: C, 目标: 开展义诊, 时间: 10月21日, 地点: ${place}, 服务对象: 辖区部分老年人}
  - {编号: D, 目标: 组织部分老年人理发, 时间: 10月20日前, 服务对象: 辖区部分老年人, 步骤: [登记排队, 逐个理发]}
`;
  const plan = (place: string) =>
    renderMarkdown(
      buildReport(openLedger(ledgerOf(occasion(place)), { dated: '2025-10-01' }), LIBRARY.find('work-plan')).document,
    );
  test('says the day and the place of nearly all once', () => {
    const said = plan('中心广场');
    expect(said).toContain('## 一、活动时间和地点\n\n2025年10月21日，中心广场。\n\n## 二、邻里乐\n');
    expect(said.match(/10月21日|中心广场/g)).toHaveLength(2);
    expect(said).toContain('10月20日前');
  });
  test('leaves each item its place where they are not all at one', () => {
    const said = plan('卫生站');
    expect(said).toContain('## 一、活动时间\n\n2025年10月21日。\n\n## 二、邻里乐\n');
    expect(said).toContain('在卫生站');
    expect(said).toContain('在中心广场举办文艺汇演，组织拔河比赛。');
  });
  test('names nobody twice', () => {
    expect(plan('卫生站')).toContain('组织部分老年人理发，登记排队、逐个理发');
  });
});

test('a plan says in its first words which document it answers', () => {
  const head = '上级: 街道综治办\n事由: 创建平安社区\n';
  const themes = '重点: [{标题: 平安稳定, 取: [甲]}, {标题: 帮教调解, 取: [乙]}]\n';
  const tasks = plans('编号: 甲, 专题: 平安建设, 目标: 开展平安家庭活动', '编号: 乙, 专题: 调解, 目标: 排查矛盾纠纷');
  const text = bodyOf(`${head}依据: [《平安建设工作要点》, 居民代表会议的要求]\n${themes}${tasks}`, 'work-plan');
  expect(text).toContain('根据《平安建设工作要点》和居民代表会议的要求，');
  expect(text).toContain('在街道综治办指导下，');
  const ofTheirs = bodyOf(`${head}依据: [街道综治办《平安建设工作要点》]\n${themes}${tasks}`, 'work-plan');
  expect(ofTheirs).not.toContain('在街道综治办指导下');
  expect(bodyOf(`${head}${themes}${tasks}`, 'work-plan')).toContain('在街道综治办指导下，');
});

test('a custom is taken up and no fault is faced; how often and with whom is said once', () => {
  const text = bodyOf(
    plans(
      '专题: 关爱老人, 目标: 与养老院老人一起斗蛋, 服务对象: 养老院20多位老人, 问题: 本地有立夏斗蛋的习俗，寓意不疰夏',
      '专题: 计划生育, 目标: 抓好学习，每两个月活动一次, 时间: 每两个月一次',
    ),
    'work-plan',
  );
  expect(text).toContain('按照本地立夏斗蛋的习俗（寓意不疰夏）');
  expect(text).not.toMatch(/的问题|面向养老院|每两个月一次/);
});

describe('what a heading has said, and who comes', () => {
  const scheme = (more: string) => bodyOf(`文种: 敬老活动方案\n事由: 敬老活动\n${more}`, 'work-plan');

  test('活动前 under 事前准备 is not said again', () => {
    const said = scheme(
      `重点: [{标题: 活动内容, 取: [会]}, {标题: 事前准备, 取: [物, 场, 宣]}]\n计划: [{编号: 会, 目标: 开茶话会, 时间: 10月9日}, {编号: 物, 目标: 购买物资, 时间: 活动前}, {编号: 场, 目标: 布置现场, 时间: 活动前}, {编号: 宣, 目标: 做好宣传, 时间: 活动前}]\n`,
    );
    expect(said).toContain('购买物资');
    expect(said).not.toContain('活动前');
    expect(said).not.toContain('举办开');
  });

  test('those whom it is for take part, and answer for nothing', () => {
    const said = scheme(plans('目标: 清理白色垃圾, 责任人: 文明劝导队、低保对象', '目标: 慰问军烈属, 时间: 8月1日'));
    expect(said).toContain('低保对象参加');
    expect(said).not.toContain('低保对象负责');
  });

  test('items under a heading are （一）, whatever they begin with', () => {
    const said = scheme(
      `方案: {时间: 10月9日, 地点: 小广场, 主题: 敬老}\n重点: [{标题: 比赛项目, 取: [赛, 跳]}, {标题: 参加办法, 取: [报]}]\n计划: [{编号: 赛, 目标: 50米接力，每队八人；先到为胜。跑完为止}, {编号: 跳, 目标: 跳绳，每组三人；两分钟为限。次数多者胜}, {编号: 报, 目标: 现场报名}]\n`,
    );
    expect(said).toMatch(/## 二、比赛项目\n\n（一）50米/);
  });
});

describe('a plan that lifts an indicator', () => {
  const LEDGER = `${ROWS}指标:
  - {名称: 物业管理覆盖率, 标准: ≥ 90%, 实际: 84.6%}
  - {名称: 养老保险参保率, 标准: ≥ 90%, 实际: 86%}
`;
  const plan =
    '对应: [物业管理覆盖率], 目标: 余下两个小院并入邻近小区代管，覆盖率到100%, 时间: 6月底前, 责任人: 社区副书记, 衡量: 代管协议';
  const three = plans(plan, '目标: 建粉丝加工坊，用工20人, 时间: 9月投产', '目标: 办环保讲座10场');
  test('says the rate once, by its whole name, and not what it is seen by', () => {
    const said = bodyOf(LEDGER + three, 'annual-report');
    expect(said).toContain('余下两个小院并入邻近小区代管，物业管理覆盖率达到100%，由社区副书记负责');
    expect(said).not.toContain('为使物业管理覆盖率达到90%');
    expect(said).not.toContain('代管协议，');
  });
  test('the name of an indicator is text, whatever its signs are', () => {
    const odd = `${ROWS}指标:\n  - {名称: 知晓率C++, 标准: ≥ 90%, 实际: 80%}\n  - {名称: $&参保率, 标准: ≥ 90%, 实际: 86%}\n`;
    const plan = plans('对应: [知晓率C++], 目标: 办讲座10场', '目标: 上门收缴，参保率到90%, 时间: 6月底前');
    const said = bodyOf(odd + plan, 'annual-report');
    expect(said).toContain('为使知晓率C++达到90%');
    expect(said).toContain('上门收缴，$&参保率达到90%');
  });
  test('what begins to work has its time behind it, and 办 is a verb', () => {
    const said = bodyOf(LEDGER + three, 'annual-report');
    expect(said).toContain('建粉丝加工坊，用工20人，9月投产');
    expect(said).not.toContain('举办办');
  });
});
