import type { SheetColumn } from '../column.js';
import { squeezed } from '../columns/find-columns.js';

/** What tells a table of one month from that of the next: numbers, and what they count. */
const NUMBERS = /[\d一二三四五六七八九十]+(?:年度?|月份?|日|季度|期)?/gu;

/** A table as an office calls it month after month: the names of its file and its sheet without numbers, and its columns. */
export function tableKey(file: string, sheet: string, columns: readonly SheetColumn[]): string {
  const stem = file.replace(/^.*[\\/]/u, '').replace(/\.[a-z]+$/iu, '');
  const names = [stem, sheet].map((name) => squeezed(name).replaceAll(NUMBERS, ''));
  return [...names, ...columns.map(({ path }) => squeezed(path))].join('|');
}
