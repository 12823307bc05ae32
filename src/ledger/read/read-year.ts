import { narrow } from '../../chinese/narrow.js';
import { readChineseNumber } from '../../chinese/read-chinese-number.js';
import type { Node } from '../syntax/tree.js';
import type { Field } from '../vocabulary/field.js';
import type { Reading } from './reading.js';

/** 2025 or 2025年, 1990 to 2100. */
export function readYear(text: string, field: Field, { report }: Reading, node: Node): number | undefined {
  const plain = narrow(text)
    .replace(/年度?$/u, '')
    .trim();
  const year = yearOf(plain);
  if (year !== undefined && /^\d{4}$/.test(plain)) return year;
  const write = yearOf(String(readChineseNumber(plain) ?? plain.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1')));
  report('year', '错误', { field: field.zh, text, write: write?.toString() }, node);
  return undefined;
}

function yearOf(digits: string): number | undefined {
  const year = /^\d{4}$/.test(digits) ? Number(digits) : 0;
  return year >= 1990 && year <= 2100 ? year : undefined;
}
