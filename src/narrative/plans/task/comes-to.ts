import { WORDS } from '../../../standards.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/** 助残义工到60人, 漂流图书到1000册, 固定资产投资65亿元: what there are to be, and what is to be made. */
export function comesTo(clause: string): string | undefined {
  const [, thing, amount] = GROWN.exec(clause) ?? [];
  if (thing && amount) {
    const full = WORDS.fullVerbs[thing.slice(-1)];
    return patternWords('某数达到', { 名: full ? thing.slice(0, -1) + full : thing, 数: amount });
  }
  const [, sum, money] = EARNED.exec(clause) ?? [];
  return sum && money ? patternWords('完成某事', { 名: sum + money }) : undefined;
}

const GROWN =
  /^([^，、；\d由将把从]{3,12}?)(?<![送搬迁走开推回提增升扩加伸延达传办报直展])到((?:约|近)?\d[\d.]*[余多万亿]{0,2}[人名户对家册支个条亩元座份])$/;
const EARNED = /^([^，、；\d]{0,6}(?:投资|税收|财政收入))(\d[\d.]*[万亿]{0,2}元(?:以上)?)$/;
