import type { CampaignIndex } from '../../ledger/read/campaigns.js';
import { type Field, isNumeric, takesSeveral } from '../../ledger/vocabulary/field.js';
import { type DateContext, dateCell } from '../cells/date-cell.js';
import { splitList } from '../cells/list-cell.js';
import { amountText, isNothing, numberCell } from '../cells/number-cell.js';
import type { Fault } from '../fault.js';
import { type SheetCell, shownText } from '../sheet.js';
import { joinedLines } from './joined-lines.js';

/** What the cell of a field says, as it would be written into a ledger; nothing where it says that there is nothing. */
type FieldCell = { readonly says?: string | readonly string[] } | Pick<Fault, 'code' | 'args'>;

interface CellContext {
  readonly index: CampaignIndex;
  readonly dates: DateContext;
  /** Values of a closed list as the sheet calls them → as the ledger does. */
  readonly categories: ReadonlyMap<string, string>;
}

export function fieldCell(cell: SheetCell, field: Field, { index, dates, categories }: CellContext): FieldCell {
  if (isNumeric(field)) {
    const number = numberCell(cell, field);
    return typeof number === 'object' ? number : said(number);
  }
  if (field.kind === 'date') {
    const read = dateCell(cell, field.zh, dates);
    return 'code' in read ? read : said(read.end ?? read.date);
  }
  if (cell.kind === 'fault') return { code: cell.why, args: { field: field.zh, text: cell.text } };
  const shown = shownText(cell);
  if (isNothing(shown)) return {};
  if (field.kind === 'time') return timeCell(cell, field, dates);
  if (cell.kind === 'number' && AMOUNTS.has(field.kind)) return said(amountText(cell));
  const typed = cell.kind === 'text' ? cell.text : shown;
  // In sentences people give each thing a line of its own.
  if (takesSeveral(field)) return said(splitList(typed, field, index));
  if (field.kind === 'choice') return said(categories.get(shown) ?? shown);
  return said((field.traits.has('prose') ? joinedLines : unwrapped)(typed));
}

const AMOUNTS: ReadonlySet<Field['kind']> = new Set<Field['kind']>(['measure', 'quantity']);

const said = (says: string | readonly string[] | undefined): FieldCell =>
  says === undefined || says.length === 0 ? {} : { says };

/** A day that the sheet holds as one, or the words of a time, for the ledger to read: 3月中旬, 去年11月. What may be two days is neither. */
function timeCell(cell: SheetCell, field: Field, dates: DateContext): FieldCell {
  const words = unwrapped(shownText(cell));
  const read = dateCell(cell, field.zh, dates);
  if (!('code' in read)) return said(cell.kind === 'text' ? words : read.date);
  // The day of 2025年3月 is one that the spreadsheet made up.
  if (cell.kind === 'date' && read.code === 'date-missing-day') return said(String(read.args.text));
  const isWords = cell.kind === 'text' || (cell.kind === 'number' && /^\d{4}$/.test(words));
  return isWords && !TWO_DAYS.has(read.code) ? said(words) : read;
}

const TWO_DAYS: ReadonlySet<string> = new Set(['date-lost-zero', 'date-dash']);

/** A line break within a name is there to fit the cell and parts no words. */
export const unwrapped = (text: string): string =>
  text
    .trim()
    .replaceAll(/(?<=\P{ASCII})[^\S\n]*\n\s*(?=\P{ASCII})/gu, '')
    .replaceAll(/(?:(?<!\s)\s+)?\n\s*/gu, ' ');
