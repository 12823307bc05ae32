import { UserError } from './problem.js';

export type Attempt<T> = { readonly value: T } | { readonly error: UserError };

/** What was made, or what a user has to be told in its place: the others go on. A fault of ours is thrown. */
export async function attempt<T>(act: () => T | Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await act() };
  } catch (error) {
    if (error instanceof UserError) return { error };
    throw error;
  }
}
