/**
 * The vocabulary of the ledger. YAML keys, spreadsheet headers, template names, the JSON Schema, the starter file and the field
 * table of the README come from these tables and from nowhere else: a new field is a new line in the table of its section, here or in `*-fields.ts`.
 * What else a field may need (a name for templates, the width of its column, a sum) stands in CONTRIBUTING.md.
 */

import { ACTIVITY } from './activity-fields.js';
import { ARCHIVE, COMMUNITY, PERIOD } from './community-fields.js';
import { EVENT } from './event-fields.js';
import { date, type Field, flag, type RecordOf, record, records, required, text, texts, year } from './field.js';
import { FACILITY, HONOUR, INVESTMENT, ORGANISATION, PRACTICE } from './holding-fields.js';
import { CAMPAIGN, ROLE_MODEL, SUPPLEMENT, THEME, TOTALS } from './own-fields.js';
import { INDICATOR, PLAN } from './plan-fields.js';

export * from './activity-fields.js';
export * from './categories.js';
export * from './community-fields.js';
export * from './event-fields.js';
export * from './holding-fields.js';
export * from './own-fields.js';
export * from './plan-fields.js';

/** Belongs to the writer alone and is never read: every record of a ledger may have one, so no table below repeats it. */
export const NOTE: Field = text('备注', '只给自己看的说明，不进报告；每条记录都可以写', {
  example: '签到表在二楼档案柜',
});

const previous: Field<string | RecordOf<typeof TOTALS> | undefined> = {
  kind: 'previous',
  zh: '上年',
  synonyms: ['上一年', '去年'],
  headers: [],
  meaning: '上年台账的路径，或上年的合计数；写了才有同比',
  example: '2024.yaml',
  required: false,
  traits: new Set(),
  fields: TOTALS,
};

/** The top level of a ledger. */
export const LEDGER = {
  community: required(record('社区', COMMUNITY, '社区基本情况')),
  year: required(year('年度', '台账的年度', { synonyms: ['年份'], example: '2025' })),
  planYear: year('计划年度', '计划类报告的年度；不写的，全年台账接下一年，半年、季度的接下一个半年、季度', {
    example: '2026',
  }),
  period: record('统计区间', PERIOD, '统计的起止日期，不写就是全年', { synonyms: ['统计时间', '考核周期'] }),
  dated: date('成文日期', '写在报告末尾的日期，不写就是当天', { synonyms: ['落款日期'], example: '2025-12-10' }),
  signedBy: texts('署名', '落款单位，联合署名就写几个；不写就是“〈社区名称〉居民委员会”，村是“村民委员会”', {
    synonyms: ['落款', '落款单位'],
    traits: 'own',
    example: '清潭三社区居民委员会',
  }),
  addressedTo: text('主送', '主送机关', { synonyms: ['主送机关'], example: '清潭街道办事处' }),
  superior: text('上级', '上级党委政府，用于“在……领导下”，几家的写成几个', {
    synonyms: ['上级单位'],
    traits: 'several',
    example: '清潭街道党工委、办事处',
  }),
  motto: text('弘扬精神', '本地倡导的精神', { synonyms: ['精神'], traits: 'own', example: '崇德、互助、实干、争先' }),
  sealed: flag('用印', '要盖章就写“是”，落款按盖章的位置排', { synonyms: ['盖章'], example: '是' }),
  remark: text('附注', '写在成文日期下面，如联系人和电话；括号不用写', {
    traits: 'persons',
    example: '联系人：社区党建办公室',
  }),
  documentKind: text(
    '文种',
    '工作汇报自己的叫法，写进标题和开头；以“计划”“规划”“方案”“安排”“思路”“要点”“打算”结尾的，是计划类报告的叫法',
    {
      example: '创建文明城市工作汇报',
    },
  ),
  matter: text('事由', '专题汇报围绕的一件事', { example: '创建省级文明城市' }),
  purpose: text('目的', '为什么做，写进开头的“为……”', { example: '宣传“我们的节日”，与居民一起过好中秋' }),
  grounds: texts('依据', '按照什么来写：文件、通知、要求；写进计划和汇报的开头', {
    example: '街道《2026年平安建设工作要点》',
  }),
  approach: text('总体思路', '社区自己的一句话', { traits: 'prose own', example: '抓党建、强治理、惠民生、促发展' }),
  goal: text('目标', '社区自己的目标，一句话', { traits: 'prose own', example: '建设仁爱福民' }),
  guidance: text('指导思想', '不写则按成文日期推荐', {
    traits: 'own',
    example: '以习近平新时代中国特色社会主义思想为指导',
  }),
  meetings: text('会议精神', '不写则按成文日期推荐', { example: '党的二十大和二十届历次全会精神' }),
  event: record('方案', EVENT, '一件事的活动方案才写：时间、地点、主题在这里写一次', {
    synonyms: ['活动方案'],
  }),
  activities: required(records('活动', ACTIVITY, '全年活动，一项一条', { synonyms: ['活动台账', '活动记录'] })),
  themes: records('重点', THEME, '工作汇报和计划自己的几节：一节一条，先写的在前'),
  notApplicable: texts('不适用', '本社区不做的专项；写“样本专项”代替全部十个', { example: '五手互动' }),
  honours: records('荣誉', HONOUR, '本年获得的集体荣誉', { synonyms: ['集体荣誉'] }),
  facilities: records('阵地', FACILITY, '有什么阵地，本年有什么变动'),
  organisations: records('组织', ORGANISATION, '有什么组织、队伍、制度，本年有什么变动'),
  investments: records('投入', INVESTMENT, '本年的投入'),
  practices: records('做法', PRACTICE, '有自己名字的做法'),
  supplements: records('补写', SUPPLEMENT, '自己写的话，重新生成也不会丢'),
  roleModels: records('典型', ROLE_MODEL, '评选出的先进典型', { synonyms: ['先进典型'] }),
  indicators: records('指标', INDICATOR, '创建指标的实际数值', { synonyms: ['创建指标'] }),
  plans: records('计划', PLAN, '下一年的工作计划', { synonyms: ['下步计划', '工作计划', '计划任务', '下一步打算'] }),
  problems: texts('存在问题', '工作中存在的问题；怎样解决也写的，一条分写“问题”和“措施”，措施写进下一步打算', {
    synonyms: ['问题', '不足'],
    traits: 'prose own',
    example: '活动参与人群以中老年居民为主',
  }),
  archive: record('档案', ARCHIVE, '创建档案七类材料', { synonyms: ['创建档案'] }),
  campaigns: records('专项', CAMPAIGN, '本社区自己的专项', { synonyms: ['自定专项'] }),
  previous,
};
