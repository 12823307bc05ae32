import { availableParallelism } from 'node:os';
import { buildWorker } from '../../../files/own-files.js';

/** Fewer files are written before threads have started: measured on two cores, a thread takes as long as some ten files. */
const FEWEST_FILES = 24;

/** How many threads build so many ledgers into so many files; 1: the program's own. `asked` is what a person wants. */
export function chooseThreads(asked: number | undefined, ledgers: number, files: number): number {
  if (ledgers < 2 || buildWorker() === undefined) return 1;
  const jobs = asked ?? (files < FEWEST_FILES ? 1 : availableParallelism());
  return Math.min(jobs, ledgers);
}
