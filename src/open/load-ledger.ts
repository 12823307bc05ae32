import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { type OpenLedger, openLedger } from '../build.js';
import type { LocatedLedger } from '../facts/located-trace.js';
import { announcedMeeting } from '../facts/meetings.js';
import { type NoComparison, whyNoComparison } from '../facts/why-no-comparison.js';
import { isOnNetwork, isOutside } from '../files/is-outside.js';
import { exists, isFolder, readBytes, readHead } from '../files/read-files.js';
import type { Ledger, Totals } from '../ledger/ledger.js';
import { type Hidden, publish } from '../ledger/public/publish.js';
import { isSetting } from '../ledger/read/override.js';
import { type LedgerResult, readLedger } from '../ledger/read/read-ledger.js';
import { HELD } from '../ledger/vocabulary/fields.js';
import { proposeTopics } from '../ledger/wording/propose-topics.js';
import { HEAD, photoKind } from '../photos/photo-kind.js';
import { isError, type Place, type Problem, problem, UserError } from '../problems/problem.js';
import { focusLedger, type TypedFocus } from './focus-ledger.js';

export interface LoadOptions {
  /** Header fields that win over the ledger's: name → text. */
  readonly set: Readonly<Record<string, string>>;
  /** What alone the reports are to be about. Dates as typed. */
  readonly focus?: TypedFocus | undefined;
  /** Whether photos outside the ledger's folder may be read; the user says so, never the ledger. */
  readonly allowOutside?: boolean;
  /** What a street says for all of its ledgers: stands where a ledger itself is silent. */
  readonly defaults?: LedgerDefaults | undefined;
  /** The 成文日期 where neither --date nor the ledger has one. */
  readonly today: string;
  /** The public edition: without names of persons, private numbers and photos of minors. */
  readonly isPublic?: boolean;
}

export interface LedgerDefaults {
  readonly subdistrict?: string | undefined;
  readonly dated?: string | undefined;
  readonly signedBy: readonly string[];
}

function withDefaults(ledger: Ledger, { subdistrict, dated, signedBy }: LedgerDefaults): Ledger {
  const { community } = ledger;
  return {
    ...ledger,
    community: { ...community, subdistrict: community.subdistrict ?? subdistrict },
    dated: ledger.dated ?? dated,
    signedBy: ledger.signedBy.length > 0 ? ledger.signedBy : signedBy,
  };
}

export interface LoadedLedger extends OpenLedger {
  readonly file: string;
  /** The hashes of what it was read from, in hex: itself, and last year's ledger where it could be read. */
  readonly sha256: string;
  readonly previousInput?: { readonly file: string; readonly sha256: string };
  /** Where its rows stand in the file, and those of last year's ledger where there is one. */
  readonly located: LocatedLedger;
  readonly locatedPrevious?: LocatedLedger;
  /** Whether 成文日期 is today's for want of another. */
  readonly datedToday: boolean;
  /** Why reports do not compare with last year, where the ledger names it. */
  readonly noComparison?: NoComparison;
  /** Only 提醒: a 错误 is thrown. */
  readonly problems: readonly Problem[];
  /** What the public edition does not say. */
  readonly hidden?: Hidden;
  /** Where a photo is, by its path in the ledger, and where the ledger names it. */
  readonly photoFile: (path: string) => string;
  /** Photos that are not there, lie outside or are of no known kind. */
  readonly unusablePhotos: ReadonlySet<string>;
  readonly photoPlace: (path: string) => Place;
}

/**
 * Reads a ledger, the year before it where it names one, and looks for the photos that it names.
 * @throws UserError with all problems of the file where one is a 错误.
 */
export function loadLedger(
  file: string,
  { set, today, focus, defaults, allowOutside = false, isPublic = false }: LoadOptions,
): LoadedLedger {
  const bytes = readBytes(file);
  const result = readLedger({ file, bytes }, set);
  // What was typed on the command line is wrong usage, and no fault of the ledger.
  if (!result.ledger) throw new UserError(result.problems, result.problems.filter(isError).every(isSetting) ? 2 : 1);
  const whole = defaults ? withDefaults(result.ledger, defaults) : result.ledger;
  const published = isPublic ? publish(whole) : undefined;
  const { ledger } = published ?? { ledger: whole };
  const dated = ledger.dated ?? today;
  const { previous, locatedPrevious, previousInput, problems: previousProblems } = loadPrevious(ledger, file, result);
  const photos = lookAtPhotos(ledger, file, result, allowOutside);
  const problems = [
    ...result.problems,
    ...photos.problems,
    ...announced(ledger, dated, file, result),
    ...notYet(ledger, dated, result),
    ...untagged(ledger, result),
    ...previousProblems,
  ];
  const focused = focusLedger(
    ledger,
    published && focus?.about ? { ...focus, about: published.mask(focus.about) } : focus,
  );
  // A part of the year is not held against the whole of the one before.
  const beside = focused.ledger === ledger ? previous : undefined;
  const noComparison = whyNoComparison(ledger, beside, dated);
  const opened = openLedger(focused.ledger, {
    dated,
    subject: focused.subject,
    ...(beside && { previous: beside }),
    unusablePhotos: photos.unusable,
  });
  return {
    ...opened,
    file,
    sha256: sha256(bytes),
    ...(previousInput && { previousInput }),
    located: located(file, ledger, result),
    ...(locatedPrevious && { locatedPrevious }),
    ...(noComparison && { noComparison }),
    datedToday: ledger.dated === undefined,
    ...(published && { isPublic: true, hidden: published.hidden }),
    problems,
    photoFile: (path) => photoBeside(file, path),
    unusablePhotos: photos.unusable,
    photoPlace: (path) => photos.places.get(path) ?? { file },
  };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const located = (file: string, ledger: Ledger, { locate, textAt }: LedgerResult): LocatedLedger => ({
  file,
  ledger,
  typedAt: (path) => {
    const place = locate(path);
    return { line: place.line, text: textAt(path), overridden: isSetting(place) };
  },
});

const beside = (file: string, name: string) => resolve(dirname(file), name);

/** On Windows people write 照片\\0305.jpg. */
const photoBeside = (file: string, path: string) => beside(file, path.replaceAll('\\', '/'));

/** Whether each photo is there and of a kind that a report can hold; only what prints it reads the whole of it. */
function lookAtPhotos(ledger: Ledger, file: string, { locate }: LedgerResult, allowOutside: boolean) {
  const places = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const { photos, row } of ledger.activities) {
    for (const [index, path] of photos.entries()) {
      if (places.has(path)) continue;
      const place = locate(['activities', row - 1, 'photos', index]);
      places.set(path, place);
      const isMine = (photo: string) => allowOutside || !isOutside(photo, dirname(file));
      problems.push(...photoProblem(path, photoBeside(file, path), isMine, place));
    }
  }
  return { places, problems, unusable: new Set(problems.map(({ args }) => String(args.file))) };
}

function photoProblem(
  path: string,
  file: string,
  isMine: (photo: string) => boolean,
  place: Place,
): readonly Problem[] {
  const outside = problem('photo-outside', '提醒', { file: path }, place);
  if (isOnNetwork(path)) return [outside];
  if (!exists(file) || isFolder(file)) return [problem('photo-missing', '提醒', { file: path }, place)];
  if (!isMine(file)) return [outside];
  try {
    const found = photoKind(readHead(file, HEAD));
    return 'kind' in found ? [] : [problem('photo-kind', '提醒', { file: path, kind: found.other }, place)];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [problem('photo-unread', '提醒', { file: path }, place)];
  }
}

/** A meeting that may have been held by now: only the user can say whether a report should cite it. */
function announced(ledger: Ledger, dated: string, file: string, { locate }: LedgerResult): readonly Problem[] {
  const meeting = ledger.meetings ? undefined : announcedMeeting(dated);
  if (!meeting) return [];
  const place = ledger.dated === undefined ? { file } : locate(['dated']);
  return [problem('meeting-announced', '提醒', { meeting: meeting.name, end: meeting.end }, place)];
}

/** Activities after 成文日期: a report would say of them that they were held. */
function notYet(ledger: Ledger, dated: string, { locate }: LedgerResult): readonly Problem[] {
  const later = ledger.activities.filter(({ date, time, status }) => status === HELD && !time?.shape && date > dated);
  const [first] = later;
  if (!first) return [];
  const place = locate(['activities', first.row - 1, 'date']);
  return [
    problem('activity-later', '提醒', { title: first.title, date: first.date, dated, count: later.length }, place),
  ];
}

/** Rows whose titles speak for topics that the ledger does not say: said once, as nothing of it counts. */
function untagged(ledger: Ledger, { locate }: LedgerResult): readonly Problem[] {
  const rows = ledger.activities.filter((activity) => proposeTopics(activity).length > 0);
  const [first] = rows;
  if (!first) return [];
  const args = { title: first.title, topics: proposeTopics(first), count: rows.length };
  return [problem('topics-unsaid', '提醒', args, locate(['activities', first.row - 1, 'title']))];
}

function loadPrevious(
  ledger: Ledger,
  file: string,
  { locate }: LedgerResult,
): Pick<LoadedLedger, 'locatedPrevious' | 'previousInput'> & {
  previous?: Ledger | Totals;
  problems: readonly Problem[];
} {
  if (typeof ledger.previous !== 'string')
    return { ...(ledger.previous && { previous: ledger.previous }), problems: [] };
  const name = ledger.previous;
  const warn = (found: Problem) => ({ problems: [found] });
  const path = beside(file, name);
  const place = locate(['previous']);
  if (isOnNetwork(name) || !exists(path) || isFolder(path))
    return warn(problem('previous-missing', '提醒', { file: name }, place));
  const bytes = readPrevious(path);
  const result = bytes && readLedger({ file: path, bytes });
  const previous = result?.ledger;
  if (!result || !previous) {
    const count = result?.problems.filter(isError).length ?? 0;
    return warn(problem(result ? 'previous-faulty' : 'previous-unread', '提醒', { file: name, count }, place));
  }
  const { name: community } = previous.community;
  if (community !== ledger.community.name)
    return warn(problem('previous-other', '提醒', { file: name, community }, place));
  return {
    previous,
    previousInput: { file: name, sha256: sha256(bytes) },
    locatedPrevious: located(isAbsolute(name) ? name : join(dirname(file), name), previous, result),
    problems: isOutside(path, besideOf(file)) ? [problem('previous-outside', '提醒', { file: name }, place)] : [],
  };
}

/** The folder of the years, each in a folder of its own, as `init 2026 --上年 ../2025` lays them out: last year's ledger is at home there. */
const besideOf = (file: string) => dirname(dirname(resolve(file)));

/** Undefined where the disk says no: this year's reports can do without. */
function readPrevious(path: string): Uint8Array | undefined {
  try {
    return readBytes(path);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
