import type { ACTIVITY } from '../ledger/vocabulary/fields.js';

export type FieldName = keyof typeof ACTIVITY;

/** What a column is taken for; of a list beside 活动 its fields are others. */
export type Role<N extends string = FieldName> =
  /** `per`: its numbers are that many to one of the field's (60 minutes, an hour). */
  | { readonly kind: 'field'; readonly name: N; readonly per?: number }
  /** 志愿者人数+小时: one cell, a number for each. */
  | { readonly kind: 'pair'; readonly names: readonly N[] }
  | { readonly kind: 'part'; readonly part: 'year' | 'month' | 'day' }
  | { readonly kind: 'note' }
  /** `inMinutes`: the field of hours that its minutes are of. */
  | { readonly kind: 'none'; readonly why: WhyNot; readonly nearest?: string; readonly inMinutes?: string };

/**
 * private: about one person · number: numbers the rows · same: another column has that field · chosen: --map says so · merged: its header is
 * also its neighbour's · nameless: it has no header · unit: its numbers are minutes, or ten thousands.
 */
export type WhyNot = 'private' | 'number' | 'same' | 'chosen' | 'merged' | 'unit' | 'nameless' | 'unknown';

export interface SheetColumn<N extends string = FieldName> {
  /** From 0. */
  readonly at: number;
  readonly header: string;
  /** With the words above the header, where there are any: 参加情况人数. */
  readonly path: string;
  readonly role: Role<N>;
  /** Whether --map says so. */
  readonly mapped?: true;
  /** The first words below its header, to know it by; none of a column about persons. */
  readonly samples?: readonly string[];
}
