import { isFolder, readBytes } from '../../files/read-files.js';
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
  const [file = ''] = isFolder(named) ? await findLedgers([], named) : [named];
  const { ledger, problems } = readLedger({ file, bytes: readBytes(file) });
  if (!ledger) throw new UserError(problems);
  return { file, ledger };
}
