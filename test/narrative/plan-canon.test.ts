import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const paper = (yaml: string, id = 'work-plan'): string =>
  renderMarkdown(
    buildReport(
      openLedger(
        ledgerOf(
          `社区: {名称: 溪口社区}\n年度: 2025\n计划年度: 2026\n不适用: 样本专项\n${yaml.includes('活动:') ? '' : '活动: []\n'}${yaml}`,
        ),
        { dated: '2025-12-10' },
      ),
      LIBRARY.find(id),
    ).document,
  );
const plans = (...all: readonly string[]) => `计划:\n${all.map((one, at) => `  - {编号: J${at}, ${one}}\n`).join('')}`;
const MANY = ['目标: 补种绿化带', '目标: 修剪绿篱', '目标: 清理小广告', '目标: 写总结', '目标: 建档案'];
/** The first of six tasks. */
const item = (plan: string): string | undefined => /\n一、(.+?)\n/.exec(paper(plans(plan, ...MANY)))?.[1];

describe('who and when, whatever kind a target is of', () => {
  test.each([
    // A work by its name has nobody before it.
    ['目标: 教育月进院落10个, 时间: 5月, 责任人: 宣传委员', '5月，教育月进院落10个（责任人：宣传委员）。'],
    ['目标: 结对增加到45对, 时间: 第一季度, 责任人: 党总支', '第一季度，结对增加到45对（责任单位：党总支）。'],
    ['目标: 监测户风险全部消除, 责任人: 驻村工作队', '监测户风险全部消除（责任单位：驻村工作队）。'],
    ['目标: 送餐增到每日40份, 时间: 3月起, 责任人: 养老站站长', '3月起，送餐增到每日40份（责任人：养老站站长）。'],
    // What is done has.
    ['目标: 康复训练每周三次, 责任人: 助残员', '每周开展康复训练三次（责任人：助残员）。'],
    ['目标: 重阳节给老人拍照, 时间: 10月', '10月重阳节给老人拍照。'],
    ['目标: 慰问90岁以上老人, 时间: 10月, 责任人: 居委会', '10月慰问90岁以上老人（责任单位：居委会）。'],
    ['目标: 法律顾问坐班, 时间: 每周三, 责任人: 司法所', '每周三，法律顾问坐班（责任单位：司法所）。'],
    ['目标: 公益电影放映12场, 时间: 每月, 责任人: 文化专干', '组织公益电影放映12场，每月安排（责任人：文化专干）。'],
    ['目标: 反诈宣传全覆盖', '实现反诈宣传全覆盖。'],
    ['目标: 居民满意度90%以上, 时间: 年底', '到年底，居民满意度达到90%以上。'],
    ['目标: 端午包粽子送老人, 时间: 端午节', '端午包粽子送老人。'],
    ['目标: 每月15日主题党日, 时间: 每月15日', '每月15日开展主题党日。'],
    ['目标: 再修水泥路2000米, 时间: 麦收前, 责任人: 社区两委', '麦收前再修水泥路2000米（责任单位：社区两委）。'],
    ['目标: 送工进厂30人, 时间: 正月, 责任人: 帮扶企业', '正月送工进厂30人（责任单位：帮扶企业）。'],
    // It has its verb already.
    ['目标: 六月六和国庆各办一场演出, 时间: 7月、10月', '7月、10月，六月六和国庆各办一场演出。'],
    ['目标: 周末晚间办青年夜校8期, 时间: 9月开课', '周末晚间办青年夜校8期，9月开课。'],
    // It has none.
    ['目标: 暑期校外实践4次, 时间: 7月至8月, 责任人: 关工小组', '7月至8月开展暑期校外实践4次（责任单位：关工小组）。'],
    ['目标: 清洁家园每周不断, 时间: 每周五, 责任人: 环境专干', '坚持每周五开展清洁家园（责任人：环境专干）。'],
    ['目标: "市民学校12课，增设急救课", 时间: 每月', '市民学校每月开课，全年12课，增设急救课。'],
    ['目标: 其余4栋楼的楼门改造, 时间: 11月前', '11月前完成其余4栋楼的楼门改造。'],
    ['目标: 诉求解决率到95%', '诉求解决率达到95%。'],
    // The target says when.
    ['目标: 普法课每季一次, 时间: 每季度, 责任人: 调解主任', '每季举办普法课一次（责任人：调解主任）。'],
    ['目标: 元宵、端午、中秋各办一场, 时间: 逢节', '元宵、端午、中秋各办一场。'],
    ['目标: 乡贤线上议事每两个月一次, 时间: 双月', '每两个月开展乡贤线上议事一次。'],
    ['目标: 节日联欢不少于6场, 时间: 逢节举办', '逢节举办节日联欢不少于6场。'],
    [
      '目标: 前街雨污分流1.5公里, 时间: 8月底, 步骤: [3月：测量, 8月：完工]',
      '完成前街雨污分流1.5公里，3月测量，8月完工。',
    ],
    // By the end of it, and not then.
    ['目标: 义工发展到160人, 时间: 年底', '到年底，义工发展到160人。'],
    ['目标: 介绍就业100人, 时间: 年底, 责任人: 劳动保障员', '年底前介绍就业100人（责任人：劳动保障员）。'],
    ['目标: 44座楼全部签下公约, 时间: 6月底', '6月底前，44座楼全部签下公约。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

describe('a problem stands with a plan that answers it, or by itself', () => {
  const of = (problem: string, plan: string, head = '') =>
    paper(`${head}存在问题: [${problem}]\n${plans(plan, ...MANY)}`);
  test.each([
    ['流动来的少数民族务工人员底数变得快', '目标: 再评民族团结好邻居20户'],
    ['"年轻人外出多，活动来的多是老人"', '目标: 带年轻干部独立调解20件'],
    ['"挂口不住的人家多，入户常碰锁"', '目标: 办好夜校'],
  ])('%s is nothing that %s answers', (problem, plan) => {
    const said = of(problem, plan);
    expect(said).not.toContain('针对');
    expect(said).not.toContain('短板');
    // What nobody planned anything for is told in the report.
    expect(said).not.toContain(problem.slice(1, 6));
  });
  test('one that has its matter does', () => {
    expect(of('"义工年纪偏大，夜班人手不够"', '目标: 义工队补充50岁以下的20人, 时间: 3月')).toContain(
      '针对义工年纪偏大、夜班人手不够的问题，3月义工队补充50岁以下的20人',
    );
  });
  test('what a plan says of it in its own words is not said again', () => {
    const own = of('"老新村停车位不够，夜里占道"', '目标: 施划车位60个, 问题: 夜间占道停车近百辆');
    expect(own).toContain('针对夜间占道停车近百辆的问题');
    expect(own).not.toContain('短板');
  });
  test('no task stands before the first sentence', () => {
    const indicator = '指标: [{名称: 绿化覆盖率, 标准: ≥ 30%, 实际: 28%}]\n';
    const said = of('绿化率没有达标', '目标: 拆违补绿600平方米, 对应: 绿化覆盖率', indicator);
    expect(said).toMatch(/2026年[^\n]+\n\n一、上年绿化覆盖率28%，比30%的标准低2个百分点。为此，拆违补绿600平方米。/);
    expect(said).not.toContain('短板');
  });
});

describe('what a number of last year is a base of', () => {
  const ROWS = `活动:
  - {编号: 月, 日期: 5月, 主题: 民族团结教育月, 类别: 宣传信息, 场次: 5}
  - {编号: 日, 日期: 全年, 主题: 主题党日, 类别: 党员教育, 场次: 6次}
  - {编号: 校, 日期: 全年, 主题: 农民夜校, 类别: 社区教育, 场次: 10期}
`;
  test.each([
    ['目标: 教育月进院落10个, 对应: 月', '教育月进院落10个。'],
    ['目标: "主题党日每月一次，下半年党课再上2次", 对应: 日', '每月开展主题党日一次，下半年党课再上2次。'],
    ['目标: 举办夜校12期, 对应: 校', '在上年农民夜校10期的基础上，举办夜校12期。'],
    // What is wrong leads to it by itself.
    ['目标: 举办夜校12期, 对应: 校, 问题: 学员来得少', '针对学员来得少的问题，举办夜校12期。'],
  ])('%s', (plan, said) => expect(/\n一、(.+?)\n/.exec(paper(ROWS + plans(plan, ...MANY)))?.[1]).toBe(said));
});

describe('what no theme takes', () => {
  const ROWS = `重点: [{标题: 整治环境, 取: [扫]}, {标题: 建强支部, 取: [课]}]
活动:
  - {编号: 扫, 日期: 4月, 主题: 清扫院落, 类别: 环境整治}
  - {编号: 课, 日期: 5月, 主题: 上党课, 类别: 党员教育}
`;
  const all = plans(
    '专题: 环境整治, 目标: 清理楼道, 对应: 扫',
    '专题: 环境整治, 目标: 拆违补绿600平方米',
    '专题: 党员教育, 目标: 培训骨干40人, 对应: 课',
    '目标: 收购刺梨, 责任人: 社区主任, 时间: 9月底前',
    '专题: 党员教育, 目标: 慰问老党员, 对应: 课',
    '专题: 环境整治, 目标: 补种绿化带, 对应: 扫',
    '专题: 环境整治, 目标: 粉刷围墙, 对应: 扫',
    '专题: 党员教育, 目标: 走访党员, 对应: 课',
  );
  test('goes with its 专题, and what is left has a heading of its own', () => {
    const said = paper(ROWS + all);
    expect(said).toMatch(/一、整治环境[^#]+拆违补绿600平方米/);
    expect(said).toMatch(/三、其他工作\n\n9月底前收购刺梨（责任人：社区主任）。/);
  });
  test('in the report a lone task has no heading, and each says who answers, as the table does', () => {
    const said = paper(
      ROWS +
        all
          .replaceAll('目标: 清理楼道', '责任人: 环境专干, 目标: 清理楼道')
          .replaceAll('目标: 拆违', '责任人: 城管员, 目标: 拆违')
          .replaceAll('目标: 培训', '责任人: 书记, 目标: 培训'),
      'annual-report',
    );
    const steps = said.slice(
      said.indexOf('下一步打算'),
      said.indexOf('附件：') < 0 ? undefined : said.indexOf('附件：'),
    );
    expect(steps).toContain('是9月底前收购刺梨，由社区主任负责。');
    expect(steps).toContain('清理楼道，由环境专干负责');
    expect(said).toMatch(/\| 收购刺梨 \|[^\n]*社区主任 \|/);
  });
});

test('a maxim is held to, and a board is kept', () => {
  expect(paper(`总体思路: 民族无小事\n${plans(...MANY)}`)).toContain('坚持“民族无小事”的理念，');
  const kept = `重点: [{标题: 宣传, 取: [栏, 报]}, {标题: 环境, 取: [J0]}]\n活动:\n  - {编号: 栏, 日期: 全年, 主题: 宣传专栏, 类别: 宣传信息}\n  - {编号: 报, 日期: 每月, 主题: 编印《简讯》, 类别: 宣传信息}\n`;
  expect(paper(kept + plans('目标: 种树', '目标: 修路', '目标: 建桥'))).toContain('继续办好宣传专栏，编印《简讯》');
});
