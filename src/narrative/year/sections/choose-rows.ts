import { groupBy } from '../../../group-by.js';
import { type Deed, hasMore, isRich } from '../../matters/matter.js';
import { hasNumber } from '../../phrases/clauses.js';
import { ROWS } from '../../phrases/sizes.js';
import type { Voice } from '../voice.js';
import { isHighlight } from './room.js';

/**
 * The activities that a section tells, in its reading order: highlights, then what has a result in numbers, a result, a summary in numbers, a
 * summary; of equals those of another month than the ones before, then the largest.
 */
export function chooseRows(deeds: readonly Deed[], quota: number, voice: Voice): readonly Deed[] {
  if (voice.full && voice.length !== '简')
    return deeds.some((deed) => hasMore(deed, voice.rows <= ROWS.few)) ? deeds : [];
  const ranked = inOrder(deeds.filter(isRich));
  const chosen = new Set(ranked.slice(0, Math.max(quota, ranked.findLastIndex(isHighlight) + 1)));
  return deeds.filter((deed) => chosen.has(deed));
}

/** Of one rank those of a month that nothing before them is of, then the others; of either the largest first. */
function inOrder(deeds: readonly Deed[]): readonly Deed[] {
  const months = new Set<string>();
  const isOfNewMonth = ({ row }: Deed) => {
    const month = row.date.slice(0, 7);
    const isNew = !months.has(month);
    months.add(month);
    return isNew;
  };
  const ranks = [...groupBy(deeds, (deed) => String(rank(deed)))].sort(([a], [b]) => Number(b) - Number(a));
  return ranks.flatMap(([, all]) => {
    const bySize = all.toSorted((a, b) => size(b) - size(a));
    const first = new Set(bySize.filter(isOfNewMonth));
    return [...first, ...bySize.filter((deed) => !first.has(deed))];
  });
}

/** Of a thousand and more none is larger than another. */
const size = ({ row }: Deed) => Math.min(1000, row.attendance ?? 0);

function rank({ row, summary, result }: Deed): number {
  if (!result && !summary) return row.highlight ? 9 : 1;
  if (row.highlight) return 9;
  if (result) return hasNumber(result) ? 5 : 4;
  return summary && hasNumber(summary) ? 2 : 1;
}
