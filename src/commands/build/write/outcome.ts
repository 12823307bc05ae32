import type { Written } from '../../../files/write-ours.js';
import type { Hidden } from '../../../ledger/public/publish.js';
import type { WhyUnsuited } from '../../../narrative/suits.js';
import type { Problem, UserError } from '../../../problems/problem.js';
import type { Gap } from '../../../template/template.js';
import type { ExitCode } from '../../console.js';
import type { OwnWordsOutcome } from '../../own-words-left-out.js';

/** What kept a file from being written, as data. */
export type Failure = Pick<UserError, 'problems' | 'exitCode'>;

/** What became of one report of a ledger. */
export interface ReportOutcome {
  readonly template: string;
  readonly name: string;
  /** How many places have nothing to stand on. */
  readonly blanks: number;
  /** Which, where somebody asks. */
  readonly gaps: readonly Gap[];
  readonly files: readonly Written[];
  /** It lacks something, and --strict keeps it from being written. */
  readonly held?: true;
  /** Of a report that was made now: which of the secretary's own sentences it has. */
  readonly ownWords?: OwnWordsOutcome;
  /** What kept it, or a file of it, from being written. */
  readonly errors: readonly Failure[];
}

/**
 * What became of one ledger: nothing was written of it where it has a 错误, all but what could not be where a report has one. Plain data:
 * it may come from another thread.
 */
export interface LedgerOutcome {
  readonly file: string;
  readonly community?: string;
  /** 成文日期, where it is today's for want of another. */
  readonly datedToday?: string;
  /** A plan was built and nobody said what time it is for. */
  readonly planUnclear?: true;
  /** Reports that were made of a ledger that has little for them, and why. */
  readonly hollow?: readonly Hollow[];
  /** What its public edition does not say. */
  readonly hidden?: Hidden;
  readonly reports: readonly ReportOutcome[];
  /** The ZIP with its files. */
  readonly zip?: Written;
  readonly problems: readonly Problem[];
  /** 0 done, 1 its input has problems, 2 the disk said no. */
  readonly exitCode: ExitCode;
}

/**
 * nothing: a plan without anything to do, which says one sentence.
 */
export interface Hollow {
  readonly template: string;
  readonly why: 'nothing' | WhyUnsuited;
}

export const failureOf = ({ problems, exitCode }: UserError): Failure => ({ problems, exitCode });

export const worst = (codes: readonly ExitCode[]): ExitCode => (codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0);

/**
 * What is still told of a ledger when a batch is at its end: its problems, and which edited files were moved aside. Numbers are in its
 * summary; its reports one by one, of some thousand ledgers, would fill the memory.
 */
export const restOf = ({ reports, zip, ...outcome }: LedgerOutcome): LedgerOutcome => ({
  ...outcome,
  reports: reports.flatMap((report) => {
    const files = report.files.filter(({ movedTo }) => movedTo);
    return files.length > 0 ? [{ ...report, gaps: [], errors: [], files }] : [];
  }),
  ...(zip?.movedTo && { zip }),
});

/** How many reports were written whole, how many were not or were held back, how many files were as they had to be, and how many places are blank. */
export function countsOf(outcomes: readonly Pick<LedgerOutcome, 'reports'>[]) {
  const reports = outcomes.flatMap((outcome) => outcome.reports);
  const failed = reports.filter(({ errors }) => errors.length > 0).length;
  const held = reports.filter((report) => report.held).length;
  return {
    reports: reports.length - failed - held,
    failed,
    held,
    unchanged: reports.filter(isUnchanged).length,
    blanks: reports.reduce((sum, { blanks }) => sum + blanks, 0),
  };
}

/** A report of which every file was there already, byte for byte or by what it was made from. */
const isUnchanged = ({ files }: ReportOutcome): boolean =>
  files.length > 0 && files.every(({ unchanged }) => unchanged);
