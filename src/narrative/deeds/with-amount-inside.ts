import type { NamedQuantity } from '../../ledger/vocabulary/field.js';

/** 8300元, 610亩: a number and its unit, and nothing beside them. */
const PLAIN = /^(?:约|近)?\d[\d.]*[万余多]*[一-鿿]{1,2}$/;
const GIVEN = /^(?:募捐|捐款|募集捐款|筹集捐款|捐款金额|募集善款)$/;

/**
 * 动员群众捐款 with 募捐 8300元 → 动员群众捐款8300元, 把低洼田租给公司 with 租赁低洼田 610亩 → 把610亩低洼田租给公司: a number stands with what was counted, where
 * a clause names it.
 */
export function withAmountInside(summary: readonly string[], quantities: readonly NamedQuantity[]): readonly string[] {
  const taken = new Set<NamedQuantity>();
  return summary.map((clause) => {
    if (/\d/.test(clause)) return clause;
    const [, before, handed] =
      /^(.{0,12}?把)([一-鿿]{2,6}?)(?:[租卖送分捐交让]给|出租给|发放给|发给|赠给)/.exec(clause) ?? [];
    const found = quantities.find(({ name, amount }) => {
      if (!amount || !PLAIN.test(amount.text)) return false;
      return handed
        ? name.endsWith(handed) && name.length <= handed.length + 2
        : GIVEN.test(name) && /捐款$/.test(clause);
    });
    if (!found?.amount || taken.has(found)) return clause;
    taken.add(found);
    return handed && before
      ? `${before}${found.amount.text}${clause.slice(before.length)}`
      : `${clause}${found.amount.text}`;
  });
}
