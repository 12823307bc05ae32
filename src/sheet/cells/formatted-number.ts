import { type Cell, plainNumber } from '../sheet.js';

/**
 * A number with the words that its format puts around it: 30 under `0"余人"` is seen as 30余人, and so is no more certain than that text.
 * Without them just its digits.
 */
export function formattedNumber({ value, format = '' }: Extract<Cell, { kind: 'number' }>): string {
  const digits = plainNumber(value);
  const [section = ''] = format.replaceAll(/\[[^\]]*\]|[_*]./gu, '').split(';');
  const parts = /^([^#0?]*?)[#0?][#0?,.]*(.*)$/u.exec(section);
  if (!parts) return digits;
  const [before, after] = parts.slice(1).map(words);
  // A currency sign or a sign of percent is no word, and what such a number means is the ledger's to judge.
  return /\p{L}/u.test(`${before}${after}`) || /[+~≈]/u.test(`${before}${after}`)
    ? `${before}${digits}${after}`
    : digits;
}

const words = (literal: string | undefined): string => (literal ?? '').replaceAll(/["\\!]/gu, '').trim();
