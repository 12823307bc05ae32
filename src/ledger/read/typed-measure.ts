import { narrow } from '../../chinese/narrow.js';
import type { Qualifier } from '../vocabulary/field.js';

export type Bound = '≥' | '≤' | '>' | '<';

export interface TypedMeasure {
  readonly value: number;
  /** As written after the number: %, ‰, 户, …; may be empty. */
  readonly unit: string;
  readonly bound?: Bound;
  /** How certain it is: 约 of 95%左右. */
  readonly qualifier?: Qualifier;
}

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|>=|≧|不低于|不少于|不小于|至少|大于等于|大于或等于|达到)/, '≥'],
  [/^(?:≤|<=|≦|不高于|不超过|不多于|不大于|至多|小于等于|小于或等于)/, '≤'],
  [/^(?:>|大于|高于|超过|多于)/, '>'],
  [/^(?:<|小于|低于|少于)/, '<'],
];

const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/(?:及|或|\(含\))?以上$/, '≥'],
  [/(?:(?:及|或|\(含\))?以下|(?:\(含\))?以内)$/, '≤'],
];

/** 近95% and 不足1% are less than that, 超98% more; 约95% and 95%左右 are that, as far as anybody knows. */
const ABOUT: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:将近|接近|近|不足|不到)(?=\d)/, '近'],
  [/^(?:超|逾)(?=\d)|(?<=\d[%‰])[余多]$/, '超'],
  [/^(?:大约|大概|约)(?=\d)|(?<=[\d%‰\u4e00-\u9fff])(?:左右|上下)$/, '约'],
];

/** 150余万元 and 30多户 are that and more. */
const AND_MORE = /^(\d[\d,]*)([余多])(?=[^\d\s%‰])/;

/** 九成 is 90%, 九成五 95%, 九成半 95%. */
const TENTHS = /^(.*?)([一二三四五六七八九])成([半一二三四五六七八九]?)(.*)$/;
const inPercent = (text: string): string =>
  text.replace(TENTHS, (_, before: string, tens: string, ones: string, behind: string) => {
    const digit = (letter: string) => '零一二三四五六七八九'.indexOf(letter || '零');
    return `${before}${digit(tens) * 10 + (ones === '半' ? 5 : digit(ones))}%${behind}`;
  });

/** 34.2%, ≥ 30%, 不低于30%, 30%以上, 1,200户, 95%左右, 九成五, 150余万元: one number with its unit and bound; undefined for anything else. */
export function parseMeasure(text: string): TypedMeasure | undefined {
  let rest = inPercent(narrow(text).replace(/\s+/gu, ''));
  let bound: TypedMeasure['bound'];
  let qualifier: TypedMeasure['qualifier'];
  for (const [pattern, sign] of BEFORE) {
    if (!bound && pattern.test(rest)) [rest, bound] = [rest.replace(pattern, ''), sign];
  }
  for (const [pattern, sign] of AFTER) {
    if (!bound && pattern.test(rest)) [rest, bound] = [rest.replace(pattern, ''), sign];
  }
  for (const [pattern, sign] of ABOUT) {
    if (!bound && !qualifier && pattern.test(rest)) [rest, qualifier] = [rest.replace(pattern, ''), sign];
  }
  const [, , more] = (!bound && !qualifier && AND_MORE.exec(rest)) || [];
  if (more !== undefined) [rest, qualifier] = [rest.replace(AND_MORE, '$1'), more as '余' | '多'];
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([^\d\s.,+-]{0,12})$/u.exec(rest);
  if (!match?.[1]) return undefined;
  const value = Number(match[1].replaceAll(',', ''));
  const unit = match[2] ?? '';
  if (/^[余多来几左约]/u.test(unit)) return undefined;
  return { value, unit, ...(bound && { bound }), ...(qualifier && { qualifier }) };
}

/** How many of a unit make the whole: 6‰ is less than 1%. */
export const SHARES: Readonly<Record<string, number>> = { '%': 100, '‰': 1000 };

/**
 * A value and the target that it is held against, each with its unit: where one was written without, it is that of the other (94 against
 * 90%). Undefined where the two cannot be compared: other units, or a part of 1 that may mean a share or a percentage (0.94).
 */
export function settleUnits(
  value: TypedMeasure,
  target: TypedMeasure,
): { readonly value: TypedMeasure; readonly target: TypedMeasure } | undefined {
  if (value.unit === target.unit || (value.unit in SHARES && target.unit in SHARES)) return { value, target };
  if (value.unit === '')
    return isAmbiguous(value, target) ? undefined : { value: { ...value, unit: target.unit }, target };
  if (target.unit === '')
    return isAmbiguous(target, value) ? undefined : { value, target: { ...target, unit: value.unit } };
  return undefined;
}

const isAmbiguous = ({ value }: TypedMeasure, { unit }: TypedMeasure) => unit in SHARES && value > 0 && value <= 1;
