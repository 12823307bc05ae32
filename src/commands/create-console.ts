import { harmless } from '../terminal/harmless.js';
import { printable } from '../terminal/printable.js';
import { USAGE_WORDS } from '../words/usage-words.js';
import type { Console } from './console.js';

const CLEAR_LINE = '\r\u001B[2K';

/** The console of this process: its streams, its environment, its clock. */
export function createConsole(): Console {
  const { stdout, stderr, env } = process;
  const colours = (stream: NodeJS.WriteStream) =>
    env.NO_COLOR === undefined || env.NO_COLOR === '' ? (stream.isTTY ?? false) : false;
  // A reader such as `head` that has seen enough is no fault.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      process.exitCode = 2;
      if (stream === stdout) stderr.write(USAGE_WORDS.outFailed({ reason: error.code ?? error.message }));
    });
  }
  let progressShown = false;
  const clear = () => {
    if (progressShown) stderr.write(CLEAR_LINE);
    progressShown = false;
  };
  return {
    out: (text) => {
      clear();
      // A product in a file or a pipe stays byte for byte what it is.
      stdout.write(typeof text === 'string' && stdout.isTTY ? printable(text, colours(stdout)) : text);
    },
    talk: (text) => {
      clear();
      stderr.write(printable(text, colours(stderr)));
    },
    progress: (text) => {
      clear();
      if (!stderr.isTTY || text === '') return;
      stderr.write(harmless(text).slice(0, Math.max(10, Math.floor((stderr.columns ?? 80) / 2))));
      progressShown = true;
    },
    outIsTerminal: stdout.isTTY ?? false,
    // Opening stdin takes as long as all of the help: few commands ask.
    get canAsk() {
      return process.stdin.isTTY === true && stderr.isTTY === true;
    },
    outColour: colours(stdout),
    talkColour: colours(stderr),
    columns: stdout.columns ?? stderr.columns ?? 80,
    today: localDate(new Date()),
    now: () => `${localDate(new Date())} ${new Date().toTimeString().slice(0, 8)}`,
    environment: env,
  };
}

function localDate(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
