import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { quantityWords } from '../../phrases/count-piece.js';
import { fillPattern } from '../../phrases/fill-pattern.js';

/**
 * 建档立卡贫困户脱贫 with 建档立卡贫困户 100户, 2018年以前脱贫 33户, …: its numbers say what its title says, of how many there are and for how many it came
 * true: 有建档立卡贫困户100户，2018年以前脱贫33户，…. undefined where it is something else.
 */
export function tellCensus(deed: Deed, subject: string): Sentence | undefined {
  const { row, summary, result } = deed;
  const [all, ...parts] = row.quantities;
  const act =
    all && classifyClause(all.name) === '主' && row.title.startsWith(all.name) ? row.title.slice(all.name.length) : '';
  const fits = act.length === 2 && parts.length > 0 && parts.every(({ name }) => name.includes(act));
  if (!fits || summary || result || row.host || row.cause) return undefined;
  return {
    pattern: '现有数',
    opening: '主',
    pieces: fillPattern('现有数', { 主: subject, 数据列: quantityWords(row.quantities).join('，').replace(/^有/, '') }),
    told: [deed],
    groups: row.quantities.length,
    subject,
  };
}
