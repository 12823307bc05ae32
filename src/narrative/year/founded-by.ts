import { classifyClause } from '../deeds/classify-clause.js';
import { clauses } from '../deeds/clauses.js';
import { asProblem } from './tell-cause.js';

/** What founds a thing: of what was only opened, mended or moved somebody else may have been the founder. */
const FOUNDS = /^(?:新?[建办]成?|[创兴开]办|创[建立]|成立|新?组建|[设建]立|搭建|新建|[建办组]起|打造)$/;
/** 由村妇代会整合资源办起, 由社区党委牵头建设: who it was, and what they did for it. */
const BY =
  /^由([^，；。]{2,20}?)(?:共同|一起|联合)?(?:[建办组设]起(?:来|来的)?|[建办]成|[创兴开]办|创[建立]|成立|组[建织]|[设建]立|建设|发起|搭建|打造)$/;

/**
 * 由村党支部书记带领妇女办起 of what was founded → 村党支部书记带领妇女, who founded it, and what else the summary says. Undefined where it says no such
 * thing: 由老粮站改建 is what a thing was, and no founder.
 */
export function foundedBy(
  summary = '',
  change = '',
): { readonly who: string; readonly rest: readonly string[] } | undefined {
  const [first = '', ...rest] = clauses(summary);
  const [, who] = (FOUNDS.test(change) && BY.exec(first)) || [];
  return who && !/^(?:原|旧|老(?!党员|干部|人|同志|年|战士|教师|支书))/.test(who) ? { who, rest } : undefined;
}

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
