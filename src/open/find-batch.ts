import { readBytes } from '../files/read-files.js';
import { problem, UserError } from '../problems/problem.js';
import { findLedgers, findNamed, type NamedLedger } from './find-ledgers.js';
import { type Identified, type Identity, identifyLedger } from './identify-ledger.js';

export interface BatchLedger {
  readonly file: string;
  readonly path: string;
  /** Whose it is; undefined where it cannot be read: its faults are told when it is its turn. */
  readonly identity: Identity | undefined;
}

/**
 * A file in a folder that no report is made of, and why: it is no ledger, or a manifest, or `newer` is of the same community and of a later
 * year; or the manifest of the run has no report for its community.
 */
export type LeftOut = { readonly file: string } & (
  | { readonly why: 'other' | 'manifest' | 'unasked' }
  | OlderThan
  | OfYear
);
/** A manifest asks for another year. */
interface OfYear {
  readonly why: 'year';
  readonly community: string;
  readonly year: number;
  readonly wanted: number;
}
interface OlderThan {
  readonly why: 'older';
  readonly year: number;
  readonly newer: string;
}

export interface Batch {
  readonly ledgers: readonly BatchLedger[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The ledgers that a command line names, in the order of their names, with whose they are. Of what lies in a folder and nobody has named,
 * old years and files that are no ledgers are left out.
 * @throws UserError where there is none, or several and no word which.
 */
export async function findBatch(
  named: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Batch> {
  if (named.length === 0)
    return { ledgers: (await findLedgers(named)).map((file) => unidentified({ file, path: file })), leftOut: [] };
  const found = await findNamed(named);
  if (found.length === 1) return { ledgers: found.map(unidentified), leftOut: [] };
  const batch = chooseBatch(found, settings);
  if (batch.ledgers.length === 0)
    throw new UserError([problem('no-match', '错误', { pattern: named.join(' ') }, { file: '' })], 2);
  return batch;
}

/**
 * Of ledgers that were found those that reports are made of, each with whose it is.
 * @param wanted the one year that is asked for, whatever is newer.
 */
export function chooseBatch(
  found: readonly NamedLedger[],
  settings: Readonly<Record<string, string>>,
  wanted?: number,
): Batch {
  const files = found.map((one) => ({ ...one, found: identify(one.file, settings) }));
  const newest = newestOf(files.flatMap(({ file, found }) => (isOwn(found) ? [{ file, ...found }] : [])));
  const leftOut: LeftOut[] = [];
  const ledgers: BatchLedger[] = [];
  for (const { file, path, inFolder, found } of files) {
    const newer = isOwn(found) ? newest.get(keyOf(found.identity)) : undefined;
    if (inFolder && found && 'other' in found) leftOut.push({ file, why: found.other });
    else if (wanted !== undefined && isOwn(found) && found.identity.year !== wanted)
      leftOut.push({ file, why: 'year', ...saysOf(found.identity), wanted });
    else if (wanted === undefined && inFolder && isOwn(found) && newer && newer.identity.year > found.identity.year)
      leftOut.push({ file, why: 'older', year: found.identity.year, newer: newer.file });
    else ledgers.push({ file, path, identity: isOwn(found) ? found.identity : undefined });
  }
  return { ledgers, leftOut };
}

const unidentified = ({ file, path }: Pick<NamedLedger, 'file' | 'path'>): BatchLedger => ({
  file,
  path,
  identity: undefined,
});

type Own = { readonly identity: Identity };
const isOwn = (found: Identified): found is Own => found !== undefined && 'identity' in found;

const saysOf = ({ community, year }: Identity) => ({ community: community.name, year });

/** Communities of two streets may have one name. */
const keyOf = ({ community }: Identity) => `${community.subdistrict ?? ''}/${community.name}`;

function newestOf<T extends Own>(files: readonly T[]): ReadonlyMap<string, T> {
  const newest = new Map<string, T>();
  for (const one of files) {
    const known = newest.get(keyOf(one.identity));
    if (!known || one.identity.year > known.identity.year) newest.set(keyOf(one.identity), one);
  }
  return newest;
}

function identify(file: string, settings: Readonly<Record<string, string>>): Identified {
  try {
    return identifyLedger({ file, bytes: readBytes(file) }, settings);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
