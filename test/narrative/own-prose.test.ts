import { expect, test } from 'vitest';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { LIBRARY, ledgerOf } from '../support.js';
import { toldRows } from './told-rows.js';

test.each([
  // The day stands in it, and the community is called by its name.
  [
    '日期: 3月5日, 主题: 学雷锋志愿服务, 类别: 志愿服务, 简介: "2025年3月5日上午，桃源里社区组织志愿者在中心花园开展学雷锋活动。志愿者们为居民理发、量血压，忙个不停。"',
    '3月5日上午，社区组织志愿者在中心花园开展学雷锋活动。志愿者们为居民理发、量血压，忙个不停。',
  ],
  // What is news on its day has its day in a report.
  [
    '日期: 4月8日, 主题: 消防演练, 类别: 平安建设, 简介: "近日，桃源里社区联合消防站开展消防演练，60余名居民参加。"',
    '4月8日，社区联合消防站开展消防演练，60余名居民参加。',
  ],
  // The hour goes with the day.
  [
    '日期: 5月20日, 主题: 防汛演练, 类别: 平安建设, 简介: "上午9点，村里的大喇叭响起警报。居民按照路线转移，全程用了18分钟。"',
    '5月20日上午9点，村里的大喇叭响起警报。居民按照路线转移，全程用了18分钟。',
  ],
  [
    '日期: 6月10日, 主题: 走访困难老人, 类别: 走访慰问, 简介: "端午节前夕，社区党委书记带队走访了12户独居老人，送去粽子。", 受益: 12户',
    '端午节前夕，社区党委书记带队走访了12户独居老人，送去粽子。',
  ],
  [
    '日期: 4月22日, 主题: 读书分享会, 类别: 文体活动, 简介: "为迎接世界读书日，4月22日下午，桃源里社区举办“书香桃源里社区”读书会，20余名青少年参加。"',
    '为迎接世界读书日，4月22日下午，社区举办“书香桃源里社区”读书会，20余名青少年参加。',
  ],
  // What it does not say of the row is said behind it.
  [
    '日期: 3月12日, 主题: 植树, 类别: 志愿服务, 人次: 28, 数据: [栽树 300棵], 成效: 河堤全部绿了, 简介: "3月12日，我社区党员到河堤植树。大家挖坑、培土、浇水，配合默契。"',
    '3月12日，社区党员到河堤植树。大家挖坑、培土、浇水，配合默契。共28人参加。栽树300棵。河堤全部绿了。',
  ],
  // The scene may be set before; praise and what is to come are left out, and what somebody said ends its sentence.
  [
    '日期: 2月12日, 主题: 元宵节活动, 类别: 文体活动, 人次: 210, 简介: "正月十五闹元宵。2月12日下午，桃源里社区举办猜灯谜活动。此次活动弘扬了传统文化，拉近了邻里距离。下一步，社区将继续办好活动。居民赵奶奶说：“真热闹。”"',
    '正月十五闹元宵。2月12日下午，社区举办猜灯谜活动。居民赵奶奶说：“真热闹。”共210人参加。',
  ],
  // The day is no count of people.
  [
    '日期: 3月5日, 主题: 座谈会, 类别: 文体活动, 人次: 5, 简介: "3月5日，桃源里社区召开座谈会。未来社区建设方案征得居民同意。"',
    '3月5日，社区召开座谈会。未来社区建设方案征得居民同意。共5人参加。',
  ],
  // Recurring work and a meeting, too.
  [
    '日期: 全年, 主题: 环境卫生整治, 类别: 日常工作, 简介: "我社区聘请保洁员6名，每天清扫两遍。每月组织一次大扫除，评出整洁户36户。"',
    '社区聘请保洁员6名，每天清扫两遍。每月组织一次大扫除，评出整洁户36户。',
  ],
  [
    '日期: 4月8日, 主题: 居民代表会议, 类别: 会议, 简介: "日前，桃源里社区召开居民代表会议，讨论通过停车方案。46名代表全部举手同意。"',
    '4月8日，社区召开居民代表会议，讨论通过停车方案。46名代表全部举手同意。',
  ],
])('a 简介 that is a text of its own is printed as it was typed: %s', (row, told) => {
  expect(toldRows(row)).toBe(told);
});

test('predicates and notes are built into a sentence as ever', () => {
  expect(
    toldRows('日期: 8月, 主题: 暑期巡逻, 类别: 平安建设, 简介: "组织志愿者在水塘边巡逻。劝离玩水儿童35名。"'),
  ).toBe('8月，社区组织志愿者在水塘边开展暑期巡逻，劝离玩水儿童35名。');
});

test('a village calls itself 村里, and its branch 村党支部', () => {
  const ledger = ledgerOf(
    '社区: {名称: 河湾村}\n年度: 2025\n不适用: 样本专项\n活动:\n  - {日期: 3月1日, 主题: 植树, 类别: 志愿服务, 简介: "3月1日，河湾村党支部组织党员植树。我村聘请护林员2名，每天巡山。"}\n',
  );
  const told = narrative(ledger, LIBRARY.find('annual-report').report.sections ?? [])
    .sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .map(({ pieces }) => wordsOf(pieces))
    .join('');
  expect(told).toBe('3月1日，村党支部组织党员植树。村里聘请护林员2名，每天巡山。');
});

test('a role model is told with what they did, and the name of a community no more than once', () => {
  const ledger = ledgerOf(
    `社区: {名称: 桃源里社区}
年度: 2025
不适用: 样本专项
活动: [{日期: 3月5日, 主题: 学雷锋, 类别: 志愿服务}]
阵地: [{名称: 桃源里社区党群服务中心, 简介: 桃源里社区党群服务中心设有图书室、舞蹈室}]
组织: [{名称: 桃源里社区志愿服务队, 简介: "我社区现有志愿者126名，分为4支小队"}]
典型:
  - {姓名: 李阿姨, 称号: 最美志愿者, 级别: 区级, 事迹: 李阿姨是桃源里社区的老党员。她坚持为独居老人送饭。}
  - {姓名: 王师傅, 类型: 身边好人, 简介: 拾到现金3万元交还失主}
  - {姓名: 赵老师, 称号: 优秀楼栋长, 简介: 她每周巡楼三次}
  - {姓名: 钱师傅, 简介: 义务为居民修车二十年}
`,
  );
  const told = narrative(ledger, LIBRARY.find('annual-report').report.sections ?? [])
    .sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .map(({ pieces }) => wordsOf(pieces))
    .join('');
  expect(told).toContain(
    '李阿姨是社区的老党员。她坚持为独居老人送饭。李阿姨获评区级最美志愿者。王师傅拾到现金3万元交还失主，获评身边好人。赵老师获评优秀楼栋长。她每周巡楼三次。钱师傅义务为居民修车二十年。',
  );
  expect(told).toContain('社区设有志愿服务队，现有志愿者126名，分为4支小队。');
  expect(told).toContain('党群服务中心设有图书室、舞蹈室');
  expect(told).not.toContain('桃源里');
});
