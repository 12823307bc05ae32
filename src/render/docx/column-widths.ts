import type { Table } from '../../document/document.js';
import { cellText } from '../../document/text.js';
import { oncePer, oncePerText } from '../../once-per.js';
import { columnShares } from '../layout/column-shares.js';
import { balanceColumns } from './balance-columns.js';
import { BRACKETED, TWO_PARTS, wide } from './cell-lines.js';
import { type CellWidth, lookOf, tallest } from './cell-looks.js';
import { type CellUnits, cellUnits } from './cell-units.js';
import { pt } from './page-measures.js';

/** Left and right of the text of a cell, in twips. */
export const CELL_MARGIN = 85;

/** Columns hold so many characters for sure: a line that just fits one program breaks in another. In ems. */
const EASE = 0.02;

export interface Fitted {
  /** Whole twips; they add up to the width of the table exactly. */
  readonly widths: readonly number[];
  /** The lines of each column's head. */
  readonly heads: readonly (readonly string[])[];
  /** The room of each column for text, in ems. */
  readonly room: readonly number[];
  /** How many lines each row has, about. */
  readonly lines: readonly number[];
}

/**
 * The widths of a table's columns, from what stands in them: first, each column holds its longest date, number, short name and line of
 * its head unbroken; then the rest goes to where text breaks into most lines, and what is left after that by the columns' shares.
 * @param width Of the table, in twips.
 * @param size Of its text, in points.
 */
export function fitColumns(table: Table, width: number, size: number): Fitted {
  const { columns } = table;
  const em = pt(size);
  const all = roomOf(table, width, size) - columns.length * EASE;
  const { cells, pieces, heads: least, usually, levels } = measured(table);
  const own = balanceColumns(
    share(levels, columnShares(table), all),
    cells.map((column, index) =>
      column.map((cell) => {
        const most = usually[index] ?? 0;
        return cell.text > MOST_USUAL * Math.max(LEAST, most) ? { ...cell, text: most, units: undefined } : cell;
      }),
    ),
    least,
  );
  const heads = columns.map(({ title }, index) => (wide(title) <= (own[index] ?? 0) ? [title] : (pieces[index] ?? [])));
  const widths = wholeTwips(
    own.map((ems) => (ems + EASE) * em + 2 * CELL_MARGIN),
    width,
  );
  return {
    widths,
    heads,
    room: widths.map((one) => (one - 2 * CELL_MARGIN) / em),
    lines: tallest(cells.map((column, index) => lookOf(column, own[index] ?? 1))).map(({ lines }) => lines),
  };
}

/** Whether no date, number, head or short name has to break inside. Width and size as above. */
export const fitsUnbroken = (table: Table, width: number, size: number): boolean =>
  total(measured(table).levels[1] ?? []) <= roomOf(table, width, size);

/** For text, in ems. */
const roomOf = ({ columns }: Table, width: number, size: number): number =>
  (width - columns.length * 2 * CELL_MARGIN) / pt(size);

/** A table is asked for upright and turned, in one size and the other; what stands in it is as wide in ems. */
const measured = oncePer(({ columns, rows }: Table) => {
  const cells = columns.map((_, index) => rows.map((row) => cellOf(cellText(row[index] ?? ''))));
  const pieces = columns.map(({ title }) => headPieces(title));
  const heads = pieces.map((own) => Math.max(...own.map(pieceWidth)));
  // From what no column may do without to what each would like to have.
  const tokens = cells.map((column, index) =>
    column.reduce((most, { token }) => Math.max(most, token), heads[index] ?? 0),
  );
  const well = cells.map((column, index) =>
    column.reduce((most, { whole }) => Math.max(most, whole), heads[index] ?? 0),
  );
  const usually = cells.map(usual);
  const most = cells.map((column) => column.reduce((widest, { text }) => Math.max(widest, text), 0));
  return { cells, pieces, heads, usually, levels: [tokens, well, usually, most] };
});

/** A cell with what its column is to hold unbroken, in ems. */
interface MeasuredCell extends CellWidth {
  /** Its longest date or number. */
  readonly token: number;
  /** What has to stand on one line to read well, with an addition in brackets on the same line. */
  readonly whole: number;
}

/** A date, or a number with its unit. */
const TOKEN = /(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[≥≤＞＜+-]?\d[\d.]*(?:%|人次|小时|场|人|户|项|个|次|年|月)?/gu;
const BRACKETS = /（[^（）]{1,4}）/gu;

/** The longest date or number of a text, in ems. */
function widestToken(text: string): number {
  const tokens = DIGIT.test(text) ? (text.match(TOKEN) ?? []) : [];
  return tokens.reduce((most, token) => Math.max(most, wide(token)), 0);
}

/** Shorter texts than this stand on one line: names of categories and of people. In ems. */
const SHORT = 5.5;
/** A part of two: 每月10日、/20日. */
const SHORT_PART = 6;
/** A column of long texts has no fewer characters a line. */
const LEAST = 5;

/** How much of a text has to stand on one line to read well, a short addition in brackets with it, in ems. */
function readable(text: string, whole: number): number {
  if (whole <= SHORT || UNTIL.test(text)) return whole;
  const parts = TWO_PARTS.exec(text);
  const widest = parts ? widestOf(parts.slice(1)) : 0;
  if (parts && (widest <= SHORT_PART || RANGE.test(text))) return widest;
  const brackets = text.includes('（') ? (text.match(BRACKETS) ?? []) : [];
  return Math.max(LEAST, widestToken(text), widestOf(brackets));
}

/** A cell for the balance of the columns, the same for the same text. An addition in brackets may stand on a line of its own: 260（估）. */
const cellOf = oncePerText((text): MeasuredCell => {
  const width = wide(text);
  const whole = readable(text, width);
  const units = DIGIT.test(text) ? cellUnits(text) : undefined;
  const [, name, addition] = text.endsWith('）') ? (BRACKETED.exec(text) ?? []) : [];
  return {
    text: width,
    token: widestToken(text),
    whole,
    least: neverBroken(text, width, units),
    readable: name && addition ? Math.max(readable(name, wide(name)), readable(addition, wide(addition))) : whole,
    units,
  };
});

const DIGIT = /\d/;
/** A column has room for so many characters of a text. */
const FEW = 3;

/** The widest piece of a text that no column breaks, in ems: a number with its unit, a date, a short addition in brackets. */
function neverBroken(text: string, whole: number, units: CellUnits | undefined): number {
  if (whole <= FEW || UNTIL.test(text)) return whole;
  const parts = TWO_PARTS.exec(text);
  const widest = parts ? widestOf(parts.slice(1)) : 0;
  if (parts && (widest <= SHORT_PART || RANGE.test(text))) return widest;
  const brackets = text.includes('（') ? (text.match(BRACKETS) ?? []) : [];
  return Math.max(Math.min(whole, FEW), units?.widest ?? 0, widestOf(brackets));
}

const RANGE = /^[\d年月日]+至[\d年月日]+$/u;
/** 2009年6月前, 10月底: no line of its own for what stands behind. */
const UNTIL = /^[\d年月日]+(?:[前后底起初末]{1,2}|[上中下]旬)$/u;

const widestOf = (parts: readonly string[]): number => parts.reduce((most, part) => Math.max(most, wide(part)), 0);

/** The width of most texts of a column: a single long one does not take the room of the others. */
function usual(column: readonly CellWidth[]): number {
  const sorted = Float64Array.from(column, ({ text }) => text).sort();
  return sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0;
}

/** A text that is so many times as long as most is left out of account where lines are saved. */
const MOST_USUAL = 4;

const total = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

/**
 * The widths, in ems, that add up to `room`: the last level that fits, and of the next one as much as there is room for, so that the texts
 * have as many lines in each column.
 */
function share(levels: readonly (readonly number[])[], shares: readonly number[], room: number): readonly number[] {
  let had: readonly number[] = shares.map(() => 0);
  for (const level of levels) {
    const from = had;
    const wanted = level.map((width, index) => Math.max(width, from[index] ?? 0));
    if (total(wanted) > room) return between(from, wanted, room);
    had = wanted;
  }
  const spare = room - total(had);
  return had.map((width, index) => width + (spare * (shares[index] ?? 0)) / total(shares));
}

/** `from` fits and `to` does not: the narrowest columns that break a text of `to` into the same number of lines. */
function between(from: readonly number[], to: readonly number[], room: number): readonly number[] {
  const at = (lines: number): readonly number[] => to.map((width, index) => Math.max(from[index] ?? 0, width / lines));
  let [few, many] = [1, 1000];
  for (let step = 0; step < 30; step++) {
    const middle = (few + many) / 2;
    if (total(at(middle)) > room) few = middle;
    else many = middle;
  }
  return at(many);
}

function wholeTwips(widths: readonly number[], width: number): readonly number[] {
  const all = total(widths);
  let reached = 0;
  let used = 0;
  return widths.map((one) => {
    reached += one;
    const end = Math.round((reached / all) * width);
    const own = end - used;
    used = end;
    return own;
  });
}

/** A head in the lines that it has where it cannot have one: before its unit in brackets, and before the last word of what is left. */
function headPieces(title: string): readonly string[] {
  const [, name = title, unit] = /^(.+?)(（[^（）]*）)$/u.exec(title) ?? [];
  const named = WORDS.test(name) ? [name.slice(0, -2), name.slice(-2)] : [name];
  return unit ? [...named, unit] : named;
}

/** Five to eight characters: most such heads end in a word of two, such as 志愿者人次. 受益人次 stands over numbers that are half as wide. */
const WORDS = /^(?:[\u3400-\u9fff]{5,8}|[\u3400-\u9fff]{2}人次)$/u;

const pieceWidth = (piece: string): number => (piece.length > LONGEST_HEAD ? LEAST : wide(piece));
const LONGEST_HEAD = 8;
