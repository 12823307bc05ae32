import type { Table } from '../../document/document.js';

/** How the columns of the tables made from facts share a width that is more than they need; a column that is not named here has 1. */
const SHARES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '表.活动台账': {
    序号: 7,
    日期: 12,
    活动名称: 26,
    类别: 19,
    地点: 15,
    场次: 6,
    人次: 11,
    志愿者人次: 8,
    '服务时长（小时）': 8,
    受益人次: 7,
  },
  '表.分类': { 类别: 3, 场次: 2, 人次: 5, 志愿者人次: 3, '服务时长（小时）': 3 },
  '表.计划': { 序号: 6, 专题: 12, 工作目标: 32, 完成时间: 12, 责任人: 12 },
  '表.档案': { 序号: 6, 档案类别: 15, 现有材料: 40 },
  '表.小区指标': { 指标: 4, 标准: 2, 实际: 3, 达标与否: 2, 数据来源: 4 },
  '表.社区指标': { 指标: 4, 标准: 2, 实际: 3, 达标与否: 2, 数据来源: 4 },
  '表.其他指标': { 指标: 4, 标准: 2, 实际: 3, 达标与否: 2, 数据来源: 4 },
  '图.月度': { 人次: 2 },
  '图.类别': { 人次: 2 },
};

/** The share of each column of a table, in order. */
export function columnShares({ name = '', columns }: Table): readonly number[] {
  const named = SHARES[name] ?? {};
  return columns.map(({ title, width }) => width ?? named[title] ?? 1);
}
