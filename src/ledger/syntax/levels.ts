import type { Field, Fields } from '../vocabulary/field.js';
import { EVIDENCE, LEDGER, PROBLEM } from '../vocabulary/fields.js';
import { fieldName, isNote } from '../vocabulary/keys.js';
import type { LineKey } from './line-key.js';

/** What may stand in a place: the keys of a record, text alone, or anything where a key is not known. */
export type Below = Fields | 'text' | 'any';

/** A record or a list item being written. */
export interface Level {
  /** The column of its keys; of an item of text half a column past its bullet, since whatever is deeper goes on with it. */
  readonly column: number;
  /** Lines deeper than this column belong to it, aligned or not: the column of its bullet, or of the key above it. */
  readonly above: number;
  /** It began with an odd bullet, so nobody can tell where its keys should stand. */
  readonly lenient: boolean;
  readonly fields: Below;
  /** What may stand below its last key. */
  readonly below: Below;
  /** Its last key takes a list. */
  readonly list: boolean;
  /** Deeper lines go on with the last value. */
  valued: boolean;
  /** The column of the bullets below the last key. */
  child?: number;
}

export function below(field: Field | undefined): Below {
  if (!field) return 'any';
  // A problem is a text, or a record of it and what is to be done.
  if (field === LEDGER.problems) return PROBLEM;
  return field.fields ?? 'text';
}

export function fieldAt(fields: Below, key: string): Field | undefined {
  if (typeof fields === 'string') return undefined;
  const name = fieldName(fields, key);
  return name === undefined ? undefined : fields[name];
}

export const isKeyOf = (fields: Below, key: string) =>
  fields !== 'text' &&
  (fieldAt(fields, key) !== undefined || isNote(key) || (fields === 'any' && fieldAt(LEDGER, key) !== undefined));

/** Records that a text may stand for: `- 签到表：佐证/0305.pdf` is no key with a faulty colon. */
export const mayBeText = (fields: Below) => fields === EVIDENCE || fields === PROBLEM;

/** `- 问题一: 人手不足` is one of 存在问题 in words, whatever its colon; `- 问题: 人手不足` is a record. */
export const isTextItem = (fields: Below, { key, colon }: LineKey): boolean =>
  fields === PROBLEM && !(colon === 'good' && isKeyOf(fields, key));

/** Closes the levels that a line at this column has left, and gives them, the outermost first. */
export function leave(levels: Level[], column: number): readonly Level[] {
  let kept = levels.length;
  while (kept > 0 && (levels[kept - 1]?.column ?? 0) > column) kept -= 1;
  return kept === levels.length ? NONE : levels.splice(kept);
}

const NONE: readonly Level[] = [];
