import type { CompletionRow } from './completion-rows.js';

/** The rows as text, a line each: command|key|word|description. */
export const rowsText = (rows: readonly CompletionRow[]): string =>
  rows.map(({ of, key, word, about }) => [of, key, word, about].map(oneField).join('|')).join('\n');

/** Neither a break nor the sign between fields may stand in a field. */
const oneField = (text: string) => text.replace(/\s+/gu, ' ').replaceAll('|', '｜');
