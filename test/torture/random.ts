/** Random numbers that a seed brings back. */
export interface Random {
  /** From 0 up to and without `end`. */
  readonly below: (end: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Up to `most` of what `make` makes. */
  readonly some: <T>(most: number, make: () => T) => readonly T[];
}

/** mulberry32: small, and good enough for making trouble. */
export function randomFrom(seed: number): Random {
  // Seeds that follow each other have little in common.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    chance: (share) => next() < share,
    pick: (from) => {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[below(from.length)] as never;
    },
    some: (most, make) => Array.from({ length: below(most + 1) }, make),
  };
}
