import type { LeftOut } from '../../../open/find-batch.js';
import { BUILD_WORDS as WORDS } from '../../../words/build-words.js';

/** So many files are named of each reason. */
const NAMED = 10;

/** The files of a folder that no report is made of, by why. */
export function leftOutTalk(leftOut: readonly LeftOut[]): string {
  return (['older', 'year', 'unasked', 'manifest', 'other'] as const)
    .map((why) => leftOut.filter((one) => one.why === why))
    .flatMap((alike) => {
      const named = alike.slice(0, NAMED).map(WORDS.leftOut);
      return alike.length > NAMED ? [...named, WORDS.leftOutMore(alike.length - NAMED)] : named;
    })
    .join('');
}
