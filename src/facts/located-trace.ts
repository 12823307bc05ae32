import type { Activity, Ledger } from '../ledger/ledger.js';
import { evidenceText } from '../ledger/read/evidence-text.js';
import { activityDate } from './dates.js';
import type { Figure } from './figure.js';
import type { Measure } from './measures.js';
import type { Trace } from './trace.js';

/** A row of a ledger as a person finds it again. */
export interface LocatedRow {
  /** Its number under 活动, from 1. */
  readonly row: number;
  /** The line of the file on which it begins. */
  readonly line: number | undefined;
  readonly date: string;
  readonly title: string;
  readonly estimated: boolean;
  /** Each as 类型：文件. */
  readonly evidence: readonly string[];
}

/** A trace with the files and lines that it leads to. */
export interface LocatedTrace extends Pick<Trace, 'formula' | 'agrees'> {
  readonly figure: Figure;
  readonly tallies: readonly {
    readonly file: string;
    readonly measure: Measure | undefined;
    readonly sum: number | undefined;
    readonly rows: readonly (LocatedRow & { readonly amount: number | undefined })[];
  }[];
  readonly typed: readonly { readonly what: string; readonly value: string; readonly line: number | undefined }[];
  readonly unrecorded: readonly LocatedRow[];
}

/** A ledger file that figures can come from. `lineOf`: the line of a value, by TypeScript names and indices. */
export interface LocatedLedger {
  readonly file: string;
  readonly ledger: Ledger;
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
}

export function locateTrace(trace: Trace, now: LocatedLedger, before: LocatedLedger | undefined): LocatedTrace {
  const { tallies, typed, unrecorded, ...rest } = trace;
  const rowIn =
    ({ ledger, lineOf }: LocatedLedger) =>
    ({ row, date, end, title, estimated, evidence }: Activity): LocatedRow => ({
      row,
      line: lineOf(['activities', row - 1]),
      date: activityDate(date, end, ledger.period),
      title,
      estimated,
      evidence: evidence.map(evidenceText),
    });
  return {
    ...rest,
    tallies: tallies.map(({ year, measure, sum, rows }) => {
      const source = year === '上年' ? (before ?? { ...now, file: '上年台账', lineOf: () => undefined }) : now;
      return {
        file: source.file,
        measure,
        sum,
        rows: rows.map(({ activity, amount }) => ({ ...rowIn(source)(activity), amount })),
      };
    }),
    typed: typed.map(({ what, value, path }) => ({ what, value, line: now.lineOf(path) })),
    unrecorded: unrecorded.map(rowIn(now)),
  };
}
