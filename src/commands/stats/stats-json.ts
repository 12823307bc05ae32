import { type Figure, figureText } from '../../facts/figure.js';
import { MEASURE_NAMES } from '../../facts/measure.js';
import type { Counted, Overview } from '../../facts/overview.js';
import type { LoadedLedger } from '../../open/load-ledger.js';
import type { Gap } from '../../template/template.js';
import { gapJson } from '../gaps.js';
import { MEASURE_KEYS } from '../measure-keys.js';
import { figureJson } from './figure-json.js';

/** The overview as data: each figure with the activities that it was counted from, and those activities. */
export function statsJson(
  { file, ledger, located, dated }: LoadedLedger,
  year: Overview,
  gaps: readonly { readonly report: string; readonly gaps: readonly Gap[] }[],
) {
  const json = (figure: Figure | undefined) => (figure ? figureJson(figure, located) : null);
  const counted = ({ name, counts }: Counted) => ({
    name,
    ...Object.fromEntries(MEASURE_NAMES.map((measure) => [MEASURE_KEYS[measure], json(counts[measure])])),
  });
  return {
    file,
    community: year.community,
    year: ledger.year,
    period: ledger.period,
    dated,
    totals: counted({ name: '总计', counts: year.totals }),
    months: year.months.map(counted),
    categories: year.categories.map(counted),
    campaigns: year.campaigns.map(({ items, ...campaign }) => ({
      ...counted(campaign),
      covered: items.filter(({ counts }) => counts.场次.value > 0).length,
      items: items.map(counted),
    })),
    indicators: year.indicators.map(({ name, target, value, met = null, evidence = null }) => ({
      name,
      target: target ? figureText(target) : null,
      value: json(value),
      met,
      evidence,
    })),
    comparison: year.comparison.map(({ measure, now, before, trend = null, change, percent }) => ({
      measure: MEASURE_KEYS[measure],
      now: json(now),
      before: json(before),
      trend,
      change: json(change),
      percent: json(percent),
    })),
    gaps: gaps.map(({ report, gaps: of }) => ({ report, count: of.length, gaps: of.map(gapJson) })),
    activities: ledger.activities.map(
      ({ row, date, title, category, sessions, attendance, minors, volunteers, hours, served, estimated }) => ({
        row,
        date,
        title,
        category,
        sessions: sessions ?? null,
        attendance: attendance ?? null,
        minors: minors ?? null,
        volunteers: volunteers ?? null,
        hours: hours ?? null,
        served: served ?? null,
        estimated,
      }),
    ),
  };
}
