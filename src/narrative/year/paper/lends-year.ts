import type { Sentence } from '../../matters/section.js';
import { wordsOf } from '../../phrases/piece.js';
import { timeOf } from '../when.js';

/** 2008年，社区成立锣鼓队。投入资金…: without its doer what was of no such year would be told as if it had been. */
export function lendsYear({ pieces }: Sentence, { told: [first] }: Sentence): boolean {
  const year = /^\d{4}(?=年)/.exec(wordsOf(pieces))?.[0];
  return year !== undefined && first !== undefined && timeOf(first)?.start.slice(0, 4) !== year;
}
