import { GAP_WORDS } from '../words/gap-words.js';

/** What is still to be supplied where a fact says nothing. */
export interface Want {
  /** As 【待补：…】 prints it. */
  readonly label: string;
  /** What to write into the ledger so that the gap closes. */
  readonly remedy: string;
}

/** A set of activities of which there are none. */
export const groupWant = (name: string, remedy: string): Want => ({ label: GAP_WORDS.activityLabel(name), remedy });

const WANTS = Symbol('wants');
/** `others`: further names of the record that would do as well, and say nothing either. */
type Wants = (name: string, others: readonly string[]) => Want | undefined;

/** The record, knowing what is wanting where one of its names says nothing. It stands with the record: many of the facts are undefined. */
export function wanting<T extends object>(record: T, wants: Wants): T {
  return Object.defineProperty(record, WANTS, { value: wants, configurable: true });
}

/** What is wanting under a name of a record, or under any of several. */
export function wantOf(record: unknown, name: string, others: readonly string[] = []): Want {
  const wants = typeof record === 'object' && record !== null ? (record as { [WANTS]?: Wants })[WANTS] : undefined;
  return wants?.(name, others) ?? { label: name, remedy: GAP_WORDS.register };
}
