import { isExecutable } from '../files/own-files.js';
import type { Console } from './console.js';

/** The executable without a word of what to do: a double click, whose window closes with the program. */
export const startedBare = (argv: readonly string[], console: Console): boolean =>
  isExecutable && argv.length <= 2 && console.canAsk && console.outIsTerminal;
