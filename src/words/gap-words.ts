import { listed } from '../chinese/listed.js';
import { quoted } from '../chinese/quoted.js';

/** What a gap is called, and what to write into the ledger so that it closes. */
export const GAP_WORDS = {
  audienceLabel: (audience: string) => `面向${audience}的活动情况`,
  activityLabel: (name: string) => (name.endsWith('活动') ? `${name}情况` : `${quoted(name)}活动情况`),
  /** 甲的乙 */
  label: (names: readonly string[]) => names.join('的'),
  valueLabel: (indicator: string) => `${indicator}实际数值`,
  archiveLabel: (material: string) => `档案中的${material}`,
  // Remedies
  category: (name: string) => activity(`类别: ${name}`),
  item: (name: string) => activity(`细项: ${name}`),
  campaign: (name: string) => activity(`专项: ${name}`),
  audience: (name: string) => activity(`服务对象: ${name}`),
  topic: (name: string) => activity(`专题: ${name}`),
  festival: '在“活动”里记下这项活动，主题里写到节日的名称，或者写上“专题: 春节”这样的节日',
  community: (fields: readonly string[]) =>
    `在“社区”里填${listed(fields.map(quoted))}${fields.length > 1 ? '，有几项填几项' : ''}`,
  head: (field: string) => `在台账开头填${quoted(field)}`,
  /** Where nothing better is known. */
  register: '在“活动”里登记',
  activityField: (field: string) => `在“活动”的那一条里填${quoted(field)}`,
  indicators: '在“指标”里填实际数值；志愿者占比由“社区”的注册志愿者和常住人口算出',
  archive: '在“档案”里填已有的材料',
  plans: '在“计划”的那一条里填上',
  /** Of some plans, by what the first is for. */
  plansLacking: ([first = '', ...others]: readonly string[]) =>
    `在“计划”的${quoted(first)}${others.length > 0 ? `等 ${others.length + 1} 条` : '这一条'}里填上`,
  roleModels: '在“典型”的那一条里填上',
} as const;

/** Closed by one more activity. */
const activity = (entry: string) => `在“活动”里记下这项活动，写上${quoted(entry)}`;
