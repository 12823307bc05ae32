import type { IndicatorResult } from '../../../facts/indicator-result.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';

/** 0起 of 火灾事故: it did not happen. Of 火灾起数 it is a number. */
export const isNever = ({ name, value }: IndicatorResult): boolean =>
  value?.value === 0 && /^[起件例宗]$/.test(value.unit) && !/数$/.test(name);

/** What was measured, as a clause without its mark; nothing where nothing was. */
export function tellIndicator(one: IndicatorResult, when: string | undefined): Pieces {
  const { value, rate, met, isLimit, called: name = one.name } = one;
  if (!value) return [];
  if (rate) return fillPattern('进度', { 截至: when, 指标: name, 实际: [value], 完成率: [rate] });
  if (isNever(one)) return fillPattern('未发生', { 名: name });
  // 投诉下降 76.9%: by so much.
  if (value.unit === '%' && /(?:下降|上升|增长|减少|提高|降低|增加)$/.test(name))
    return fillPattern('升降值', { 截至: when, 指标: name, 实际: [value] });
  // What has come up to its standard is reached.
  const reached = met === true && !isLimit && value.unit === '%' && /率$/.test(name);
  return fillPattern(reached ? '达到值' : '现值', { 截至: when, 指标: name, 实际: [value] });
}
