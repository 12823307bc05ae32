import type { Plan } from '../../../ledger/ledger.js';
import { strung } from '../../phrases/piece.js';
import type { Task } from '../task/tell-task.js';

/** A plan and those that are parts of it: of a week's festival its events, of a sports day its matches. */
export interface Branch {
  readonly plan: Plan;
  readonly parts: readonly Branch[];
}

/**
 * Plans in their order → the same as branches: a part builds (对应) on the plan before it, or has its days within the days of that. Days alone say so
 * of two parts and more; a stretch of months holds much that is no part of it.
 */
export function branches(plans: readonly Plan[]): readonly Branch[] {
  const [first, ...rest] = plans;
  if (!first) return [];
  const outside = rest.findIndex((plan) => !isPart(plan, first));
  const within = outside < 0 ? rest : rest.slice(0, outside);
  const enough = within.length > 1 || within.some(({ basis }) => first.id !== undefined && basis.includes(first.id));
  const parts = enough ? within : [];
  return [{ plan: first, parts: branches(parts) }, ...branches(rest.slice(parts.length))];
}

function isPart(plan: Plan, whole: Plan): boolean {
  if (whole.id !== undefined && plan.basis.includes(whole.id)) return true;
  // 图书漂流 for ten days is no whole of what is held on one of them.
  if (!HOLDS_OTHERS.test((whole.target ?? '').split('，')[0] ?? '')) return false;
  const [inner, outer] = [daysOf(plan), daysOf(whole)];
  if (!inner || !outer || outer.from === outer.to) return false;
  return inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from;
}

const HOLDS_OTHERS = /(?:活动|系列|[节周月赛会]|演出|行动)[”]?$/;

const DAYS = /^(\d{1,2})月(\d{1,2})日(?:[至到—-](?:(\d{1,2})月)?(\d{1,2})日)?/;

/** 1月15日至2月6日 as numbers that compare; undefined of a time that names no days. */
function daysOf({
  when = '',
}: {
  readonly when?: string | undefined;
}): { readonly from: number; readonly to: number } | undefined {
  const [, month, day, lastMonth, lastDay] = DAYS.exec(when.trim()) ?? [];
  if (!month || !day) return undefined;
  const from = Number(month) * 100 + Number(day);
  return { from, to: lastDay ? Number(lastMonth ?? month) * 100 + Number(lastDay) : from };
}

/** The day that a plan begins on, as a number that compares; a deadline is no day. */
export const dayOf = (plan: { readonly when?: string | undefined }): number | undefined =>
  /前$/.test(plan.when ?? '') ? undefined : daysOf(plan)?.from;

/** The task of a branch with its parts behind it: a day and a place that the whole, or the part before, has said are not said again. */
export function tellBranch({ plan, parts }: Branch, tell: (plan: Plan) => Task): Task {
  const task = tell(plan);
  if (parts.length === 0) return task;
  const inner = parts.map((part, at) => {
    const before = parts[at - 1]?.plan ?? plan;
    const same = before.when !== undefined && before.when === part.plan.when;
    const place = part.plan.place === plan.place ? undefined : part.plan.place;
    return {
      same,
      task: tellBranch({ ...part, plan: { ...part.plan, place, when: same ? undefined : part.plan.when } }, tell),
    };
  });
  const withParts = (own: Task['whole']) =>
    inner.reduce((said, { same, task: part }, at) => strung([said, part.listed], same && at > 0 ? '；' : '。'), own);
  return {
    whole: withParts(task.whole),
    short: withParts(task.short),
    listed: withParts(task.listed),
    dated: withParts(task.dated),
    rows: [task, ...inner.map(({ task: part }) => part)].flatMap(({ rows }) => rows),
  };
}
