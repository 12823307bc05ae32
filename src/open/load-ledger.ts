import { type OpenLedger, openLedger } from '../build.js';
import type { LocatedLedger } from '../facts/located-trace.js';
import { type NoComparison, whyNoComparison } from '../facts/why-no-comparison.js';
import { readBytes } from '../files/read-files.js';
import type { Ledger } from '../ledger/ledger.js';
import { type Hidden, publish } from '../ledger/public/publish.js';
import { isSetting } from '../ledger/read/override.js';
import { readLedger } from '../ledger/read/read-ledger.js';
import { isManifest } from '../manifest/is-manifest.js';
import { isError, type Place, type Problem, problem, UserError } from '../problems/problem.js';
import { checkLoaded } from './check-loaded.js';
import { focusLedger, type TypedFocus } from './focus-ledger.js';
import { loadPrevious } from './load-previous.js';
import { locateLedger } from './locate-ledger.js';
import { lookAtPhotos, photoBeside } from './look-at-photos.js';
import { sha256 } from './sha256.js';

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
  /** Where the ledger says which section one of its 补写 is for, by its index. */
  readonly ownWordsPlace: (index: number) => Place;
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
  if (!result.ledger && isManifest({ file, bytes }))
    throw new UserError([problem('ledger-is-manifest', '错误', { file }, { file })]);
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
    ...checkLoaded(ledger, dated, file, result),
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
    // Only who writes a report asks for it.
    get sha256() {
      return sha256(bytes);
    },
    ...(previousInput && { previousInput }),
    located: locateLedger(file, ledger, result),
    ...(locatedPrevious && { locatedPrevious }),
    ...(noComparison && { noComparison }),
    datedToday: ledger.dated === undefined,
    ...(published && { isPublic: true, hidden: published.hidden }),
    problems,
    photoFile: (path) => photoBeside(file, path),
    unusablePhotos: photos.unusable,
    photoPlace: (path) => photos.places.get(path) ?? { file },
    ownWordsPlace: (index) => result.locate(['supplements', index, 'place']),
  };
}
