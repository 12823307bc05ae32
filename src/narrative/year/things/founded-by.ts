import { classifyClause } from '../../phrases/classify-clause.js';
import { clauses } from '../../phrases/clauses.js';
import { asProblem } from '../deed/cause-form.js';

/**
 * 慢性病患者比较多，在人口学校成立 of what was set up: why, where, and what else the summary says of it.
 */
export function foundingOf(
  summary = '',
  change = '',
): { readonly why?: string; readonly where?: string; readonly rest: readonly string[] } {
  const all = clauses(summary);
  const why = all.length > 0 && classifyClause(all[0] ?? '') === '主' ? asProblem(all[0] ?? '') : undefined;
  const [first = '', ...rest] = why ? all.slice(1) : all;
  const where = first.endsWith(change) ? /^在([^，；。]{2,16})$/.exec(first.slice(0, -change.length))?.[1] : undefined;
  return { ...(why && { why }), ...(where && { where }), rest: where ? rest : [first, ...rest].filter(Boolean) };
}
