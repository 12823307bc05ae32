import { isCancel } from './questions.js';

/** Thrown where the user breaks off. */
export const CANCELLED = Symbol('cancelled');

/** An answer. @throws CANCELLED where the user breaks off. */
export function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw CANCELLED;
  return answer as Exclude<T, symbol>;
}
