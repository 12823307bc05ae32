import { partsOutside } from '../../chinese/split-outside.js';
import type { Quantity } from '../vocabulary/field.js';
import { isQuantity, parseQuantity } from './quantity.js';

/** A piece of a line, with the mark before it. */
export interface TypedPiece {
  readonly mark: string;
  readonly text: string;
}

/** The pieces of a line between its marks, brackets aside. */
export const piecesOf = (text: string): readonly TypedPiece[] =>
  partsOutside(text, '、；;，,', (at) => !isWithinNumber(text, at)).map(({ mark, part }) => ({
    mark,
    text: part.trim(),
  }));

/** A comma is one of thousands only between a digit and just three more: in 1,200册, and not in 2条，350米. */
const isWithinNumber = (text: string, at: number) =>
  /\d/.test(text[at - 1] ?? '') && /^[,，]\d{3}(?!\d)/u.test(text.slice(at, at + 5));

const LEAD = '(?:共计?|合计|总计|计|大?约|近|逾|超过?)';
/** One of several amounts that stand side by side, up to the next one or the end: 93户 of 93户365人. */
const SIDE = new RegExp(`${LEAD}?\\d[\\d,]*(?:\\.\\d+)?[^\\d\\s\\p{P}至到]{1,6}?(?=${LEAD}?\\d|$)`, 'guy');
/** 3月5日 and 5楼3单元 are no amounts. */
const IS_PLACE_OR_TIME = /[年月点楼幢栋号]\d/u;

/** One amount, a range, or several amounts without anything between them (93户365人, 2条1.5公里): each with its unit. */
export function amountsOf(text: string): readonly Quantity[] | undefined {
  const one = parseQuantity(text);
  if (isQuantity(one)) return [one];
  const range = rangeOf(text);
  if (range) return [range];
  const plain = text.replaceAll(/\s+/gu, '');
  const parts = IS_PLACE_OR_TIME.test(plain) ? [] : (plain.match(SIDE) ?? []);
  const amounts = parts.map((part) => parseQuantity(part)).filter(isQuantity);
  return parts.join('') === plain && amounts.length === parts.length && parts.length > 1 ? amounts : undefined;
}

const RANGE =
  /^(?:大?约)?(?<from>\d[\d,.]{0,12})(?<first>[^\d\s\p{P}]{0,4}|[%‰])[—–~～至到-]{1,2}(?<to>\d[\d,.]{0,12})(?<unit>[^\d\s\p{P}]{1,6}|[%‰])$/u;

/** 12万至15万元 */
const SCALES = /^[百千万亿]+$/u;

/** 550—1200米, 30人至50人: told as typed, and no number. Without a unit, or with one of times and addresses, it is none. */
export function rangeOf(text: string): Quantity | undefined {
  const plain = text.replaceAll(/\s+/gu, '');
  const { from = '', first = '', to = '', unit = '' } = RANGE.exec(plain)?.groups ?? {};
  const least = Number(from.replaceAll(',', ''));
  const isOne =
    unit !== '' &&
    (first === '' || first === unit || (SCALES.test(first) && unit.startsWith(first))) &&
    !/^[年月日号点时楼幢栋届]/u.test(unit);
  return isOne && least < Number(to.replaceAll(',', '')) ? { value: 0, unit, text: plain, vague: true } : undefined;
}
