import type { Activity, Ledger } from '../ledger/ledger.js';
import { evidenceText } from '../ledger/read/evidence-text.js';
import { activityDate } from './dates.js';
import type { Figure } from './figure.js';
import type { Measure } from './measure.js';
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
export interface LocatedTrace extends Pick<Trace, 'formula' | 'agrees' | 'standards'> {
  readonly figure: Figure;
  readonly tallies: readonly {
    readonly file: string;
    readonly measure: Measure | undefined;
    readonly sum: number | undefined;
    readonly rows: readonly (LocatedRow & { readonly amount: number | undefined })[];
  }[];
  readonly typed: readonly {
    readonly what: string;
    /** As it was typed, with what the ledger says of it beside. */
    readonly value: string;
    readonly line: number | undefined;
    /** Typed on the command line: the ledger may say something else. */
    readonly overridden: boolean;
  }[];
  readonly unrecorded: readonly LocatedRow[];
}

/** What was typed for a value. */
export interface TypedPlace {
  readonly line: number | undefined;
  /** Word for word; undefined where it is no single text. */
  readonly text: string | undefined;
  /** On the command line, in place of what the ledger says. */
  readonly overridden: boolean;
}

/** A ledger file that figures can come from. `typedAt`: what stands for a value, by TypeScript names and indices. */
export interface LocatedLedger {
  readonly file: string;
  readonly ledger: Ledger;
  readonly typedAt: (path: readonly (string | number)[]) => TypedPlace;
}

const NOWHERE: TypedPlace = { line: undefined, text: undefined, overridden: false };

export function locateTrace(trace: Trace, now: LocatedLedger, before: LocatedLedger | undefined): LocatedTrace {
  const { tallies, typed, unrecorded, ...rest } = trace;
  const rowIn =
    ({ ledger, typedAt }: Pick<LocatedLedger, 'ledger' | 'typedAt'>) =>
    ({ row, date, end, title, estimated, evidence }: Activity): LocatedRow => ({
      row,
      line: typedAt(['activities', row - 1]).line,
      date: activityDate(date, end, ledger.period),
      title,
      estimated,
      evidence: evidence.map(evidenceText),
    });
  return {
    ...rest,
    tallies: tallies.map(({ year, measure, sum, rows }) => {
      const source = year === '上年' ? (before ?? { ...now, file: '上年台账', typedAt: () => NOWHERE }) : now;
      return {
        file: source.file,
        measure,
        sum,
        rows: rows.map(({ activity, amount }) => ({ ...rowIn(source)(activity), amount })),
      };
    }),
    typed: typed.map(({ what, text, note, path }) => {
      const { line, text: asTyped = text, overridden } = now.typedAt(path);
      return { what, value: `${asTyped}${note ? `（${note}）` : ''}`, line, overridden };
    }),
    unrecorded: unrecorded.map(rowIn(now)),
  };
}
