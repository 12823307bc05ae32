import { hasNumber } from '../deeds/clauses.js';
import { type Deed, hasMore, isRich } from '../deeds/matter.js';
import { ROWS } from '../deeds/sizes.js';
import { isHighlight } from './room.js';
import type { Voice } from './voice.js';

/**
 * The activities that a section tells, in its reading order: highlights, then what has a result in numbers, a result, a summary in numbers, a
 * summary; of equals those of another month than the ones before, then the largest.
 */
export function chooseRows(deeds: readonly Deed[], quota: number, voice: Voice): readonly Deed[] {
  if (voice.full && voice.length !== '简')
    return deeds.some((deed) => hasMore(deed, voice.rows <= ROWS.few)) ? deeds : [];
  const chosen: Deed[] = [];
  const left = deeds.filter(isRich);
  while (left.length > 0 && (chosen.length < quota || left.some(isHighlight))) {
    const months = new Set(chosen.map(({ row }) => row.date.slice(0, 7)));
    const score = (deed: Deed) =>
      rank(deed) * 4 + (months.has(deed.row.date.slice(0, 7)) ? 0 : 2) + Math.min(1, (deed.row.attendance ?? 0) / 1000);
    const best = left.reduce((a, b) => (score(b) > score(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    chosen.push(best);
  }
  return deeds.filter((deed) => chosen.includes(deed));
}

function rank({ row, summary, result }: Deed): number {
  if (!result && !summary) return row.highlight ? 9 : 1;
  if (row.highlight) return 9;
  if (result) return hasNumber(result) ? 5 : 4;
  return summary && hasNumber(summary) ? 2 : 1;
}
