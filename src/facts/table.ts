import type { Figure } from './figure.js';
import type { Want } from './want.js';

export interface FactColumn {
  readonly title: string;
  readonly align: 'left' | 'center' | 'right';
}

/** A column that is centred unless it is told otherwise. */
export const factColumn = (title: string, align: FactColumn['align'] = 'center'): FactColumn => ({ title, align });

/** A cell that the report needs and the ledger lacks; printed as 【待补：label】. */
export interface Missing extends Want {
  readonly kind: 'missing';
}

/** Text, a figure, or what is still to be supplied. */
export type FactCell = string | Figure | Missing;

/** A table made from facts. It never passes through Markdown text: a mark stands for it until the document is put together. */
export interface TableFact {
  readonly kind: 'table';
  readonly name: string;
  readonly caption?: string;
  readonly columns: readonly FactColumn[];
  readonly rows: readonly (readonly FactCell[])[];
}
