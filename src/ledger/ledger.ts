import type { Quantity, RecordOf, Time } from './vocabulary/field.js';
import type {
  ACTIVITY,
  CAMPAIGN,
  COMMUNITY,
  CountName,
  FACILITY,
  HONOUR,
  INDICATOR,
  INVESTMENT,
  LEDGER,
  ORGANISATION,
  PERIOD,
  PLAN,
  PRACTICE,
  ROLE_MODEL,
  STATUSES,
  SUPPLEMENT,
  THEME,
  TOTALS,
} from './vocabulary/fields.js';

export type { CountName };

/** A calendar date without a time zone, YYYY-MM-DD. Compares as text. */
export type IsoDate = string;

export type Community = RecordOf<typeof COMMUNITY>;
export type Period = RecordOf<typeof PERIOD>;
export type RoleModel = RecordOf<typeof ROLE_MODEL>;
/** `called`: what the ledger calls a built-in one, where that is another name: 群众满意率. */
export type Indicator = RecordOf<typeof INDICATOR> & { readonly called?: string };
/** `topic` is the first that the plan names, 其他 where it names none; `topics` are all of them, the first one first. */
export type Plan = Omit<RecordOf<typeof PLAN>, 'topic'> & {
  readonly topic: string;
  readonly topics: readonly string[];
};
export type Campaign = RecordOf<typeof CAMPAIGN>;
/** @public */
export type Honour = RecordOf<typeof HONOUR>;
/** @public */
export type Facility = RecordOf<typeof FACILITY>;
/** @public */
export type Organisation = RecordOf<typeof ORGANISATION>;
/** @public */
export type Investment = RecordOf<typeof INVESTMENT>;
/** @public */
export type Practice = RecordOf<typeof PRACTICE>;
/** @public */
export type Theme = RecordOf<typeof THEME>;
/** @public */
export type Supplement = RecordOf<typeof SUPPLEMENT>;
export type Totals = RecordOf<typeof TOTALS>;

/**
 * One row of the ledger, read and typed. Lists are empty, flags false, where the row says nothing.
 * @property date The first day that the row can mean: its day, or the first of 3月中旬. Sorting and months use it.
 * @property sessions A row with a day that says nothing is one session; a row without a day has none.
 * @property end Of a row over several days, or a time that is no day, the last; undefined for one day.
 */
export interface Activity
  extends Omit<RecordOf<typeof ACTIVITY>, 'campaigns' | 'items' | 'date' | 'end' | CountName | 'status'>,
    Readonly<Record<CountName, number | undefined>> {
  /** 1 for the first row of 活动: how messages and lists of sources name it. */
  readonly row: number;
  readonly date: IsoDate;
  readonly end?: IsoDate | undefined;
  /** Only where the ledger says a time that is no day: printed as typed, and such rows keep the file's order. */
  readonly time?: Time;
  /** Whether it counts: 状态 is 已开展 (or nothing, and not 进行中), and it is no 会议 and no 日常工作, and no 合计自 of another row holds it. */
  readonly counted: boolean;
  readonly status: (typeof STATUSES)[number];
  /**
   * Counts that were typed with a qualifier, or with a unit that is not the field's own (受益: 800余户, 场次: 46次, 人次: 12位). A count in
   * another unit (户, 名, 位) has no number above, so that it is never added to 人次; 次, 场, 期, 讲, 课, 班 are all sessions.
   */
  readonly asTyped: Readonly<Partial<Record<CountName, Quantity>>>;
  /** Counts that were typed as digits alone: 46 of 人次: 46, which says no unit. */
  readonly bare: readonly CountName[];
  /** Said by 专题, or implied by the category, its word, the campaigns and items; what -专题 took away is not among them. */
  readonly topics: readonly string[];
  /** What -专题 took away: never proposed again. */
  readonly notTopics: readonly string[];
  /** Campaign → the items of it that this activity put into practice, in full; empty where only the campaign is named. */
  readonly campaigns: Readonly<Record<string, readonly string[]>>;
}

/** The whole ledger. Every date stands within `period`; every category, campaign and item is a known one. */
export interface Ledger
  extends Omit<RecordOf<typeof LEDGER>, 'activities' | 'campaigns' | 'period' | 'plans' | 'indicators'> {
  /** Always given: the ledger's own, or the first and last day of the year. */
  readonly period: Period;
  readonly activities: readonly Activity[];
  readonly plans: readonly Plan[];
  readonly indicators: readonly Indicator[];
  /** The built-in campaigns and the ledger's own; the ledger's items win. */
  readonly campaigns: readonly Campaign[];
}
