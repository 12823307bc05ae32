import { isBack, isCancel } from './questions.js';

/** Thrown where the user breaks off. */
export const CANCELLED = Symbol('cancelled');
/** Thrown where the user wants the question before. */
export const BACK = Symbol('back');

/** An answer. @throws CANCELLED where the user breaks off. */
export function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw CANCELLED;
  return answer as Exclude<T, symbol>;
}

/** An answer to one of several questions. @throws BACK where the user wants the one before, CANCELLED where he breaks off. */
export function answeredOrBack<T>(answer: T): Exclude<T, symbol> {
  if (isBack(answer)) throw BACK;
  return answered(answer);
}

/** Asks something, and says whether there was anything to ask. */
export type Question = () => Promise<boolean>;

/** Questions one after the other; Esc leads to the one that was asked before. The first has none before it. @throws CANCELLED */
export async function askInTurn(steps: readonly Question[]): Promise<void> {
  const passed: number[] = [];
  for (let at = 0; at < steps.length; ) {
    try {
      if (await steps[at]?.()) passed.push(at);
      at += 1;
    } catch (error) {
      if (error !== BACK) throw error;
      at = passed.pop() ?? at;
    }
  }
}
