import { type Deed, isDeed, type Matter } from '../../matters/matter.js';
import { kinOf, shareFields } from './kin.js';
import { isNamedAfter } from './placed-strays.js';
import { areBeside } from './side-by-side.js';

/** How much what stands behind belongs to what stands before it: 2 to its matter, 1 to its field, 0 to neither. A 专题 of half of a section tells nothing apart. */
export function nearness(before: readonly Matter[], after: readonly Matter[], common: ReadonlySet<string>): 0 | 1 | 2 {
  const pairs = before.flatMap((a) => after.map((b) => [a, b] as const));
  const isOne = ([a, b]: readonly [Matter, Matter]) =>
    a.topics.some((topic) => b.topics.includes(topic) && !common.has(topic)) ||
    areBeside(a, b) ||
    isNamedAfter(a, b) ||
    (a.kind === b.kind && !isDeed(a));
  if (pairs.some(isOne)) return 2;
  return pairs.some(([a, b]) => isOfOneField(a, b)) ? 1 : 0;
}

/** Deeds of one 类别, and rows of one field of work. 其他 is none. */
export function isOfOneField(a: Matter, b: Matter): boolean {
  const [one, other] = [kinOf(a), kinOf(b)];
  const all = [one.own, one.wide].some((fields) => [other.own, other.wide].some((more) => shareFields(fields, more)));
  return all || (isDeed(a) && isDeed(b) && (isOfOneCategory(a, b) || areCountedAlike(a, b)));
}

const isOfOneCategory = ({ row: { category } }: Deed, { row }: Deed): boolean =>
  category === row.category && category !== NO_FIELD;

/** 窗口服务 2412次、走访 2266次 and 接待和走访 3088次: what was counted is the same. */
const areCountedAlike = (a: Deed, b: Deed): boolean =>
  a.row.quantities.some(({ name }) =>
    b.row.quantities.some((one) => one.name.includes(name) || name.includes(one.name)),
  );
const NO_FIELD = '其他';
