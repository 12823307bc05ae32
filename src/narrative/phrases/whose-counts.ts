import type { NamedQuantity } from '../../ledger/vocabulary/field.js';

const WHOSE = /^[一-鿿]{1,6}?(?:人口|人员|居民|村民|家庭|儿童|老人|妇女)(?=[一-鿿]{2})/;

/** 流动人口 of 流动人口新生儿: of whom something was counted. */
export const whoseCount = (name = ''): string => WHOSE.exec(name)?.[0] ?? '';

/** 流动人口新生儿, 流动人口一孩 and 流动人口二孩: of whom all of them are is said of the first. */
export function saidOfOnce(quantities: readonly NamedQuantity[]): readonly NamedQuantity[] {
  const whose = whoseCount(quantities[0]?.name);
  const same = whose !== '' && quantities.length > 2 && quantities.every(({ name }) => whoseCount(name) === whose);
  return same
    ? quantities.map((one, at) => (at === 0 ? one : { ...one, name: one.name.slice(whose.length) }))
    : quantities;
}
