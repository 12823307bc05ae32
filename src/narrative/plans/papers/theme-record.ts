import type { FactRecord } from '../../../facts/fact.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { YES } from '../../../ledger/vocabulary/field.js';
import type { Section } from '../../matters/section.js';
import { shareRun } from '../../phrases/share-run.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { isFrame, isFramed } from './scheme.js';

export const NO_THEME: FactRecord = {
  标题: undefined,
  概述: undefined,
  补写: undefined,
  在外: undefined,
  其余: undefined,
};

/**
 * What the secretary says under a heading of the plan's own: 概述 with what stands at its beginning, and what stands at its end. Of a theme that has
 * rows it speaks of the year, and stands in the report.
 */
export function themeRecord(
  { key, theme, matters: rows }: Section,
  { supplements, themes, plans }: Ledger,
): FactRecord {
  if (rows.length > 0) return { ...NO_THEME, 标题: key };
  const apart = isFrame(key) || isFramed(themes);
  const own = supplements.filter(({ place }) => place === key);
  const at = (where: '段首' | '段末') =>
    own.filter(({ position = '段末' }) => position === where).map(({ text }) => text);
  // 和居民一起过端午, of which the only task says the same.
  const taken = themes.find(({ title }) => title === key)?.takes ?? [];
  const tasks = plans.flatMap(({ id, target = '' }) => (id !== undefined && taken.includes(id) ? target : []));
  const again = tasks.length === 1 && shareRun(theme?.statement ?? '', tasks.join(), AGAIN);
  const sentence = !again && theme?.statement && `${withoutEnd(theme.statement)}。`;
  return {
    ...NO_THEME,
    标题: key,
    概述: [...(sentence ? [sentence] : []), ...at('段首')].join('') || undefined,
    补写: at('段末').join('') || undefined,
    在外: apart ? YES : undefined,
  };
}

/** Characters. */
const AGAIN = 6;
