import type { Field } from '../../ledger/vocabulary/field.js';
import { ACTIVITY, NOTE } from '../../ledger/vocabulary/fields.js';

/** What can be given of an activity: its own fields, and a note that no report prints. */
export const FIELDS: Readonly<Record<string, Field>> = { ...ACTIVITY, note: NOTE };

/** Texts and lists by the TypeScript names of `FIELDS`. */
export type ActivityTexts = Readonly<Record<string, string | readonly string[]>>;

export interface AddOptions {
  readonly fields: ActivityTexts;
  readonly dryRun: boolean;
}
