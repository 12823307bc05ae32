import { type Pieces, strung } from '../../phrases/piece.js';
import { type Item, itemSaid, listedItems } from './profile-item.js';

/** 党员47名、在职党员81人，社区干部9名、治安协管员2人: those of one kind are one list, and the next kind stands apart. */
export function inClasses(given: readonly Item[]): Pieces {
  // 流动户887户 stands with 居民3275户.
  const items = [...given.filter((one) => classOf(one) === 0), ...given.filter((one) => classOf(one) !== 0)];
  const classes: Item[][] = [];
  for (const item of items) {
    const last = classes.at(-1);
    // Behind 其中 the next would be one of them.
    const open = last?.at(-1)?.parts === undefined && !item.parts;
    if (last?.[0] && open && isOneClass(last[0], item)) last.push(item);
    else classes.push([item]);
  }
  return strung(
    classes.map((one, at) => (at === classes.length - 1 ? listedItems(one) : closed(one))),
    '，',
  );
}

/** Brackets, and no 其中 that what follows would belong to. */
const closed = (items: readonly Item[]): Pieces =>
  strung(
    items.map((one) => itemSaid(one)),
    '、',
  );

const CLASSES = [
  /^(?:居民|村民|(?:流动|外来|空挂|租住)户)$/u,
  /人口/u,
  /(?:党员|党支部|党小组|党组织|积极分子)$/u,
  /(?:队伍?|团队|服务队|协会)$/u,
  /(?:志愿者|五老)$/u,
  /(?:干部|工作者|工作人员|代表|[员长])$/u,
];
/** Of a class, or, where there is none, counted in one unit; 1013户、4104人 is a list of its own. */
const isOneClass = (one: Item, other: Item): boolean =>
  classOf(one) === classOf(other) &&
  one.name !== '' &&
  (classOf(one) >= 0 || one.sizes[0]?.unit === other.sizes[0]?.unit);
const classOf = ({ name }: Item): number => CLASSES.findIndex((one) => one.test(name));
