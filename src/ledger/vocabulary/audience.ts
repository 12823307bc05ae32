import { AUDIENCE_WORDS } from '../../standards.js';

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(AUDIENCE_WORDS).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
);

/** The name that the reports have for an audience: 老人 for 老年人; any other word stands for itself. */
export const audienceName = (word: string): string => NAMES.get(word) ?? word;
