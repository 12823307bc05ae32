import { dirname, resolve } from 'node:path';
import { type OpenLedger, openLedger } from '../build.js';
import { isError, type Problem, problem, UserError } from '../errors.js';
import { announcedMeeting } from '../facts/meetings.js';
import { exists, readBytes } from '../files.js';
import type { Ledger, Totals } from '../ledger/ledger.js';
import { type LedgerResult, readLedger } from '../ledger/read-ledger.js';

export interface LoadOptions {
  /** Header fields that win over the ledger's: name → text. */
  readonly set: Readonly<Record<string, string>>;
  /** The 成文日期 where neither --date nor the ledger has one. */
  readonly today: string;
}

export interface LoadedLedger extends OpenLedger {
  readonly file: string;
  /** Whether 成文日期 is today's for want of another. */
  readonly datedToday: boolean;
  /** Only 提醒: a 错误 is thrown. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a ledger, the year before it where it names one, and looks for the photos that it names.
 * @throws UserError with all problems of the file where one is a 错误.
 */
export function loadLedger(file: string, { set, today }: LoadOptions): LoadedLedger {
  const result = readLedger({ file, bytes: readBytes(file) }, set);
  const { ledger } = result;
  if (!ledger) throw new UserError(result.problems);
  const dated = ledger.dated ?? today;
  const { previous, problems: previousProblems } = loadPrevious(ledger, file, result);
  const problems = [
    ...result.problems,
    ...missingPhotos(ledger, file, result),
    ...announced(ledger, dated, result),
    ...previousProblems,
  ];
  const opened = openLedger(ledger, { dated, ...(previous && { previous }) });
  return { ...opened, file, datedToday: ledger.dated === undefined, problems };
}

const beside = (file: string, name: string) => resolve(dirname(file), name);

function missingPhotos(ledger: Ledger, file: string, { locate }: LedgerResult): readonly Problem[] {
  return ledger.activities.flatMap(({ photos, row }) =>
    photos.flatMap((photo, index) =>
      exists(beside(file, photo))
        ? []
        : [problem('photo-missing', '提醒', { file: photo }, locate(['activities', row - 1, 'photos', index]))],
    ),
  );
}

/** A meeting that may have been held by now: only the user can say whether a report should cite it. */
function announced(ledger: Ledger, dated: string, { locate }: LedgerResult): readonly Problem[] {
  const meeting = ledger.meetings ? undefined : announcedMeeting(dated);
  if (!meeting) return [];
  return [problem('meeting-announced', '提醒', { meeting: meeting.name, end: meeting.end }, locate(['dated']))];
}

function loadPrevious(
  ledger: Ledger,
  file: string,
  { locate }: LedgerResult,
): { previous?: Ledger | Totals; problems: readonly Problem[] } {
  if (typeof ledger.previous !== 'string')
    return { ...(ledger.previous && { previous: ledger.previous }), problems: [] };
  const name = ledger.previous;
  const warn = (found: Problem) => ({ problems: [found] });
  const path = beside(file, name);
  const place = locate(['previous']);
  if (!exists(path)) return warn(problem('previous-missing', '提醒', { file: name }, place));
  const { ledger: previous, problems } = readLedger({ file: path, bytes: readBytes(path) });
  if (!previous)
    return warn(problem('previous-faulty', '提醒', { file: name, count: problems.filter(isError).length }, place));
  const { name: community } = previous.community;
  if (community !== ledger.community.name)
    return warn(problem('previous-other', '提醒', { file: name, community }, place));
  return { previous, problems: [] };
}
