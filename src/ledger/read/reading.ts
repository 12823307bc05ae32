import type { Code, MessageArgs } from '../../problems/messages.js';
import type { Place, Severity } from '../../problems/problem.js';
import type { Node } from '../syntax/tree.js';
import type { Field } from '../vocabulary/field.js';
import type { Span } from './dates.js';

/** A piece of the ledger's own words, kept for the checks that look at wording. */
export interface Words {
  readonly field: Field;
  readonly text: string;
  readonly node: Node;
}

/** What reading a ledger carries along: where problems go, and what values depend on. */
export interface Reading {
  readonly report: <C extends Code>(code: C, severity: Severity, args: MessageArgs<C>, node: Node) => void;
  readonly placeOf: (node: Node) => Place;
  readonly words: Words[];
  /** Dates without a year take theirs from it, and dates outside are problems; undefined while it is not known. */
  readonly period: Span | undefined;
  /** Values that a choice takes beside its own list: names of campaigns as 类别. */
  readonly alsoChosen: (field: Field, text: string) => boolean;
}
