import type { Place } from '../../problems/problem.js';
import type { Node } from '../syntax/tree.js';
import type { Field } from '../vocabulary/field.js';
import type { ReportProblem, Words } from '../wording/check-texts.js';
import type { Span } from './dates.js';

/** What reading a ledger carries along: where problems go, and what values depend on. */
export interface Reading {
  readonly report: ReportProblem;
  readonly placeOf: (node: Node) => Place;
  readonly words: Words[];
  /** Dates without a year take theirs from it, and dates outside are problems; undefined while it is not known. */
  readonly period: Span | undefined;
  /** What the record that is being read is called. */
  readonly title?: string | undefined;
  /** Whether it took place: 取消, 延期, 计划 did not. */
  readonly status?: string | undefined;
  /** Values that a choice takes beside its own list: names of campaigns as 类别. */
  readonly alsoChosen: (field: Field, text: string) => boolean;
}
