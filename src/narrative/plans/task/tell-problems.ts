import type { Ledger } from '../../../ledger/ledger.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';
import { toldProblems } from './shortcomings.js';

/** A single problem of 存在问题, as the sentence under its heading. Undefined of several: each is a point of its own. */
export function tellProblems(ledger: Ledger): Pieces | undefined {
  const [only, ...more] = toldProblems(ledger);
  return only === undefined || more.length > 0 || wordsOf(only).includes('。') ? undefined : [...only, '。'];
}
