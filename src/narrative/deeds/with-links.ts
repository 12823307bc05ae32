import { classifyClause } from './classify-clause.js';
import { patternWords } from './fill-pattern.js';
import { putSomewhere } from './put-somewhere.js';

interface Said {
  readonly partners: readonly string[];
}

/** 小区出入口张贴公告: where, and what was done there. */
const AT =
  /^([^，、在由把将对向为从到“]{2,12}(?:出入口|门口|路口|两侧|周边|沿线|旁|内|里|楼道|广场|大厅|电梯|公园|车站))((?:张贴|悬挂|摆放|设置|设立|粘贴|安装|栽种|种植|绘制|搭建)[^，]{2,})$/;
/** 申报的12户中评选出3家. */
const FROM = /^([^，从在由把对]{2,16}中)((?:评选出|评出|选出|推选出|推荐出|选拔出|产生|筛选出)[^，]{2,})$/;
/** 两块业务给失业职工做. */
const GIVEN = /^([^，、在由把将对向为给“]{4,20}?)(?:交)?给([^，]{2,10}?)做$/;

/**
 * A clause of a summary that lacks the word which fastens it to who does the deed: 网络延伸到单位 → 把网络延伸到单位, 环保局对小区进行监控 behind what was done →
 * 由环保局对小区进行监控.
 */
export const withLinks = (summary: readonly string[], { partners }: Said, follows: boolean): readonly string[] =>
  summary.map((clause, at) => linkedClause(clause, follows || at > 0 ? partners : []));

export function linkedClause(clause: string, partners: readonly string[] = []): string {
  const own = classifyClause(clause) === '主';
  const put = own ? putSomewhere(clause) : undefined;
  if (put) return patternWords('把', { 名: put.what, 动: put.where });
  const [, place, act] = AT.exec(clause) ?? [];
  if (place && act && own) return patternWords('在其处', { 地: place, 做: act });
  const [, all, chosen] = FROM.exec(clause) ?? [];
  if (all && chosen) return patternWords('从中', { 什么: all, 做: chosen });
  const [, what, whom] = GIVEN.exec(clause) ?? [];
  if (what && whom && own) return patternWords('将其交给', { 什么: what, 谁: whom });
  const who = partners.find((one) => one.length > 1 && /^对/.test(clause.slice(one.length)) && clause.startsWith(one));
  return who ? patternWords('由其', { 谁: who, 做: clause.slice(who.length) }) : clause;
}
