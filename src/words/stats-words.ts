import { listed } from '../chinese/listed.js';

/** What `report stats` says of a year. */
export const STATS_WORDS = {
  /** Heads of sections. */
  months: '按月',
  categories: '按类别',
  campaigns: '专项（开展的/全部细项）',
  indicators: '创建指标',
  comparison: '与上年比',
  gaps: '待补',
  /** Measures as the first lines call them. */
  measured: { 场次: '活动', 人次: '参加', 志愿者人次: '志愿者', 服务时长: '服务', 受益人次: '受益' },
  parts: (texts: readonly string[]) => texts.join('，'),
  nothing: '台账里还没有活动。',
  unrecorded: '未记',
  idle: (names: readonly string[]) => `还没有活动：${listed(names)}`,
  blankItems: (names: readonly string[]) => `空白：${listed(names)}`,
  noTarget: '没有标准',
  indicatorColumns: { name: '指标', target: '标准', value: '实际', met: '结论' },
  indicator: (a: { name: string; value: string; target: string; met: string }) =>
    `${a.name} ${a.value}，标准 ${a.target}，${a.met}`,
  met: (a: { all: number; met: number }) => `${a.all} 项中达标 ${a.met} 项`,
  failed: (names: readonly string[]) => `未达标：${listed(names)}`,
  unmeasured: (names: readonly string[]) => `没有填实际数值：${listed(names)}`,
  noPrevious: '台账没有写“上年”，没有可比的数字。',
  incomparable: '上年的数字不能比：读不出、区间不同、为 0，或有活动没有记人次。',
  comparisonColumns: { now: '今年', before: '上年', change: '变化' },
  change: (a: { trend: string; change: string; percent: string }) => `${a.trend}${a.change}（${a.percent}）`,
  before: (a: { before: string; change: string }) => `上年 ${a.before}，${a.change}`,
  notCompared: (measures: readonly string[]) => `${listed(measures)}没有比：有场次没有记下，或其中一年没有这个数。`,
  places: (count: number) => `${count} 处`,
  complete: '齐全',
  gapsHint: '逐项清单：report check',
} as const;
