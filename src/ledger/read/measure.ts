import { narrow } from '../../chinese/narrow.js';

export interface Quantity {
  readonly value: number;
  /** As written after the number: %, ‰, 户, …; may be empty. */
  readonly unit: string;
  readonly bound?: '≥' | '≤' | '>' | '<';
}

const BEFORE: readonly (readonly [RegExp, NonNullable<Quantity['bound']>])[] = [
  [/^(?:≥|>=|≧|不低于|不少于|不小于|至少|大于等于|大于或等于|达到)/, '≥'],
  [/^(?:≤|<=|≦|不高于|不超过|不多于|不大于|至多|小于等于|小于或等于)/, '≤'],
  [/^(?:>|大于|高于|超过|多于)/, '>'],
  [/^(?:<|小于|低于|少于)/, '<'],
];

const AFTER: readonly (readonly [RegExp, NonNullable<Quantity['bound']>])[] = [
  [/(?:及|或|\(含\))?以上$/, '≥'],
  [/(?:及|或|\(含\))?以下$/, '≤'],
];

/** 34.2%, ≥ 30%, 不低于30%, 30%以上, 1,200户: one number with its unit and bound; undefined for anything else. */
export function parseMeasure(text: string): Quantity | undefined {
  let rest = narrow(text).replace(/\s+/gu, '');
  let bound: Quantity['bound'];
  for (const [pattern, sign] of BEFORE) {
    if (!bound && pattern.test(rest)) [rest, bound] = [rest.replace(pattern, ''), sign];
  }
  for (const [pattern, sign] of AFTER) {
    if (!bound && pattern.test(rest)) [rest, bound] = [rest.replace(pattern, ''), sign];
  }
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([^\d\s.,+-]{0,12})$/u.exec(rest);
  if (!match?.[1]) return undefined;
  const value = Number(match[1].replaceAll(',', ''));
  const unit = match[2] ?? '';
  if (/^[余多来几左约]/u.test(unit)) return undefined;
  return bound ? { value, unit, bound } : { value, unit };
}
