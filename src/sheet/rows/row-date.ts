import { readChineseNumber } from '../../chinese/read-chinese-number.js';
import { mayBeDay } from '../../ledger/read/open-time.js';
import { parseTime } from '../../ledger/read/time.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { type DateContext, type DateRead, dateCell } from '../cells/date-cell.js';
import { isNothing } from '../cells/number-cell.js';
import { monthOf } from '../columns/heading-date.js';
import type { Fault } from '../fault.js';
import { address, isBlankCell, type SheetCell, shownText } from '../sheet.js';
import { activityKey } from './activity-key.js';
import type { RowContext } from './row-context.js';

type PartName = 'year' | 'month' | 'day';

interface Part {
  readonly value?: number;
  readonly cell?: string;
  readonly fault?: Fault;
}

interface RowDate extends Partial<DateRead> {
  /** Where the date stands. */
  readonly cell?: string;
  readonly faults: readonly Fault[];
}

/** The date of a row from its own column, or put together from 年份, 月份 and 日. `end`: what the column of the last day says. */
export function rowDate(row: number, context: RowContext, end: unknown): RowDate {
  const part = (name: PartName) => partOf(row, name, context);
  const parts = { year: part('year'), month: part('month'), day: part('day') };
  const { year, month, day } = parts;
  const broken = Object.values(parts).flatMap(({ fault }) => fault ?? []);
  const dates: DateContext = {
    ...context.dates,
    ...(year.value !== undefined && { year: year.value, ownYear: true }),
    ...(month.value !== undefined && { month: month.value, monthFrom: 'row' }),
  };
  const column = context.columns.find(({ role }) => role.kind === 'field' && role.name === 'date');
  const own = column && context.cells.seen(row, column).cell;
  const [cell, header, place] =
    own && column && !isBlankCell(own)
      ? [own, column.header, address(row, column.at)]
      : [composed(month.value ?? context.dates.month, day), ACTIVITY.date.zh, day.cell];
  if (broken.length > 0 || cell === undefined || isNothing(shownText(cell))) return { faults: broken };
  const at = place === undefined ? {} : { cell: place };
  const read = dateCell(cell, header, dates);
  if ('code' in read)
    return knownDay(read, row, context) ?? timeOf(read, cell, dates) ?? { faults: [{ ...read, ...at }], ...at };
  if (read.end !== undefined && typeof end === 'string' && end !== read.end)
    return { faults: [{ code: 'end-differs', args: { field: header, text: shownText(cell), end }, ...at }], ...at };
  return { ...read, ...at, faults: [] };
}

/** The one of two days that a cell may mean on which the ledger has this activity: an earlier import was told. */
function knownDay({ args }: Pick<Fault, 'args'>, row: number, context: RowContext): RowDate | undefined {
  const { one, other } = args as { readonly one?: string; readonly other?: string };
  const column = context.columns.find(({ role }) => role.kind === 'field' && role.name === 'title');
  if (one === undefined || other === undefined || !column) return undefined;
  const title = shownText(context.cells.seen(row, column).cell);
  const days = [one, other].flatMap((text) => {
    const read = dateCell({ kind: 'text', text }, '', context.dates);
    return 'date' in read && context.known.has(activityKey({ date: read.date, title })) ? [read] : [];
  });
  const [day, second] = days;
  return day && !second ? { ...day, faults: [] } : undefined;
}

/** What is no day, and was meant as none: 3月中旬, 每周三, 9月16日、17日晚. It is left as it was typed. */
const NO_DAY: ReadonlySet<string> = new Set(['date-unreadable', 'date-missing-day', 'date-two']);

function timeOf(
  { code, args }: Pick<Fault, 'code' | 'args'>,
  cell: SheetCell,
  { period }: DateContext,
): RowDate | undefined {
  const text = cell.kind === 'date' ? String(args.text) : shownText(cell);
  if (!NO_DAY.has(code)) return undefined;
  const time = parseTime(text, period);
  const isRead = 'fault' in time ? mayBeDay(text) : time.text !== undefined || HOW_LONG.test(text);
  return isRead ? { date: text, faults: [] } : undefined;
}

/** 5月8日起一周, 3月8日当天. */
const HOW_LONG = /[起始续][一两二三四五六七八九十\d]{1,3}个?(?:天|日|周|星期)$|日[一两三\d]{1,2}[天周]$|当[天日晚]$/u;

/** 三 → 3. */
const digits = (text: string | undefined) => (text === undefined ? undefined : (readChineseNumber(text) ?? text));

const PART: Readonly<Record<PartName, (text: string) => string | number | undefined>> = {
  year: (text) => /^(20\d\d)(?:年度?)?$/u.exec(text)?.[1],
  month: (text) =>
    /^\d{1,2}$/.test(text) ? text : (monthOf(text) ?? digits(/^[一二三四五六七八九十]+$/u.exec(text)?.[0])),
  day: (text) => digits(/^(\d{1,2}|[一二三四五六七八九十]+)[日号]?$/u.exec(text)?.[1]),
};

/** What a real date in a column of parts says. */
const OF_DATE: Readonly<Record<PartName, (date: string) => string>> = {
  year: (date) => date.slice(0, 4),
  month: (date) => date.slice(5, 7),
  day: (date) => date.slice(8, 10),
};

function partOf(row: number, name: PartName, { columns, cells }: RowContext): Part {
  const column = columns.find(({ role }) => role.kind === 'part' && role.part === name);
  const seen = column && cells.seen(row, column).cell;
  const text = shownText(seen).normalize('NFKC').replaceAll(/\s/gu, '');
  if (!column || seen === undefined || isNothing(text)) return {};
  const cell = address(row, column.at);
  const value = Number(seen.kind === 'date' ? OF_DATE[name](seen.date) : PART[name](text));
  return Number.isNaN(value)
    ? { cell, fault: { code: 'date-part', args: { field: column.header, text }, cell } }
    : { value, cell };
}

const composed = (month: number | undefined, { value: day }: Part): SheetCell | undefined =>
  month === undefined || day === undefined ? undefined : { kind: 'text', text: `${month}月${day}日` };
