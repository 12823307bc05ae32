import type { Table } from '../../document/document.js';

/** How the columns of the tables made from facts share a width that is more than they need, by the names of the columns; one that is
 * not here has 1. */
const INDICATORS = { name: 4, target: 2, value: 3, verdict: 2, source: 4 };
const SHARES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '表.活动台账': {
    number: 7,
    time: 12,
    title: 26,
    category: 19,
    place: 15,
    sessions: 6,
    attendance: 11,
    volunteers: 8,
    hours: 8,
    served: 7,
  },
  '表.分类': { category: 3, items: 2, sessions: 2, attendance: 3, volunteers: 3, hours: 3 },
  '表.计划': { number: 6, topic: 12, goal: 32, when: 12, owner: 12 },
  '表.档案': { number: 6, kind: 15, held: 40 },
  '表.小区指标': INDICATORS,
  '表.社区指标': INDICATORS,
  '表.其他指标': INDICATORS,
};

/** The share of each column of a table, in order. */
export function columnShares({ name = '', columns }: Table): readonly number[] {
  const shares = SHARES[name] ?? {};
  return columns.map((column) => column.width ?? shares[column.name ?? ''] ?? 1);
}
