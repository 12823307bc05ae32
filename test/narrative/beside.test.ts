import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import type { LaidParagraph } from '../../src/narrative/matters/section.js';
import { withoutOrphans } from '../../src/narrative/year/paper/gather-paragraphs.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const body = (rows: string) =>
  renderMarkdown(
    buildReport(
      openLedger(ledgerOf(`社区: {名称: 桃源里社区}\n年度: 2025\n不适用: 样本专项\n${rows}`), { dated: '2025-12-10' }),
      LIBRARY.find('annual-report'),
    ).document,
  ).split('\n## 附件')[0] ?? '';
const THEMES = '重点: [{标题: 建强队伍, 取: [法, 团, 课, 共建, 调解]}, {标题: 服务居民, 取: [义诊, 站, 证明]}]\n';
const ROWS = `活动:
  - {编号: 课, 日期: 每月, 主题: 党课, 类别: 党员教育, 简介: 讲党史}
  - {编号: 共建, 日期: 全年, 主题: “党建+”共商共建, 类别: 共建, 参与单位: [春晖社], 简介: 商定共建事项}
  - {编号: 调解, 日期: 全年, 主题: 顾问团带年轻干部化解纠纷, 类别: 平安建设, 参加: [“顾问团”, 年轻干部], 成效: 化解纠纷40余件}
  - {编号: 义诊, 日期: 3月5日, 主题: 便民义诊, 类别: 志愿服务, 简介: 为老人量血压}
  - {编号: 证明, 日期: 全年, 主题: 开具证明, 类别: 日常工作}
做法:
  - {编号: 法, 名称: “党建+社会组织”, 变动: 启动, 简介: 党建带群建}
组织:
  - {编号: 团, 名称: “顾问团”, 变动: 组建, 简介: 由老支书言传身教}
阵地:
  - {编号: 站, 名称: 邻里服务站, 变动: 新建, 日期: 年内}
`;

test('what is about one thing stands side by side, where the first of it does', () => {
  const said = body(THEMES + ROWS);
  const at = ['党建+社会组织', '“党建+”共商共建', '组建“顾问团”', '化解纠纷40余件', '讲党史'].map((words) =>
    said.indexOf(words),
  );
  expect(at[0]).toBeGreaterThan(0);
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

test('what stands behind its thing stays there, whatever else it speaks of', () => {
  const said = body(`重点: [{标题: 关心下一代, 取: [动员, 队, 活动]}, {标题: 服务居民, 取: [义诊]}]
活动:
  - {编号: 活动, 日期: 全年, 主题: “十大员”关爱青少年, 类别: 未成年人, 参加: “五老”人员, 简介: 讲革命故事}
  - {编号: 义诊, 日期: 3月5日, 主题: 便民义诊, 类别: 志愿服务, 简介: 为老人量血压}
做法: [{编号: 动员, 名称: “五老”互动带动一批, 简介: 搭建平台}]
组织: [{编号: 队, 名称: “十大员”, 变动: 组建, 简介: 根据特长分工}]
`);
  const at = ['“五老”互动', '组建“十大员”', '讲革命故事'].map((words) => said.indexOf(words));
  expect(at[0]).toBeGreaterThan(0);
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

test('a short sentence is no paragraph of its own', () => {
  const of = (skeleton: LaidParagraph['skeleton'], ...texts: readonly string[]): LaidParagraph => ({
    skeleton,
    sentences: texts.map((text) => [{ pattern: '', opening: '主', pieces: [text], told: [], groups: 0 }]),
  });
  const long =
    '社区改造硬化学府路、观景路、新区路、前曾中路、前曾东路，建成观音桥、后头桥，实施社区生活污水管网建设，明显改善了人居环境。';
  const texts = (plans: readonly LaidParagraph[]) =>
    withoutOrphans(plans).map(({ sentences }) => sentences.flatMap(([way]) => way?.pieces ?? []).join(''));
  expect(texts([of('一事', long), of('家底', '社区获评平安社区。')])).toEqual([`${long}社区获评平安社区。`]);
  expect(texts([of('家底', '社区启用慈善超市。'), of('一事', long), of('面点', long, long)])).toEqual([
    `社区启用慈善超市。${long}`,
    `${long}${long}`,
  ]);
  const kinds = withoutOrphans([of('一事', long), of('家底', '社区获评。'), of('一事', long)]).map(
    (one) => one.skeleton,
  );
  expect(new Set(kinds).size).toBe(kinds.length);
});

test('a team and a place are set up before what they do, though that went on all the year', () => {
  const said = body(`重点: [{标题: 服务居民, 取: [义诊, 派工, 助餐, 学雷锋]}]
活动:
  - {编号: 派工, 日期: 全年, 主题: 护院队派工, 类别: 便民服务, 数据: [派工 210次]}
  - {编号: 义诊, 日期: 2月5日, 主题: 便民义诊, 类别: 志愿服务, 简介: 为老人量血压}
  - {编号: 助餐, 日期: 3月18日起, 主题: 长者食堂助餐, 类别: 便民服务, 人次: 日均70余人}
  - {编号: 学雷锋, 日期: 3月5日, 主题: 学雷锋便民服务, 类别: 志愿服务, 简介: 磨刀理发}
组织: [{名称: 护院队, 变动: 成立, 日期: 3月, 人数: 62人}]
阵地: [{名称: 长者食堂, 变动: 启用, 日期: 3月, 面积: 180平方米}]
`);
  const at = ['成立护院队', '派工210次', '启用长者食堂', '日均70余人'].map((words) => said.indexOf(words));
  expect(at[0]).toBeGreaterThan(0);
  expect(at[1]).toBeGreaterThan(at[0] ?? 0);
  expect(at[2]).toBeGreaterThan(0);
  expect(at[3]).toBeGreaterThan(at[2] ?? 0);
});

test('whom a row chose stands with it, and a place of which a deed says the number is that deed', () => {
  const said = body(`重点: [{标题: 文明新风, 取: [评, 窗]}]
活动:
  - {编号: 评, 日期: 3月8日, 主题: 好媳妇评选, 类别: 典型选树, 主办: 社区妇联, 人次: 150人}
  - {编号: 窗, 日期: 4月, 主题: 设科普橱窗, 类别: 科普, 数据: [橱窗 3个]}
阵地: [{名称: 科普橱窗, 变动: 新建, 日期: 4月, 数量: 3个}]
典型: [{类型: 好媳妇, 人数: 6户, 日期: 3月8日}]
`);
  expect(said).toMatch(/3月8日[^。]*好媳妇评选[^。]*评出6户。/);
  expect(said.match(/6户/g)).toHaveLength(1);
  expect(said.match(/橱窗/g)).toHaveLength(1);
});

test('what was paid for a place is told, though a deed says the rest of it', () => {
  const said = body(`重点: [{标题: 文明新风, 取: [窗]}]
活动: [{编号: 窗, 日期: 4月, 主题: 橱窗上新, 类别: 科普, 数据: [橱窗 3个]}]
阵地: [{名称: 科普橱窗, 变动: 新建, 日期: 4月, 数量: 3个}]
投入: [{项目: 科普橱窗, 金额: 6.8万元}]
`);
  expect(said).toContain('6.8万元');
});

test('what no theme takes stands in the theme of its field', () => {
  const said = body(`重点: [{标题: 果业, 取: [修剪]}, {标题: 养殖, 取: [防疫]}, {标题: 文化, 取: [演出]}]
活动:
  - {编号: 修剪, 日期: 2月, 主题: 果树冬剪培训, 类别: 农技培训, 场次: 6场}
  - {编号: 防疫, 日期: 3月, 主题: 畜禽防疫, 类别: 产业发展, 数据: [打针 3400头]}
  - {编号: 演出, 日期: 7月, 主题: 戏曲演出, 类别: 文体活动, 场次: 5场}
阵地: [{名称: 两用暖棚, 变动: 新建, 数量: 18座}]
`);
  const at = ['二、养殖', '18座', '三、文化'].map((words) => said.indexOf(words));
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

test('what several rows cost stands behind the last of them, and an indicator behind what it measures', () => {
  const said =
    body(`重点: [{标题: 村容, 取: [巷道, 路灯, 回收]}, {标题: 防疫, 取: [猪瘟]}, {标题: 脱贫, 取: [一户一策]}]
活动:
  - {编号: 巷道, 日期: 7月, 主题: 巷道硬化, 类别: 环境整治, 数据: [硬化 2.3公里]}
  - {编号: 路灯, 日期: 8月, 主题: 装太阳能路灯, 类别: 环境整治, 数据: [路灯 60盏]}
  - {编号: 回收, 日期: 10月, 主题: 反光膜回收, 类别: 环境整治, 数据: [回收 11吨]}
  - {编号: 猪瘟, 日期: 9月, 主题: 猪瘟排查, 类别: 平安建设, 成效: 未发生疫情}
  - {编号: 一户一策, 日期: 全年, 主题: 贫困户一户一策, 类别: 帮扶救助, 数据: [25户120人]}
投入: [{项目: 巷道和路灯, 金额: 96万元}]
指标: [{名称: 贫困发生率, 标准: ≤ 3%, 实际: 0.57%}]
`);
  const at = ['60盏', '96万元', '11吨', '未发生疫情', '、脱贫', '0.57%'].map((words) => said.indexOf(words));
  expect(at[0]).toBeGreaterThan(0);
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

test('who came to see something did not spend its money', () => {
  const said = body(`重点: [{标题: 计生协会, 取: [观摩, 走访]}]
活动:
  - {编号: 观摩, 日期: 5月8日, 主题: 全区计生协会试点观摩, 类别: 参观交流, 人次: 100多名}
  - {编号: 走访, 日期: 5月9日, 主题: 会员走访, 类别: 走访慰问, 数据: [走访 20户]}
投入: [{项目: 协会试点, 金额: 15万元}]
`);
  expect(said).toContain('用于协会试点');
});

test('how many of a kind came is said before what they are, and with no blank', () =>
  expect(
    body(
      '活动: [{编号: 招, 日期: 2月26日, 主题: 专场招聘, 类别: 就业服务, 参与单位: [街道劳保所, 企业 32家], 人次: 600余人, 成效: 签约141人}]\n',
    ),
  ).toContain('街道劳保所和32家企业'));
