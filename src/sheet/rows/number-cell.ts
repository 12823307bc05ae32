import type { Field } from '../../ledger/vocabulary/field.js';
import { isOwnUnit, splitUnit } from '../../ledger/vocabulary/units.js';
import type { Fault } from '../fault.js';
import { type Cell, shownText } from '../sheet.js';
import { formattedNumber } from '../workbook/formatted-number.js';

type NumberFault = Pick<Fault, 'code' | 'args'>;

/** The digits of a cell as the ledger reads them; undefined where the cell says that there is nothing. What is no number is left to the ledger to refuse. */
export function numberCell(cell: Cell, field: Field): string | undefined | NumberFault {
  if (cell.kind === 'fault') return { code: cell.why, args: { field: field.zh, text: cell.text } };
  if (cell.kind === 'date') return { code: 'number-is-date', args: { field: field.zh, text: cell.date } };
  if (cell.kind === 'time') return { code: 'number-is-time', args: { field: field.zh, text: cell.text } };
  return numberText(cell.kind === 'number' ? formattedNumber(cell) : shownText(cell), field);
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

/** How forms say that there is nothing to say. */
export const isNothing = (text: string): boolean =>
  /^(?:[-—–―/\\]*|无|没有|未记录?|不详|未知|暂无|空|n\/a)$/iu.test(text.normalize('NFKC').trim());
