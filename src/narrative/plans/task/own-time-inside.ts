import type { Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/** A plan whose target says in its own words a time that 时间 says as well: both stand before what is done, and no month twice. */
export const withOwnTimeFirst = (plan: Plan): Plan =>
  plan.when === undefined || plan.target === undefined ? plan : withEventBeside(withMonthsOnce(plan));

/** 7、8月巡河不断档, from 7月1日 to 8月31日: the months are said once. */
function withMonthsOnce(plan: Plan): Plan {
  const target = plan.target?.trim() ?? '';
  const [, named = '', rest] = target.includes('月') ? (MONTHS.exec(target) ?? []) : [];
  const [, from, until] = rest === undefined ? [] : (SPAN.exec(plan.when?.trim() ?? '') ?? []);
  const months = named.split(/[、和至到—-]/).map(Number);
  const same = months[0] === Number(from) && months.at(-1) === Number(until);
  return from && until && rest && same ? { ...plan, target: rest } : plan;
}
const SPAN = /^(\d{1,2})月(?:\d{1,2}[日号]|初|上旬)?[至到—-](\d{1,2})月(?:\d{1,2}[日号]|底|下旬)?$/;
const MONTHS = /^(\d{1,2}(?:[、和至到—-]\d{1,2}){1,4})月份?，?(\p{Script=Han}.{3,})$/u;

/** 供热前修好剩下6户冷屋, by 10月10日: 供热前（10月10日前）修好剩下6户冷屋. */
function withEventBeside(plan: Plan): Plan {
  const when = plan.when?.trim() ?? '';
  const [, event, done] = DEADLINE.test(when) ? (EVENT_FIRST.exec(plan.target?.trim() ?? '') ?? []) : [];
  return event && done ? { ...plan, when: patternWords('事前日前', { 事: event, 日: when }), target: done } : plan;
}
const EVENT_FIRST = /^(供[热暖水]|开栓|入汛|进汛|过冬|封冻|上冻)前，?(\p{Script=Han}.{3,})$/u;
const DEADLINE = /^\d{1,2}月(?:\d{1,2}[日号]|底|[上中]旬)?前$/;
