import { narrow } from '../../chinese/narrow.js';
import { readChineseNumber } from '../../chinese/read-chinese-number.js';
import { ANY_UNIT } from '../vocabulary/units.js';

/** Why a text is no number, and, where that is plain, the number to write. */
export type NumberFault =
  | { readonly fault: 'number-estimated' | 'number-spelled'; readonly write: string }
  | { readonly fault: 'number-negative' | 'number-fraction' | 'number-none' | 'number-large' | 'number-unreadable' };

/** More than any community counts: what is longer is an ID number or a telephone number in the wrong place. */
export const MOST = 100_000_000;

const isFault = (n: number | NumberFault): n is NumberFault => typeof n !== 'number';

/** A whole number from 0 in digits, full-width ones and 1,200 included. Nothing is guessed: 30余人 is a fault. */
export function parseCount(text: string): number | NumberFault {
  const value = parseDecimal(text);
  return isFault(value) || Number.isInteger(value) ? value : { fault: 'number-fraction' };
}

/** A decimal number from 0 in digits. */
export function parseDecimal(text: string): number | NumberFault {
  const plain = narrow(text).trim();
  if (/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain)) {
    const value = Number(plain.replaceAll(',', ''));
    return value > MOST ? { fault: 'number-large' } : value;
  }
  return faultOf(plain);
}

const ABOUT = /^(?:大约|约|近|将近|至少|超过|不少于|~|≈)|(?:余|多|来|几|\+|左右|上下|以上)/u;
const NONE = /^(?:[-—–/\\]+|无|没有|未记|未记录|不详|未知|暂无|空|none|null|n\/a|\?+)$/iu;
const UNIT = `(?:${ANY_UNIT.join('|')}|%)?`;

function faultOf(plain: string): NumberFault {
  if (NONE.test(plain)) return { fault: 'number-none' };
  if (/^[-−–—]\s*\d/u.test(plain)) return { fault: 'number-negative' };
  if (ABOUT.test(plain)) {
    const inner = plain.replace(new RegExp(ABOUT, 'gu'), '').replace(/^(?:有|共)/u, '');
    const value = spelled(inner);
    if (value !== undefined) return { fault: 'number-estimated', write: String(value) };
  }
  const value = spelled(plain);
  return value === undefined ? { fault: 'number-unreadable' } : { fault: 'number-spelled', write: String(value) };
}

/** The number that a text plainly means, though it is not written as one: 30人, 三十, 3千, 1 200, 2O19, 1e3. */
function spelled(text: string): number | undefined {
  const bare = text.replace(new RegExp(`${UNIT}$`, 'u'), '').replaceAll(/\s/gu, '');
  if (/^\d+(?:,\d{3})*(?:\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  const scaled = /^(\d+(?:\.\d+)?)([百千万])$/u.exec(bare);
  if (scaled) return Math.round(Number(scaled[1]) * ({ 百: 100, 千: 1000, 万: 10000 }[scaled[2] ?? ''] ?? 1));
  if (/^\d+e\d{1,2}$/i.test(bare)) return Number(bare) <= MOST ? Number(bare) : undefined;
  if (/\d/.test(bare) && /^[\dOoIl]+$/.test(bare)) return Number(bare.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'));
  return readChineseNumber(bare);
}
