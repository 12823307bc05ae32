import type { Random } from './random.js';

/** What a case is made with. */
export interface Tool {
  /** Of this case alone: the same seed makes the same case. */
  readonly seed: number;
  readonly random: Random;
  /** A new empty folder, gone when the case is. */
  readonly folder: () => string;
  /** How much a case that has a size may do, from 1 up: `--size`. */
  readonly size: number;
}

/** One kind of trouble, made again and again out of random numbers. */
export interface Trial {
  /** What it does, in a line. */
  readonly says: string;
  /** Its part of the time, beside the others. */
  readonly share: number;
  /** So many are run however little time there is. */
  readonly least: number;
  /** Why it cannot be tried on this machine: then it is left out, and that is said. */
  readonly unable?: () => string | undefined;
  /** One case. @returns what went wrong, nothing where nothing did. */
  readonly one: (tool: Tool) => readonly string[] | Promise<readonly string[]>;
}
