import type { Figure } from './figure.js';
import type { Want } from './want.js';

export interface FactColumn {
  /** What it holds, whatever stands at its head; a table of a template's own has none. */
  readonly name?: string;
  readonly title: string;
  readonly align: 'left' | 'center' | 'right';
}

/** The columns of a table by their names; a column is centred unless it is told otherwise. */
export const columnOf =
  <Name extends string>(heads: Readonly<Record<Name, string>>) =>
  (name: Name, align: FactColumn['align'] = 'center'): FactColumn => ({ name, title: heads[name], align });

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
