import type { Console, ExitCode } from '../commands/console.js';

/** Runs what a command does, once its options are read; keeps its exit code. */
export type RunAction = (action: (console: Console) => Promise<ExitCode>) => Promise<void>;
