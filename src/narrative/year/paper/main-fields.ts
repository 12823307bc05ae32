import { groupBy } from '../../../group-by.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';

/**
 * 平安建设、文体活动、未成年人教育: the categories that most of the year's rows have, for the first sentence of a paper whose head says nothing else.
 * undefined where the rows are of fewer than three.
 */
export function mainFields({ activities }: Ledger): string | undefined {
  const rows = activities.filter(({ status, counted }) => status === '已开展' && counted);
  const fields = [...groupBy(rows, ({ category }) => category)]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([category]) => WORDS.fields[category] ?? []);
  return fields.length < NAMED ? undefined : fields.slice(0, NAMED).join('、');
}
const NAMED = 3;
