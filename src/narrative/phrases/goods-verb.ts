import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { WORDS } from '../../standards.js';

/** The verb that a kind of goods takes, by what the title is about (衣物 of 捐衣捐被 were given), else by the goods alone. */
export const goodsVerb = (title: string, { name, amount }: NamedQuantity): string | undefined => {
  const ends = (things: readonly string[]) => things.some((one) => name.endsWith(one));
  if (CALLS.test(name) && !/[个通次]$/.test(amount?.text ?? '')) return undefined;
  return (
    WORDS.goodsByTitle.find(({ 题, 物 }) => ends(物) && 题.some((word) => title.includes(word)))?.词 ??
    Object.entries(WORDS.goods).find(([, things]) => ends(things))?.[0]
  );
};

/** 电话 7000余个 were made; 电话 12部 are there. */
const CALLS = /电话$/;
