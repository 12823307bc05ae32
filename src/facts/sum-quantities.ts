import type { Qualifier } from '../ledger/vocabulary/field.js';
import { compare, decimalText, type Fraction, fractionOf, plus, toNumber } from './fraction.js';

/** A number as somebody typed it, from 0. */
export interface Addend {
  readonly value: number;
  readonly qualifier?: Qualifier | undefined;
  /** Guessed by whoever wrote it down: as good as 约. */
  readonly estimated?: boolean | undefined;
}

/** Of a sum of rough numbers no more than these digits are certain. */
const SIGNIFICANT = 2;

/**
 * The sum of numbers that may be rough. All exact: exact. Exact and not-less-than (余, 多, 以上, 逾, 超): cut to two significant digits,
 * downwards, 余. With any 近, 约 or estimate: rounded to two significant digits, half up, 约. Below 100 those two digits are more than was known:
 * 46 and 40余 are 80余, for 余 stands behind tens, and with 约40 they are 约90. A single one among zeros is itself.
 */
export function sumQuantities(quantities: readonly Addend[]): { value: number; qualifier?: Qualifier } {
  // As nearly all are.
  if (quantities.every(isExact)) return { value: total(quantities.map(({ value }) => value)) };
  const told = quantities.filter(({ value, qualifier, estimated }) => value !== 0 || qualifier || estimated);
  const [only] = told;
  if (only && told.length === 1) {
    const qualifier = qualifierOf(only);
    return { value: only.value, ...(qualifier && { qualifier }) };
  }
  const values = told.map(({ value }) => value);
  const rough = told.flatMap((quantity) => qualifierOf(quantity) ?? []);
  if (rough.length === 0) return { value: values.every(Number.isInteger) ? total(values) : toNumber(exactSum(values)) };
  const sum = exactSum(values);
  const isAbout = rough.some((qualifier) => qualifier === '近' || qualifier === '约');
  const inTens = told.some((quantity) => qualifierOf(quantity) && isTens(quantity.value));
  return isAbout
    ? { value: significant(sum, 'up', inTens), qualifier: '约' }
    : { value: significant(sum, 'down', true), qualifier: '余' };
}

const isExact = ({ value, qualifier, estimated }: Addend): boolean =>
  qualifier === undefined && !estimated && Number.isInteger(value);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Whole numbers add up as they are; decimals drift. */
const exactSum = (values: readonly number[]): Fraction =>
  values.every(Number.isInteger) ? fractionOf(total(values)) : values.map(fractionOf).reduce(plus);

const qualifierOf = ({ qualifier, estimated }: Addend): Qualifier | undefined =>
  qualifier ?? (estimated ? '约' : undefined);

const isTens = (value: number) => value > 0 && value % 10 === 0;

/** Rounded half up, or cut, to the significant digits, and from 10 on to no less than tens where `tens` says so. */
function significant(sum: Fraction, way: 'up' | 'down', tens: boolean): number {
  if (sum.over === 0n) return 0;
  let unit: Fraction = { over: 1n, under: 1n };
  const tenfold = ({ over, under }: Fraction): Fraction => ({ over: over * 10n, under });
  const tenth = ({ over, under }: Fraction): Fraction => ({ over, under: under * 10n });
  const bound = 10n ** BigInt(SIGNIFICANT - 1);
  const least = (of: Fraction): Fraction => ({ over: of.over * bound, under: of.under });
  while (compare(sum, least(tenfold(unit))) >= 0) unit = tenfold(unit);
  while (compare(sum, least(unit)) < 0) unit = tenth(unit);
  if (tens && compare(sum, fractionOf(10)) >= 0 && compare(unit, fractionOf(10)) < 0) unit = fractionOf(10);
  const inUnits: Fraction = { over: sum.over * unit.under, under: sum.under * unit.over };
  const whole = way === 'up' ? BigInt(decimalText(inUnits, 0)) : inUnits.over / inUnits.under;
  return toNumber({ over: whole * unit.over, under: unit.under });
}
