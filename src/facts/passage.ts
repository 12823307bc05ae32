import type { Figure } from './figure.js';

/** Sentences made of words and figures: each figure keeps its sources on its way through a template. */
export interface Passage {
  readonly kind: 'passage';
  readonly pieces: readonly (string | Figure)[];
}

export const passage = (pieces: Passage['pieces']): Passage => ({ kind: 'passage', pieces });
