import type { Edit } from '../text/mend.js';

/** An edit that never touches a line break, and what it does, in Chinese. */
export interface Change extends Edit {
  readonly what: string;
}
