import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { isCountedIn, quantityWords } from '../deeds/count-piece.js';

/** …发放助学金，发放助学金3.6万元: what a clause ends with is not said again, its number stands there. */
export function withAmounts(
  kept: readonly string[],
  quantities: readonly NamedQuantity[],
  title: string,
  act: readonly string[] = [],
) {
  // 更换褪色、破损的宣传标语 with 更换标语 26条, too.
  const isOf = (clause: string, name: string): boolean =>
    clause.endsWith(name) ||
    (name.length >= 4 &&
      clause.startsWith(name.slice(0, 2)) &&
      clause.endsWith(name.slice(2)) &&
      !clause.includes('、和'));
  // 上报出生死亡人口 with 死亡人口 23人 and 出生婴儿 25人: a thing beside another is not all that the clause ends with.
  const among = ({ name, amount }: NamedQuantity): boolean =>
    classifyClause(name) === '主' &&
    quantities.some((one) => one.name !== name && one.amount?.unit === amount?.unit && one.amount !== undefined);
  const at = (one: NamedQuantity) =>
    among(one) ? -1 : kept.findIndex((clause) => one.name.length >= 3 && isOf(clause, one.name));
  const merged = kept.map((clause, index) => {
    const found = quantities.find((quantity) => quantity.amount && at(quantity) === index);
    return found ? `${clause}${found.amount?.text ?? ''}` : clause;
  });
  return {
    clauses: merged,
    data: quantityWords(
      quantities.filter(
        (quantity) => !quantity.amount || (at(quantity) < 0 && !isCountedIn(quantity, [...act, ...kept])),
      ),
      title,
    ),
  };
}
