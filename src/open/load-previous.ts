import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { LocatedLedger } from '../facts/located-trace.js';
import { isOnNetwork, isOutside } from '../files/is-outside.js';
import { exists, isFolder, readBytes } from '../files/read-files.js';
import type { Ledger, Totals } from '../ledger/ledger.js';
import { type LedgerResult, readLedger } from '../ledger/read/read-ledger.js';
import { isError, type Problem, problem, UserError } from '../problems/problem.js';
import { locateLedger } from './locate-ledger.js';
import { sha256 } from './sha256.js';

/** Last year, as far as it could be read. */
interface Previous {
  readonly previous?: Ledger | Totals;
  readonly previousInput?: { readonly file: string; readonly sha256: string };
  readonly locatedPrevious?: LocatedLedger;
  readonly problems: readonly Problem[];
}

/** The ledger of the year before, or its totals, where this one names it. What is wrong with it is a 提醒: the year's own reports can do without. */
export function loadPrevious(ledger: Ledger, file: string, { locate }: LedgerResult): Previous {
  if (typeof ledger.previous !== 'string')
    return { ...(ledger.previous && { previous: ledger.previous }), problems: [] };
  const name = ledger.previous;
  const warn = (found: Problem) => ({ problems: [found] });
  const path = resolve(dirname(file), name);
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
    locatedPrevious: locateLedger(isAbsolute(name) ? name : join(dirname(file), name), previous, result),
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
