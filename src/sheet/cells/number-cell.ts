import type { Field } from '../../ledger/vocabulary/field.js';
import { isOwnUnit, splitUnit } from '../../ledger/vocabulary/units.js';
import type { Fault } from '../fault.js';
import { plainNumber, type SheetCell, shownText } from '../sheet.js';

type NumberFault = Pick<Fault, 'code' | 'args'>;

/** The digits of a cell as the ledger reads them; undefined where the cell says that there is nothing. What is no number is left to the ledger to refuse. */
export function numberCell(cell: SheetCell, field: Field): string | undefined | NumberFault {
  if (cell.kind === 'fault') return { code: cell.why, args: { field: field.zh, text: cell.text } };
  if (cell.kind === 'date') return { code: 'number-is-date', args: { field: field.zh, text: cell.date } };
  if (cell.kind === 'time') return { code: 'number-is-time', args: { field: field.zh, text: cell.text } };
  return numberText(cell.kind === 'number' ? formattedNumber(cell) : shownText(cell), field);
}

/** The same of a cell in a smaller unit: 90 minutes are 1.5 hours. Two decimals, as a person would write it. */
export function dividedCell(cell: SheetCell, field: Field, per: number): string | undefined | NumberFault {
  const text =
    cell.kind === 'text'
      ? cell.text
          .normalize('NFKC')
          .trim()
          .replace(/(?:分钟|分|min)$/iu, '')
          .trim()
      : undefined;
  const number = numberCell(text === undefined ? cell : { kind: 'text', text }, field);
  if (typeof number !== 'string') return number;
  if (!/^\d+(?:\.\d+)?$/.test(number))
    return { code: 'number-unreadable', args: { field: field.zh, text: shownText(cell) } };
  return String(Math.round((Number(number) / per) * 100) / 100);
}

/** 12,15 is two numbers or a slip, and 1,200 is one: commas part thousands or nothing. */
export function numberText(text: string, field: Field): string | undefined {
  if (isNothing(text)) return undefined;
  const { digits, unit } = splitUnit(text, field);
  // 12位 and 46次 say more than a number; a column of people says 人 by itself.
  if (field.unit !== undefined && unit !== '' && unit !== '人' && !isOwnUnit(unit, field)) return text;
  if (field.unit === '场' && unit === '次') return text;
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : text;
}

/** An amount as a person sees it: 12万元 of a format with words, 36.4% of one of percent. */
export const amountText = (cell: Extract<SheetCell, { kind: 'number' }>): string =>
  /^[^"[\]]*%[^"[\]]*$/u.test(cell.format ?? '') ? `${plainNumber(cell.value * 100)}%` : formattedNumber(cell);

/**
 * A number with the words that its format puts around it: 30 under `0"余人"` is seen as 30余人, and so is no more certain than that text.
 * Without them just its digits.
 */
function formattedNumber({ value, format = '' }: Extract<SheetCell, { kind: 'number' }>): string {
  const digits = plainNumber(value);
  const [section = ''] = format.replaceAll(/\[[^[\]]*\]|[_*]./gu, '').split(';');
  const parts = /^([^#0?]*?)[#0?][#0?,.]*(.*)$/u.exec(section);
  if (!parts) return digits;
  const [before, after] = parts.slice(1).map(words);
  // A currency sign or a sign of percent is no word, and what such a number means is the ledger's to judge.
  return /\p{L}/u.test(`${before}${after}`) || /[+~≈]/u.test(`${before}${after}`)
    ? `${before}${digits}${after}`
    : digits;
}

const words = (literal: string | undefined): string => (literal ?? '').replaceAll(/["\\!]/gu, '').trim();

/** How forms say that there is nothing to say. */
export const isNothing = (text: string): boolean =>
  /^(?:[-—–―/\\]*|无|没有|未记录?|不详|未知|暂无|空|n\/a)$/iu.test(text.normalize('NFKC').trim());
