import { patternWords } from '../phrases/fill-pattern.js';
import { isFromAbove } from '../phrases/from-above.js';
import { listedWords } from '../phrases/piece.js';

/** 县政府, 市委组织部, 街道党工委: they have a community do things, or help it, and do nothing beside it. */
const GUIDES = /(?:[省市区县州镇乡旗]|街道)(?:党委|党工委|工委)$|[省市区县州旗]委(?:[一-鿿]{1,4}部)?$|组织部$/;
const HELPS = /(?:[省市区县州镇乡旗]|街道|人民)政府$|街道办(?:事处)?$|^上级(?:部门|单位|领导)?$/;
/** 文峰理发店: a shop, and no office. */
const SHOP = /(?:[^饭酒书]店|店铺|发艺|造型|[理美]发|商户|商家)$/;

/**
 * 会同派出所, 与理发店一起, 在市委组织部指导下, 在县政府的关心支持下会同县文明办: a deed was done beside those who are its like, and under those above it.
 */
export function besideWhom(partners: readonly string[], open: boolean): string {
  const above = partners.filter((one) => GUIDES.test(one) || HELPS.test(one));
  const others = partners.filter((one) => !above.includes(one));
  const listed = (all: readonly string[]) => (open ? `${all.join('、')}${patternWords('等')}` : listedWords(all));
  const like = others.every((one) => SHOP.test(one)) || others.some(isFromAbove) ? '与谁一起' : '会同谁';
  const under =
    above.length === 0
      ? ''
      : patternWords(above.every((one) => HELPS.test(one)) ? '支持下' : '指导下', {
          谁: others.length > 0 ? above.join('、') : listed(above),
        });
  return under + (others.length > 0 ? patternWords(like, { 谁: listed(others) }) : '');
}
