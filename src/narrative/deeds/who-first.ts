import type { Activity } from '../../ledger/ledger.js';
import { openingVerbs, WHOLE_TITLE_VERBS } from './verbs.js';

/** 这户村民, 这位居民: somebody whom a cause speaks of as known. */
const THIS = /这([户位名家个对])([一-鿿]{2,4}?)(?=[\d一二三四五六七八九十因是有已在患靠家身，、])/;

const ONE = /一([户位名家个对])/;

/**
 * 劝离一户村民 because 这户村民不愿搬离 → 劝离这户村民 because 一户村民不愿搬离: the cause stands first, and names whom the title would have named. A row
 * whose cause speaks of nobody of its title is as it was.
 */
export function whoFirst(row: Activity): Activity {
  const [those, unit] = THIS.exec(row.cause ?? '') ?? [];
  const found = ONE.exec(row.title);
  const at = found?.[1] === unit ? (found?.index ?? -1) : -1;
  if (!those || !unit || at < 0 || !row.cause) return row;
  const rest = row.title.slice(at);
  const ends = [4, 5, 6, 7, 8].find(
    (length) =>
      length === rest.length ||
      (length < rest.length && openingVerbs(WHOLE_TITLE_VERBS, rest.slice(length)).length > 0),
  );
  if (ends === undefined) return row;
  // 危险区域一户村民: where they live goes with them.
  const [verb = ''] = openingVerbs(WHOLE_TITLE_VERBS, row.title);
  const from = verb !== '' && at - verb.length <= WHERE ? verb.length : at;
  const who = row.title.slice(from, at + ends);
  return {
    ...row,
    cause: row.cause.replace(those, who),
    title: `${row.title.slice(0, from)}${those}${row.title.slice(at + ends)}`,
  };
}
/** Of so many characters is where they live, at most. */
const WHERE = 6;
