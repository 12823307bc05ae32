import type { Title } from '../titles/classify-title.js';

/** A title, what its summary says, and what came of it. */
export interface Doubling {
  readonly title: Title;
  readonly summary: readonly string[];
  readonly result?: string | undefined;
}

/** One way in which a title and its summary say one thing: undefined where it does not fit. */
export type DrawnRule = (said: Doubling) => Doubling | undefined;
