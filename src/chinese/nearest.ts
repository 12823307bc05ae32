/**
 * The candidate that a mistyped name was probably meant to be; undefined where none is near. Near means few changed characters for the
 * length of the name, or, for Chinese, that one of the two names holds all characters of the other (活动地点 for 地点).
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = [...name.slice(0, LONGEST)];
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  let compared = 0;
  for (const candidate of candidates) {
    compared += 1;
    if (compared > MOST) break;
    const cost = costOf(wanted, [...candidate.slice(0, LONGEST)], bestCost);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

/** Among thousands of names nobody looks for one by what it is like, and each takes its time. */
const MOST = 1000;
/** Names are short: what is longer is compared by its beginning, so that a pasted page costs nothing. */
const LONGEST = 40;

/** What is not below `bound` may come as infinite: among hundreds of names few are worth a close look. */
function costOf(a: readonly string[], b: readonly string[], bound: number): number {
  if (a.length === 0 || b.length === 0) return Number.POSITIVE_INFINITY;
  const longer = Math.max(a.length, b.length);
  const shared = sharedCharacters(a, b);
  if (shared === 0) return Number.POSITIVE_INFINITY;
  const most = Math.max(1, Math.floor(longer * 0.4));
  const contained = shared >= 2 && shared === Math.min(a.length, b.length) && isHan(a) && isHan(b);
  // A character that the other does not have takes a change.
  const least = longer - shared;
  if ((least > most && !contained) || least / longer >= bound) return Number.POSITIVE_INFINITY;
  const distance = editDistance(a, b);
  const near = distance <= most;
  if (!near && !contained) return Number.POSITIVE_INFINITY;
  return distance / longer + (near ? 0 : 1);
}

const isHan = (characters: readonly string[]) => characters.every((c) => /\p{Script=Han}/u.test(c));

function sharedCharacters(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  let shared = 0;
  for (const character of a) {
    const at = rest.indexOf(character);
    if (at < 0) continue;
    rest[at] = '';
    shared += 1;
  }
  return shared;
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = b.map((_, j) => j);
  last.push(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
