import type { Activity } from '../ledger/ledger.js';
import { entriesFigure, type Figure } from './figure.js';

/** How many rows of the ledger there are of a kind; none are nothing to speak of. */
export const rowCount = (name: string, unit: string, rows: readonly Activity[]): Figure | undefined =>
  entriesFigure(
    name,
    unit,
    rows.map(({ title, row }) => ({ what: `活动第 ${row} 条`, text: title, path: ['activities', row - 1] })),
  );
