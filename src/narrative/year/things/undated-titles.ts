import { groupBy } from '../../../group-by.js';
import type { MatterOf } from '../../matters/matter.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { type Pieces, strung } from '../../phrases/piece.js';
import { timeOf } from '../when.js';
import { CASE, honourWords, PRIZE, quotedName, TIMES, titled } from './honour-words.js';

/** 镇江市, 街道: a place by itself, whose title it is. */
const PLACE = /(?:[省市区县镇乡]|街道)$/;

/** 省级“甲”“乙”、镇江市“丙”: titles without a time, by who gave them; undefined where one of them has more to say. */
export function undatedTitles(all: readonly MatterOf<'荣誉'>[]): Pieces | undefined {
  const givers = [...groupBy(all, ({ row }) => row.granter ?? row.level ?? '').values()];
  const more = (one: MatterOf<'荣誉'>) =>
    timeOf(one) !== undefined ||
    Object.values(honourWords(one.row)).some(Boolean) ||
    [CASE, PRIZE, TIMES].some((kind) => kind.test(one.row.name));
  if (givers.length < 2 || all.some(more) || !all.every(({ row }) => row.granter ?? row.level)) return undefined;
  return strung(
    givers.map((some): Pieces => {
      const { granter, level = '' } = some[0]?.row ?? {};
      // 杭州市卫生村 says itself whose it is.
      const says = !granter && some.every(({ row }) => titled(row.name, level) === row.name);
      if (says) return [some.map(({ row }) => quotedName(row.name)).join('')];
      const by = granter && !PLACE.test(granter) ? patternWords('由其授予', { 谁: granter }) : (granter ?? level);
      return [by, some.map(({ row }) => quotedName(row.name)).join('')];
    }),
    '、',
  );
}
