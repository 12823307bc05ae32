import type { Ledger } from '../ledger/ledger.js';
import { CATEGORIES } from '../ledger/vocabulary/fields.js';
import { periodText } from './dates.js';
import { type Fact, type FactRecord, isFigure, isList, isRecord } from './fact.js';
import type { Facts } from './facts.js';
import type { Figure } from './figure.js';
import type { IndicatorResult } from './indicator-result.js';
import { indicatorResults } from './indicators.js';
import { MEASURE_NAMES, type Measure } from './measure.js';
import { months } from './months.js';

export type Counts = Readonly<Record<Measure, Figure>>;

/** A named set of activities and its six counts. */
export interface Counted {
  readonly name: string;
  readonly counts: Counts;
}

export interface Coverage extends Counted {
  /** Every item of the campaign, with its counts; one without activities has 场次 0. */
  readonly items: readonly Counted[];
}

/** One measure of this year beside last year. Nothing to compare: only `now` is there. */
export interface Compared {
  readonly measure: Measure;
  readonly now: Figure;
  readonly before?: Figure;
  readonly trend?: string;
  readonly change?: Figure;
  readonly percent?: Figure;
}

/** The year at a glance: the same figures that the reports print. */
export interface Overview {
  readonly community: string;
  readonly period: string;
  readonly totals: Counts;
  readonly months: readonly Counted[];
  /** All fifteen, in the order of the vocabulary. */
  readonly categories: readonly Counted[];
  /** The built-in campaigns that have items or activities, and the ledger's own. */
  readonly campaigns: readonly Coverage[];
  readonly indicators: readonly IndicatorResult[];
  readonly comparison: readonly Compared[];
  /** Whether the ledger names last year at all. */
  readonly namesPrevious: boolean;
}

export function overview(ledger: Ledger, facts: Facts): Overview {
  const named = (name: string): Counted => ({ name, counts: countsOf(facts[name]) });
  return {
    community: ledger.community.name,
    period: periodText(ledger.period),
    totals: countsOf(facts.总计),
    months: Object.entries(months(ledger)).map(([name, record]) => ({ name, counts: countsOf(record) })),
    categories: CATEGORIES.map(named),
    campaigns: ledger.campaigns
      .map(({ name }) => ({ ...named(name), items: itemsOf(facts[name]) }))
      .filter(({ items, counts }) => items.length > 0 || counts.场次.value > 0),
    indicators: indicatorResults(ledger),
    comparison: Object.entries(isRecord(facts.同比) ? facts.同比 : {}).map(([measure, record]) => ({
      measure: measure as Measure,
      now: countsOf(facts.总计)[measure as Measure],
      ...compared(isRecord(record) ? record : {}),
    })),
    namesPrevious: ledger.previous !== undefined,
  };
}

function countsOf(fact: Fact): Counts {
  const record: FactRecord = isRecord(fact) ? fact : {};
  return Object.fromEntries(MEASURE_NAMES.map((measure) => [measure, record[measure]])) as unknown as Counts;
}

function itemsOf(campaign: Fact): readonly Counted[] {
  const items = isRecord(campaign) ? campaign.细项 : undefined;
  if (!isList(items)) return [];
  return items.items.map((item) => ({
    name: isRecord(item) && typeof item.名称 === 'string' ? item.名称 : '',
    counts: countsOf(item),
  }));
}

function compared({ 上年: before, 变化: trend, 增减: change, 幅度: percent }: FactRecord) {
  return {
    ...(isFigure(before) && { before }),
    ...(typeof trend === 'string' && { trend }),
    ...(isFigure(change) && { change }),
    ...(isFigure(percent) && { percent }),
  };
}
