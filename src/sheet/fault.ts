import { type Code, MESSAGES } from '../problems/messages.js';
import { SHEET_MESSAGES } from './sheet-messages.js';

export type SheetCode = keyof typeof SHEET_MESSAGES;

/** What is wrong with a table, a row or a cell, as data. */
export interface Fault {
  readonly code: SheetCode | Code;
  readonly args: Readonly<Record<string, unknown>>;
  /** D7, or D5:D7 where cells are merged; absent where the whole row or table is at fault. */
  readonly cell?: string;
}

/** In words. Remedies are those of a spreadsheet where the ledger's own speak of lines of YAML. */
export function wordingOf({ code, args }: Pick<Fault, 'code' | 'args'>): {
  readonly what: string;
  readonly remedy: string;
} {
  const messages = { ...MESSAGES, ...SHEET_MESSAGES };
  return messages[code](args as never);
}
