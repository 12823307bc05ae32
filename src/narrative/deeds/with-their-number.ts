import type { Activity } from '../../ledger/ledger.js';
import { isTheirs } from '../phrases/count-piece.js';

/** 组织协会成员学习 of “和事佬”协会成员: whom a clause calls by a short name is called by the whole one. */
export function withWholeNames(summary: readonly string[], { participants }: Activity): readonly string[] {
  const text = summary.join();
  const [who, tail] = participants
    .map((one) => [one, one.slice(-4)] as const)
    .find(
      ([one, end]) =>
        one.length > 5 &&
        !OURS.test(one) &&
        text.split(end).length === 2 &&
        !text.includes(one) &&
        // 先进妇女代表 are others than 各组妇女代表.
        BEFORE_WHOM.test(text.slice(0, text.indexOf(end))),
    ) ?? [undefined, ''];
  return who ? summary.map((clause) => clause.replace(tail, who)) : summary;
}

const BEFORE_WHOM = /(?:^|[，；、和与由对为给向让请带]|组织|动员|发动|召集|安排|抽调|带领|邀请|全体|各位)$/;

/** 社区工作人员: whose they are need not be said. */
const OURS = /^(?:社区|村|辖区|街道)/;

/** 3位老人, but 老人3人: 人 counts behind whom it counts. */
export const withNumber = (who: string, count: string): string => (count.endsWith('人') ? who + count : count + who);

/** 老人们. */
const MANY = /^们/;
/** 抽调, 组织: behind these stands who was called. */
const CALLS = /(?:抽调|组织|发动|安排|带领|动员|召集)$/;

const TOOK_PART = /^[^，、和]{2,16}参[加与][^，]{2,}/;
const starts =
  (clause: string) =>
  (who: string): boolean =>
    who.length > 1 && clause.startsWith(who);

/**
 * 抽调普查员 with 8名 of them → 抽调8名普查员, 老人们乘车 with 30位 → 30位老人乘车: how many came stands with who they are, where the summary speaks of
 * them once.
 */
export function withTheirNumber(summary: readonly string[], row: Activity): readonly string[] {
  const [who, ...others] = row.participants;
  const count = row.asTyped?.attendance?.text;
  if (!who || others.length > 0 || !count || !isTheirs(row) || !/[人名位]$/.test(count)) return summary;
  const counted = withNumber(who, count);
  const [first = '', ...rest] = summary;
  const theirs = first.startsWith(who) ? MANY.exec(first.slice(who.length)) : null;
  if (theirs) return [counted + first.slice(who.length + 1), ...rest];
  // 会员响应号召参加巡逻 of 25名工会会员: so many took part.
  const took = summary.findIndex((clause) => TOOK_PART.test(clause) && [who, who.slice(-2)].some(starts(clause)));
  const called = summary[took]?.startsWith(who) ? who : who.slice(-2);
  if (took >= 0) return summary.map((one, i) => (i === took ? counted + one.slice(called.length) : one));
  const at = summary.findIndex((clause) => clause.includes(who));
  const clause = summary[at] ?? '';
  const from = clause.indexOf(who);
  const once = summary.join().split(who).length === 2;
  if (!once || !CALLS.test(clause.slice(0, from))) return summary;
  return summary.map((one, i) => (i === at ? one.slice(0, from) + counted + one.slice(from + who.length) : one));
}
