import type { Item } from './profile-item.js';

/**
 * Items with those in them that are parts of others: where some that follow make up one (203户804人 = 178户745人 + 20户54人 + 5户5人), and where a name
 * ends with another that is no mere word for all (已婚育龄妇女 of 育龄妇女).
 */
export function withParts(items: readonly Item[]): readonly Item[] {
  const summed: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) continue;
    const count = summingUp(item, items.slice(at + 1));
    summed.push(count > 0 ? { ...item, parts: items.slice(at + 1, at + 1 + count), whole: true } : item);
    at += count;
  }
  const isPart = (part: Item) => summed.some((one) => one !== part && isPartOf(part, one));
  const wholeOf = (part: Item) => summed.find((one) => one !== part && isPartOf(part, one) && !isPart(one));
  return summed
    .filter((item) => !wholeOf(item))
    .map((item) => {
      const parts = summed.filter((part) => wholeOf(part) === item).map((part) => ofThose(part, item));
      return parts.length > 0 ? { ...item, parts: [...(item.parts ?? []), ...parts] } : item;
    });
}

/** 80岁以上 55人 of 70岁以上老人 238人: whose age it is was said. */
function ofThose(part: Item, whole: Item): Item {
  const [, , whose = ''] = AGED.exec(part.name) ?? [];
  const [first, ...rest] = part.said;
  if (whose === '' || !AGED.test(whole.name) || typeof first !== 'string') return part;
  const name = part.name.slice(0, -whose.length);
  return { ...part, name, said: [first.replace(part.name, name), ...rest] };
}

/** How many of those that follow make up an item, two at least; each of one kind with it, by its last word; 保洁员2人 is none of 护林员4人. */
function summingUp({ name, sizes }: Item, others: readonly Item[]): number {
  if (sizes.length === 0) return 0;
  const kind = /[员长工者师]$/.test(name) ? name.slice(-2) : name.slice(-1);
  const sums = sizes.map(() => 0);
  for (const [at, other] of others.entries()) {
    if (other.sizes.length !== sizes.length || !other.name.endsWith(kind)) return 0;
    for (const [i, { value, unit }] of other.sizes.entries()) {
      if (unit !== sizes[i]?.unit) return 0;
      sums[i] = (sums[i] ?? 0) + value;
    }
    if (at > 0 && sums.every((sum, i) => sum === sizes[i]?.value)) return at + 1;
  }
  return 0;
}

/** 女党员 1名 of 党员 17名, 80岁以上老人 of 70岁以上老人. */
export function isPartOf(part: Item, whole: Item): boolean {
  const [small, great] = [part.sizes[0], whole.sizes[0]];
  const [older, old] = [AGED.exec(part.name), AGED.exec(whole.name)];
  if (older && old) return Number(older[1]) > Number(old[1]) && older[2] === old[2] && isNoMore(small, great);
  return (
    !OF_ALL.test(whole.name) &&
    !DATED.test(part.name) &&
    part.name.length > whole.name.length &&
    part.name.endsWith(whole.name) &&
    isNoMore(small, great)
  );
}

export const isNoMore = (
  small: Item['sizes'][number] | undefined,
  great: Item['sizes'][number] | undefined,
  within = 1,
): boolean =>
  small !== undefined && great !== undefined && small.unit === great.unit && small.value <= great.value * within;

/** 流动人口 is none of a village's 人口; 重点单位 may be anybody's. */
const OF_ALL = /^(?:人口|居民|村民|人员|单位|队伍|企业|家庭|户|人|面积)$/;
const AGED = /^(\d{2,3})周?岁(?:及)?以上(.*)$/;
/** 2016年脱贫的贫困户: no part of those that are poor now. */
export const DATED = /^\d{4}年|^(?:上|去|今|本|当|近)年/;
