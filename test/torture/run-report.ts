import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a process ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The most memory that it held, in MB; 0 where it was killed. */
  readonly peak: number;
  /** Why it was ended from here. */
  readonly ended?: 'too long' | 'too much memory';
}

export interface RunOptions {
  readonly cwd: string;
  /** How much of the processor's time it may take, in seconds: a machine under load is slow, and that is no fault. */
  readonly limit?: number;
  /** What stands before `node`: a shell that takes space away, for one. */
  readonly before?: readonly string[];
  readonly onStart?: (child: ChildProcess) => void;
}

/** The checkout: `npm run torture` starts there. */
export const ROOT = process.cwd();
const PEAK = pathToFileURL(join(ROOT, 'test', 'torture', 'tell-peak.mjs')).href;
const PROGRAM = join(ROOT, 'bin', 'report.js');

/** The bound that the project keeps to for anything that a user can hand in, in MB. */
export const MOST_MEGABYTES = 600;
/** Far beyond it: the machine is not to suffer. */
const STOP_MEGABYTES = 3_000;
const LIMIT = 30;
/** A run that waits for ever takes no time of the processor. */
const WAITS = 20;

const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...INHERITED } = process.env;
const ENVIRONMENT = { ...INHERITED, HUIBAO_FONTS: 'skip', NO_COLOR: '1' };

/** Runs the bundled program in a process of its own, and sees what it takes. */
export function runReport(
  args: readonly string[],
  { cwd, limit = LIMIT, before = [], onStart }: RunOptions,
): Promise<Run> {
  const [command = '', ...rest] = [...before, process.execPath, '--import', PEAK, PROGRAM, ...args];
  const child = spawn(command, rest, { cwd, env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  onStart?.(child);
  const [out, err, peak] = [1, 2, 3].map((at) => collect(child, at)) as [Buffer[], Buffer[], Buffer[]];
  let ended: Run['ended'];
  const end = (why: Run['ended']) => {
    ended ??= why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => end('too long'), limit * WAITS * 1_000);
  const watch = setInterval(() => {
    const { megabytes, seconds } = taken(child.pid);
    if (megabytes > STOP_MEGABYTES) end('too much memory');
    if (seconds > limit) end('too long');
  }, 100);
  return new Promise((done) => {
    const finish = (code: number | null) => {
      clearTimeout(timer);
      clearInterval(watch);
      const [outText, errText, peakText] = [out, err, peak].map((parts) => Buffer.concat(parts).toString());
      const held = Number(peakText) / 1024;
      highest = Math.max(highest, held);
      done({ code, out: outText ?? '', err: errText ?? '', peak: held, ...(ended && { ended }) });
    };
    child.on('close', finish);
    child.on('error', () => finish(null));
  });
}

let highest = 0;

/** The most memory that one run held since this was asked last, in MB; 0 where there were none. */
export function highestPeak(): number {
  const peak = highest;
  highest = 0;
  return peak;
}

/** What is wrong with a run whatever it was given. @param codes those that it may end with. */
export function runFaults({ code, err, peak, ended }: Run, codes: readonly number[] = [0, 1, 2]): readonly string[] {
  return [
    ...(ended ? [`ended because it took ${ended}`] : []),
    ...(!ended && !codes.includes(code ?? -1) ? [`exit code ${code}: ${err.slice(0, 1500)}`] : []),
    ...(/^\s+at .+:\d+:\d+\)?$/m.test(err) ? [`a stack trace: ${err.slice(0, 1500)}`] : []),
    ...(UNPRINTABLE.test(err) ? [`not for a terminal: ${JSON.stringify(UNPRINTABLE.exec(err)?.[0])}`] : []),
    ...(peak > MOST_MEGABYTES ? [`${Math.round(peak)} MB`] : []),
  ];
}

/** What moves a cursor or turns the direction of writing. */
export const UNPRINTABLE = /[^\P{Cc}\n\r\t]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

function collect(child: ChildProcess, at: number): Buffer[] {
  const parts: Buffer[] = [];
  child.stdio[at]?.on('data', (part: Buffer) => parts.push(part));
  child.stdio[at]?.on('error', () => {});
  return parts;
}

/** What a process holds and has used; nothing where the system does not tell, or the process is gone. */
function taken(pid: number | undefined): { readonly megabytes: number; readonly seconds: number } {
  try {
    const [status, stat] = ['status', 'stat'].map((name) => readFileSync(`/proc/${pid}/${name}`, 'utf8')) as [
      string,
      string,
    ];
    // Behind the name, which is in brackets: the 12th and 13th are its time, in hundredths.
    const [user = 0, system = 0] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
    return { megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024, seconds: (user + system) / 100 };
  } catch {
    return { megabytes: 0, seconds: 0 };
  }
}
