import type { Activity } from '../../ledger/ledger.js';
import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { withListedCount } from './listed-count.js';

/** 8300元, 610亩: a number and its unit, and nothing beside them. */
const PLAIN = /^(?:约|近)?\d[\d.]{0,9}[万余多]{0,2}[一-鿿]{1,2}$/;
const GIVEN = /^(?:募捐|捐款|募集捐款|筹集捐款|捐款金额|募集善款)$/;
const HANDED = /^(.{0,12}?把)([一-鿿]{2,6}?)(?:[租卖送分捐交让]给|出租给|发放给|发给|赠给)/;

/**
 * 动员群众捐款 with 募捐 8300元 → 动员群众捐款8300元, 改造甲路、乙路 with 道路 2条 → 改造甲路、乙路2条道路, 把低洼田租给公司 with 租赁低洼田 610亩 → 把610亩低洼田租给公司: a number stands with what was counted, where
 * a clause names it, and is no number of the row any more.
 */
export function withAmountInside<T extends { readonly row: Activity; readonly summary?: string | undefined }>(
  deed: T,
): T {
  const { row, summary = '' } = deed;
  if (row.quantities.length === 0 || /\d/.test(summary)) return deed;
  let taken: NamedQuantity | undefined;
  const clauses = summary.split('，').map((clause) => {
    if (taken) return clause;
    const listed = row.quantities.find((one) => withListedCount(clause, one));
    if (listed) {
      taken = listed;
      return withListedCount(clause, listed) ?? clause;
    }
    const [, before = '', handed] = HANDED.exec(clause) ?? [];
    taken = row.quantities.find(
      ({ name, amount }) =>
        amount &&
        PLAIN.test(amount.text) &&
        (handed ? name.endsWith(handed) && name.length <= handed.length + 2 : GIVEN.test(name) && /捐款$/.test(clause)),
    );
    const text = taken?.amount?.text ?? '';
    return handed ? `${before}${text}${clause.slice(before.length)}` : `${clause}${text}`;
  });
  if (!taken) return deed;
  const told = clauses.join('，');
  return {
    ...deed,
    summary: told,
    row: { ...row, summary: told, quantities: row.quantities.filter((one) => one !== taken) },
  };
}
