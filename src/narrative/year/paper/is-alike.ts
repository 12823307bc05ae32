import type { Matter } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';

/** Things that were done are of one kind, and what was set up to do them is of another. */
export const isAlike = (before: Sentence, sentence: Sentence): boolean =>
  new Set([...before.told, ...sentence.told].map(({ kind }) => KINDS[kind] ?? 'deed')).size === 1;
const KINDS: Readonly<Partial<Record<Matter['kind'], string>>> = {
  组织: 'body',
  做法: 'body',
  荣誉: 'honour',
  典型: 'honour',
};
