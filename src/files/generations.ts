import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { moveNew } from './move.js';
import { placeWhole } from './place-whole.js';
import { readRegular } from './read-regular.js';
import { sideFolder } from './side-file.js';

/** What changes a ledger: report add, import, check --fix. */
export type LedgerChange = 'add' | 'import' | 'fix';

/** Which way a state of the ledger lies: `back`, before a command; `forward`, what an undo took away. */
export type Direction = 'back' | 'forward';

/** A ledger as it was before a command changed it, or undid a change. */
export interface Generation {
  readonly path: string;
  readonly change: LedgerChange;
}

/** Keeps the state that a ledger is about to leave. @returns what takes it away again, where the ledger then could not be changed. */
export type RecordsStep = (ledger: string, before: Uint8Array, after: Uint8Array) => () => void;

/** So many each way; older ones go. */
const KEPT = 10;
const NAME = /^(\d{6})-(add|import|fix)-([\da-f]{16})\.bak$/;

/** The states that a ledger can go back to, or forward, the nearest first. */
export function generations(ledger: string, direction: Direction): readonly Generation[] {
  const folder = folderOf(ledger, direction);
  return namesIn(folder).map((name) => ({ path: join(folder, name), change: NAME.exec(name)?.[2] as LedgerChange }));
}

/** Whether these bytes are what a command of ours left, or are kept: else somebody has edited the ledger since. */
export function isKnown(ledger: string, bytes: Uint8Array): boolean {
  const hash = hashOf(bytes);
  return (['back', 'forward'] as const).some((direction) => {
    const folder = folderOf(ledger, direction);
    return namesIn(folder).some(
      (name) => NAME.exec(name)?.[3] === hash || hashOf(readRegular(join(folder, name))) === hash,
    );
  });
}

/** Of a command that changes a ledger. What was undone before it lies behind it then, and can still be gone back to. */
export const recordChange =
  (change: LedgerChange): RecordsStep =>
  (ledger, before, after) => {
    for (const { path } of [...generations(ledger, 'forward')].reverse()) moveNew(path, nextPath(ledger, 'back', path));
    return keep(ledger, 'back', change, before, after);
  };

/** Of an undo, which keeps what it takes away in the other direction. */
export const recordStep =
  (change: LedgerChange, direction: Direction): RecordsStep =>
  (ledger, before, after) =>
    keep(ledger, direction === 'back' ? 'forward' : 'back', change, before, after);

function keep(
  ledger: string,
  direction: Direction,
  change: LedgerChange,
  before: Uint8Array,
  after: Uint8Array,
): () => void {
  const path = nextPath(ledger, direction, `000000-${change}-${hashOf(after)}.bak`);
  placeWhole(path, before, (temporary) => moveNew(temporary, path));
  for (const old of generations(ledger, direction).slice(KEPT)) rmSync(old.path, { force: true });
  return () => rmSync(path, { force: true });
}

/** The name of a generation with the number that comes next. */
function nextPath(ledger: string, direction: Direction, named: string): string {
  const folder = folderOf(ledger, direction);
  mkdirSync(folder, { recursive: true });
  const last = Number(namesIn(folder)[0]?.slice(0, 6) ?? 0);
  return join(folder, String(last + 1).padStart(6, '0') + basename(named).slice(6));
}

const folderOf = (ledger: string, direction: Direction): string => join(sideFolder(ledger), direction);

/** The newest first. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort()
      .reverse();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
