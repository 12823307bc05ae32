import type { FactRecord } from './fact.js';

/** How much the annexes say: 详 prints what the ledger says of each activity in full (活动纪实). */
export type AnnexLength = '中' | '详';
export const ANNEX_LENGTHS: readonly AnnexLength[] = ['中', '详'];

/** What a build is asked to print in the annexes, and whether a table of the plans says more than the paper does itself. */
export const annexFacts = (length?: AnnexLength, schedule = false): FactRecord => ({
  详: length === '详' ? '是' : undefined,
  安排: schedule ? '是' : undefined,
});
