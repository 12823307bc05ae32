import type { Alone } from '../write/prepare-apart.js';

/** A thread that died may have had the gate: no photo takes so long, in milliseconds. */
const LONGEST = 60_000;

/**
 * What several threads do one after the other, as they share the memory of a process.
 * @param gate A number that all of them see: 1 while one of them is at it.
 */
export function oneAtATime(gate: Int32Array): Alone {
  return async (work) => {
    while (Atomics.compareExchange(gate, 0, 0, 1) !== 0) {
      if (Atomics.wait(gate, 0, 1, LONGEST) === 'timed-out') break;
    }
    try {
      return await work();
    } finally {
      Atomics.store(gate, 0, 0);
      Atomics.notify(gate, 0, 1);
    }
  };
}
