import { createHash, randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { problem, UserError } from '../problems/problem.js';
import { tryLink } from './move.js';

const PAUSE = 50;
const TRIES = 60;
/** No change of a file takes so long: where nobody can tell whether the run that took the lock is alive, it is taken for killed. */
const STALE = 10_000;
/** A process of that number may by now be another program. */
const OLD = 10 * 60_000;
/** As long as most file systems let a name be, less what stands around it. */
const LONGEST = 200;

/**
 * Does something to a file while no other run of the program does: between looking whether it is still the file that was read and putting
 * the new one in its place, another one must not come. What is done is short and never waits: two in one process would wait for each other.
 * @throws UserError where another run keeps it for three seconds.
 */
export function withLock<T>(file: string, act: () => T): T {
  const name = basename(file);
  const short = Buffer.byteLength(name) > LONGEST ? createHash('sha256').update(name).digest('hex').slice(0, 16) : name;
  const lock = join(dirname(file), `.huibao-${short}.lock`);
  const mine = take(lock, file);
  try {
    return act();
  } finally {
    if (contents(lock) === mine) rmSync(lock, { force: true });
  }
}

/** What the lock says of us: no two takings say the same. */
function take(lock: string, file: string): string {
  const mine = `${process.pid} ${randomBytes(6).toString('hex')} ${hostname()}`;
  for (let tried = 1; ; tried += 1) {
    if (placed(lock, mine)) return mine;
    const theirs = contents(lock);
    if (theirs !== undefined && isAbandoned(lock, theirs)) discard(lock, theirs);
    else if (tried === TRIES) throw new UserError([problem('busy', '错误', { file }, { file })], 2);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

/**
 * Puts a lock where there is none. It says whose it is from the moment that it is there: one that a killed run had made and not yet written
 * would hold up every other.
 */
function placed(lock: string, mine: string): boolean {
  const temporary = asideOf(lock);
  try {
    writeFileSync(temporary, mine, { flag: 'wx' });
    // Sticks and some shares have no links.
    if (!tryLink(temporary, lock)) writeFileSync(lock, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(temporary, { force: true });
  }
}

const asideOf = (lock: string): string => `${lock}-${randomBytes(6).toString('hex')}`;

function contents(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether nobody keeps a lock any more. */
export function isStaleLock(lock: string): boolean {
  const theirs = contents(lock);
  return theirs !== undefined && isAbandoned(lock, theirs);
}

/** A run that was killed leaves its lock; one that a sleeping computer holds up is alive, however old its lock is. */
function isAbandoned(lock: string, theirs: string): boolean {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  const [, pid, host] = /^(\d+) \S+ (.*)$/.exec(theirs) ?? [];
  if (pid === undefined || host !== hostname()) return age > STALE;
  return !isRunning(Number(pid)) || age > OLD;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Of several that find a lock abandoned one takes it away; a lock that somebody has taken since then is given back. */
function discard(lock: string, theirs: string): void {
  const away = asideOf(lock);
  try {
    renameSync(lock, away);
    if (contents(away) !== theirs) linkSync(away, lock);
  } catch {
    // Another one was quicker.
  }
  rmSync(away, { force: true });
}
