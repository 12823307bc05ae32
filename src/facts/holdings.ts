import type { Ledger } from '../ledger/ledger.js';
import type { Time } from '../ledger/vocabulary/field.js';
import { join } from './activity-record.js';
import { activityDate } from './dates.js';
import { type FactRecord, type List, list } from './fact.js';
import { quantitiesText } from './quantities-text.js';

/**
 * What stands beside activities in a ledger: 荣誉, 阵地, 组织, 投入 and 做法, each a list of records with the names of its fields. Quantities are
 * printed as typed (80多名), and so is a time that is no day.
 */
export function holdings({ period, ...ledger }: Ledger): Readonly<Record<string, () => List<FactRecord>>> {
  const when = (time: Time | undefined) => time && (time.text ?? activityDate(time.start, time.end, period));
  const rowsOf =
    <T>(rows: readonly T[], record: (row: T | undefined) => FactRecord) =>
    () =>
      list(rows.map(record), record(undefined));
  return {
    荣誉: rowsOf(ledger.honours, (row) => ({
      名称: row?.name,
      级别: row?.level,
      授予单位: row?.granter,
      数量: row?.amount?.text,
      日期: when(row?.when),
      简介: row?.summary,
    })),
    阵地: rowsOf(ledger.facilities, (row) => ({
      名称: join(row?.name),
      变动: row?.change,
      数量: row?.amount?.text,
      日期: when(row?.when),
      起因: row?.cause,
      面积: row?.area,
      设施: quantitiesText(row?.equipment),
      容量: row?.capacity,
      用途: row?.use,
      简介: row?.summary,
      成效: row?.result,
    })),
    组织: rowsOf(ledger.organisations, (row) => ({
      名称: join(row?.name),
      类型: row?.type,
      变动: row?.change,
      数量: row?.amount?.text,
      日期: when(row?.when),
      人数: row?.people?.text,
      平均年龄: row?.averageAge?.text,
      人员结构: join(row?.makeup),
      构成: join(row?.members),
      牵头: row?.leader,
      简介: row?.summary,
      成效: row?.result,
    })),
    投入: rowsOf(ledger.investments, (row) => ({
      项目: row?.name,
      金额: row?.amount?.text,
      日期: when(row?.when),
      来源: row?.source,
      简介: row?.summary,
    })),
    做法: rowsOf(ledger.practices, (row) => ({
      名称: row?.name,
      变动: row?.change,
      日期: when(row?.when),
      数据: quantitiesText(row?.quantities),
      简介: row?.summary,
      成效: row?.result,
    })),
  };
}
