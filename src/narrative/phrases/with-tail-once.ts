import { listedPieces, type Pieces } from './piece.js';

/** 高龄老人、独居老人 → 高龄、独居老人: a tail that all of those who are meant share is said once. */
export function withTailOnce(names: readonly string[]): Pieces {
  const [first = ''] = names;
  const closed = names.filter((name) => name !== '等');
  let tail = 0;
  while (
    tail < first.length - 1 &&
    closed.every((name) => name.length > tail + 1 && name.endsWith(first.slice(-tail - 1)))
  )
    tail += 1;
  if (tail < 2 || closed.length < 2) return listedPieces(names.map((name) => [name]));
  return listedPieces(
    closed.map((name, index) => [index < closed.length - 1 ? name.slice(0, -tail) : name]),
    '、',
  );
}
