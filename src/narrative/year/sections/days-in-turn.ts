import { compareDates } from '../../../compare-dates.js';
import { isDeed, type Matter } from '../../matters/matter.js';

/** The month of what has a day of its own. */
const monthOf = (matter: Matter | undefined): string | undefined =>
  matter && isDeed(matter) && !matter.row.time && !matter.row.end ? matter.row.date.slice(0, 7) : undefined;

/** 7月8日 before 7月7日 → 7月7日 before 7月8日: a theme keeps the order of its 取, but days of one month that stand side by side do not run backwards. */
export function daysInTurn(matters: readonly Matter[]): readonly Matter[] {
  const runs: Matter[][] = [];
  for (const matter of matters) {
    const last = runs.at(-1);
    const month = monthOf(matter);
    if (last && month !== undefined && monthOf(last.at(-1)) === month) last.push(matter);
    else runs.push([matter]);
  }
  const dayOf = (matter: Matter) => (isDeed(matter) ? matter.row.date : '');
  return runs.flatMap((run) => (run.length > 1 ? run.toSorted((a, b) => compareDates(dayOf(a), dayOf(b))) : run));
}
