/** A number kept exactly. `under` is above 0; the two need not be in lowest terms. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A number as it is written in decimals: 0.1 is one tenth, not the double that stands for it. @throws RangeError for NaN and infinities. */
export function fractionOf(value: number): Fraction {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', part = ''] = digits.split('.');
  const shift = part.length - Number(exponent);
  if (!Number.isFinite(value)) throw new RangeError(`no number: ${value}`);
  const over = BigInt(whole + part);
  return shift >= 0 ? { over, under: 10n ** BigInt(shift) } : { over: over * 10n ** BigInt(-shift), under: 1n };
}

/** Of decimals one `under` always divides the other: a long sum of them stays short. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.under % b.under === 0n) return { over: a.over + b.over * (a.under / b.under), under: a.under };
  if (b.under % a.under === 0n) return plus(b, a);
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { ...b, over: -b.over });

export const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });

/** @throws RangeError where `b` is 0. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  if (b.over === 0n) throw new RangeError('divided by 0');
  return b.over > 0n
    ? { over: a.over * b.under, under: a.under * b.over }
    : { over: -a.over * b.under, under: a.under * -b.over };
}

const magnitude = (n: bigint) => (n < 0n ? -n : n);

export const absolute = ({ over, under }: Fraction): Fraction => ({ over: magnitude(over), under });

/** Below 0 where a < b, 0 where they are equal. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** To so many decimals, half up (away from 0): 98.55 → 98.6. */
export function rounded({ over, under }: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const whole = (2n * magnitude(over) * scale + under) / (2n * under);
  return { over: over < 0n ? -whole : whole, under: scale };
}

/** With just so many decimals, half up. */
export function decimalText(fraction: Fraction, decimals: number): string {
  const { over } = rounded(fraction, decimals);
  const digits = magnitude(over)
    .toString()
    .padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  return `${over < 0n ? '-' : ''}${decimals === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`}`;
}

/** With at most so many decimals, half up, without zeros at the end: 488.50 → 488.5. */
export function shortText(fraction: Fraction, decimals: number): string {
  const text = decimalText(fraction, decimals);
  return decimals === 0 ? text : text.replace(/(?:\.|(?<!0))0+$/, '');
}

/** More decimals than a double can hold. */
const DOUBLE = 20;

/** The double that is nearest; a decimal that was typed comes back as it was. */
export const toNumber = (fraction: Fraction): number => Number(decimalText(fraction, DOUBLE));
