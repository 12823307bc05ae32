import type { Period } from '../../ledger/ledger.js';

/** What the narrative needs to know of the whole ledger to say one row of it. */
export interface DeedSetting {
  readonly period: Period;
  readonly year: number;
  readonly partyOrganisation?: string | undefined;
  /** Category → where its activities are held as a rule: not worth saying. */
  readonly usualPlaces: ReadonlyMap<string, string>;
  /** The ledger is small enough for all that was typed of a row. */
  readonly full?: boolean;
}
