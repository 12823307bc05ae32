import type { Field } from '../ledger/field.js';
import { ACTIVITY } from '../ledger/fields.js';
import type { Fault } from './fault.js';
import { type Cell, plainNumber, shownText } from './sheet.js';

type NumberFault = Pick<Fault, 'code' | 'args'>;

/** The unit that a number may carry: 30人 in 人次 is 30, and 30人 in 服务时长 is a mistake. */
const UNITS: ReadonlyMap<Field, RegExp> = new Map<Field, RegExp>([
  [ACTIVITY.hours, /(?:个?小时|h)$/iu],
  [ACTIVITY.sessions, /(?:场次|场|次)$/u],
]);
const PEOPLE = /(?:人次|人|名|位)$/u;

/** The digits of a cell as the ledger reads them; undefined where the cell says that there is nothing. What is no number is left to the ledger to refuse. */
export function numberCell(cell: Cell, field: Field): string | undefined | NumberFault {
  if (cell.kind === 'fault') return { code: cell.why, args: { field: field.zh, text: cell.text } };
  if (cell.kind === 'date') return { code: 'number-is-date', args: { field: field.zh, text: cell.date } };
  if (cell.kind === 'number') return plainNumber(cell.value);
  return numberText(shownText(cell), field);
}

export function numberText(text: string, field: Field): string | undefined {
  if (isNothing(text)) return undefined;
  const bare = text
    .normalize('NFKC')
    .replace(UNITS.get(field) ?? PEOPLE, '')
    .trim();
  return /^[\d,]+(?:\.\d+)?$/.test(bare) ? bare : text;
}

/** How forms say that there is nothing to say. */
export const isNothing = (text: string): boolean =>
  /^(?:[-—–―/\\]*|无|没有|未记录?|不详|未知|暂无|空|n\/a)$/iu.test(text.normalize('NFKC').trim());
