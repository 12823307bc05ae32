import { exists, isFolder, readBytes } from '../../files/read-files.js';
import type { Ledger } from '../../ledger/ledger.js';
import { readLedger } from '../../ledger/read/read-ledger.js';
import { findLedgers } from '../../open/find-ledgers.js';
import { UserError } from '../../problems/problem.js';

export interface PreviousLedger {
  readonly file: string;
  readonly ledger: Ledger;
}

/**
 * Last year's ledger: a file, or a folder with the usual one in it.
 * @throws UserError where there is none or it has faults.
 */
export async function readPrevious(named: string | undefined): Promise<PreviousLedger | undefined> {
  if (named === undefined || named === '') return undefined;
  const path = isFolder(named) || exists(named) ? named : tidied(named);
  const [file = ''] = isFolder(path) ? await findLedgers([], path.replace(/(?<=[^\\/])[\\/]+$/u, '')) : [path];
  const { ledger, problems } = readLedger({ file, bytes: readBytes(file) });
  if (!ledger) throw new UserError(problems);
  return { file, ledger };
}

/** Windows makes "2025\" of a quoted folder that ends with its own sign: the quotation mark, or the sign, is no part of the name. */
function tidied(path: string): string {
  const plain = path.replace(/(?<!["\\/])["\\/]+$/u, '');
  return plain !== '' && exists(plain) ? plain : path;
}
