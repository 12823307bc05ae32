import type { NamedQuantity } from '../ledger/vocabulary/field.js';

/** 人均收入 4000多元, 工农业总产值 511万元: what a community earns; 人均耕地 is land. */
export const isEarned = ({ name, amount }: NamedQuantity): boolean =>
  !LIES.test(name) && !(FIELDS.test(name) && LAND.test(amount?.text ?? '')) && EARNS.test(name);

/** 距县城 64公里: where it lies. */
export const LIES = /^(?:距|离(?![退休岗职异散])|(?:平均)?海拔|东西|南北|占地)/u;
export const LAND = /(?:亩|公顷|平方公里)$/u;
const FIELDS = /[田地林山场园塘]$/u;
const EARNS = /收入|总额|产值|总值|人均|税收|资产|[率量]$/u;
