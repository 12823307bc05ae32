import { rmSync } from 'node:fs';
import { type Problem, UserError } from '../problems/problem.js';
import { diskError } from './disk-error.js';
import { type Direction, generations, isKnown, type LedgerChange, recordStep } from './generations.js';
import { readRegular } from './read-regular.js';
import { replaceable, replaceFile } from './replace-file.js';

/** What an undo, or its undoing, did. */
export interface Step {
  /** The command before which, or after which, the ledger stands now. */
  readonly change: LedgerChange;
  /** Whether the ledger was edited since; what it was is kept in the other direction, as it always is. */
  readonly edited: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Brings a ledger back to the state before the last command that changed it, or forward to what that took away.
 * @returns undefined where no such state is kept.
 * @throws UserError where the ledger is read-only or open, or the disk says no; it stays as it was.
 */
export function stepLedger(file: string, direction: Direction): Step | undefined {
  try {
    const { target } = replaceable(file);
    const before = readRegular(target);
    // A run that was killed may have left one that is reached already.
    const reached: string[] = [];
    for (const { path, change } of generations(target, direction)) {
      reached.push(path);
      const bytes = readRegular(path);
      if (Buffer.compare(bytes, before) === 0) continue;
      const edited = !isKnown(target, before);
      const { problems } = replaceFile(file, bytes, before, { record: recordStep(change, direction) });
      for (const passed of reached) rmSync(passed, { force: true });
      return { change, edited, problems };
    }
    return undefined;
  } catch (error) {
    throw error instanceof UserError ? error : diskError('replace-failed', file, error);
  }
}
