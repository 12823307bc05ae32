import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const paper = (rows: string, kind = 'annual-report') =>
  renderMarkdown(
    buildReport(
      openLedger(ledgerOf(`社区: {名称: 桃源里社区}\n年度: 2025\n不适用: 样本专项\n${rows}`), { dated: '2025-12-10' }),
      LIBRARY.find(kind),
    ).document,
  ).split('\n## 附件')[0] ?? '';
const told = (row: string) =>
  paper(
    `重点: [{标题: 民生, 取: [甲, 乙]}]\n活动:\n  - {编号: 甲, ${row}}\n  - {编号: 乙, 日期: 11月, 主题: 便民义诊, 类别: 志愿服务, 简介: 为老人量血压}\n`,
  );

test.each([
  // A name that begins with 和 is no 和 before somebody.
  ['日期: 5月, 主题: 和园小区地下室清理改造, 类别: 环境整治, 数据: [清地下室 42处]', '开展和园小区地下室清理改造'],
  ['日期: 5月, 主题: 和园污水管疏通和屋面防水, 类别: 环境整治, 状态: 进行中, 数据: [修屋面 11栋]', '推进和园污水管'],
  // Verbs that a quantity brings with it, and a title that says whom.
  ['日期: 7月28日, 主题: 台风值守, 类别: 志愿服务, 数据: [堵沙袋 1300袋]', '，堵沙袋1300袋'],
  ['日期: 全年, 主题: 敲门走访, 类别: 日常工作, 数据: [记民情日记 11本, 收意见 936条]', '记民情日记11本、收意见936条'],
  ['日期: 1月, 主题: 困难家庭慰问, 类别: 走访慰问, 数据: [慰问 143户, 慰问品 折合5.7万元]', '困难家庭慰问143户，'],
  ['日期: 3月, 主题: 老人健康建档, 类别: 日常工作, 数据: [建档 1260份, 签约家庭医生 930人]', '老人健康建档1260份'],
  ['日期: 5月, 主题: 站前路搭风雨连廊, 类别: 其他, 数据: [连廊 310米]', '5月，站前路搭风雨连廊310米'],
  [
    '日期: 每周五, 主题: 网格日巡查, 类别: 日常工作, 简介: 网格员和民警一起走, 数据: [巡查 1900余栋次]',
    '每周五开展网格日巡查',
  ],
  // How often is said once.
  ['日期: 2月起每天, 主题: 公共部位消杀, 类别: 环境整治, 场次: 每天两次', '2月起每天两次'],
])('%s', (row, said) => expect(told(row)).toContain(said));

test('people are in a body, and do not say which it is', () =>
  expect(
    paper('活动: []\n组织: [{名称: 业主委员会, 变动: 换届, 数量: 4个, 日期: 年内, 构成: [党员, 退休工程师, 等]}]\n'),
  ).toContain('4个业主委员会换届，由党员、退休工程师等组成'));

test('what people raised themselves was not spent on that', () =>
  expect(paper('活动: []\n投入: [{项目: 群众自筹, 金额: 41万元}]\n')).toContain('群众自筹41万元'));

test('the morning of a day comes before its afternoon', () => {
  const said = paper(`重点: [{标题: 防灾, 取: [赛, 课, 查]}]
活动:
  - {编号: 赛, 日期: 5月12日下午, 主题: 防灾知识竞赛, 类别: 平安建设, 人次: 48人}
  - {编号: 课, 日期: 5月12日上午, 主题: 应急专家讲座, 类别: 平安建设, 人次: 70多人}
  - {编号: 查, 日期: 5月18日, 主题: 隐患排查, 类别: 平安建设, 数据: [排查 12处]}
`);
  expect(said.indexOf('应急专家讲座')).toBeLessThan(said.indexOf('防灾知识竞赛'));
});

test('whom the whole country chose the community has not chosen', () =>
  expect(paper('活动: []\n典型: [{类型: 全国优秀志愿者, 人数: 1名}]\n')).not.toContain('评出全国'));

test('a plan: 每季度 is one word, and what is only counted is no deed', () => {
  const plans = `活动: []\n计划:
  - {编号: A, 目标: 每季度演练一次，飞线充电清零, 时间: 每季度}
  - {编号: B, 目标: 建便民市场一处, 时间: 9月, 衡量: 无照摊点数}
`;
  expect(paper(plans, 'work-plan')).toContain('每季度组织演练一次');
  expect(paper(plans, 'key-points')).not.toContain('无照摊点数');
});

test.each([
  [
    '总体思路: 民有所呼、我有所应\n目标: 老小区好看更好住',
    '要按照“民有所呼、我有所应”的思路，以老小区好看更好住为目标，',
  ],
  ['目标: 校区园区一家人', '要以校区园区一家人为目标，'],
  // What is going to be done is a clause of its own.
  ['目标: 创建充分就业社区', '要创建充分就业社区，'],
  ['目标: 从问题村做到典范村', '要从问题村做到典范村，'],
])('the aim of 要点: %s', (head, said) =>
  expect(paper(`${head}\n活动: []\n计划: [{编号: A, 目标: 建市场}, {编号: B, 目标: 修路}]\n`, 'key-points')).toContain(
    said,
  ),
);
