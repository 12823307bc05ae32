import type { NamedQuantity } from '../../ledger/vocabulary/field.js';

/** 悬挂宣传横幅、出黑板报 with 横幅 4条 and 黑板报 1块: each of the things with its number. */
export function spelledItems(title: string, quantities: readonly NamedQuantity[]): string | undefined {
  const items = title.split('、');
  const of = items.map((item) =>
    quantities.filter((one) => one.amount && item.length > one.name.length && item.endsWith(one.name)),
  );
  const all = quantities.length > 1 && of.flat().length === quantities.length && of.every(({ length }) => length <= 1);
  return all && !/[“”《》]/.test(title)
    ? items.map((item, at) => item + (of[at]?.[0]?.amount?.text ?? '')).join('、')
    : undefined;
}
