import type { RecordOf } from './vocabulary/field.js';
import type {
  ACTIVITY,
  CAMPAIGN,
  COMMUNITY,
  INDICATOR,
  LEDGER,
  PERIOD,
  PLAN,
  ROLE_MODEL,
  TOTALS,
} from './vocabulary/fields.js';

/** A calendar date without a time zone, YYYY-MM-DD. Compares as text. */
export type IsoDate = string;

export type Community = RecordOf<typeof COMMUNITY>;
export type Period = RecordOf<typeof PERIOD>;
export type RoleModel = RecordOf<typeof ROLE_MODEL>;
export type Indicator = RecordOf<typeof INDICATOR>;
export type Plan = RecordOf<typeof PLAN>;
export type Campaign = RecordOf<typeof CAMPAIGN>;
export type Totals = RecordOf<typeof TOTALS>;

/** One row of the ledger, read and typed. Lists are empty, flags false, where the row says nothing. */
export interface Activity extends Omit<RecordOf<typeof ACTIVITY>, 'campaigns' | 'items' | 'sessions'> {
  /** 1 for the first row of 活动: how messages and lists of sources name it. */
  readonly row: number;
  /** Always a number: a row that says nothing is one session. */
  readonly sessions: number;
  /** Campaign → the items of it that this activity put into practice, in full; empty where only the campaign is named. */
  readonly campaigns: Readonly<Record<string, readonly string[]>>;
}

/** The whole ledger. Every date stands within `period`; every category, campaign and item is a known one. */
export interface Ledger extends Omit<RecordOf<typeof LEDGER>, 'activities' | 'campaigns' | 'period' | 'planYear'> {
  /** Always given: the ledger's own, or the first and last day of the year. */
  readonly period: Period;
  /** Always given: the ledger's own, or the year after `year`. */
  readonly planYear: number;
  readonly activities: readonly Activity[];
  /** The built-in campaigns and the ledger's own; the ledger's items win. */
  readonly campaigns: readonly Campaign[];
}
