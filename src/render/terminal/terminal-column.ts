import type { Column } from '../../document/document.js';

/** A column of a table that stands in the terminal alone, with its share of the width; centred unless it is told otherwise. */
export const terminalColumn = (title: string, width: number, align: Column['align'] = 'center'): Column => ({
  title,
  width,
  align,
});
