import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { WORDS } from '../../../standards.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { withoutSameMonth } from './plan-time.js';
import { isVerbal } from './task-target.js';

/** A plan that is a stage of the whole: its name, and what is done in it. */
export interface Stage {
  readonly name: string;
  readonly when: string;
  readonly plan: Plan;
}

/** 动员准备, 组织实施, 检查整改: stages come in sets, each with its days. One alone is work like any other. */
export const stageIn = (plan: Plan, ledger: Ledger): Stage | undefined =>
  hasStages(ledger) ? stageOf(plan) : undefined;

const hasStages = oncePer(({ plans }: Ledger): boolean => plans.filter((plan) => stageOf(plan)).length > 1);

const STAGES = WORDS.stages.join('|');
const NAME = new RegExp(`^((?:${STAGES}){2})$|^([^，：]{2,8})阶段$`);
const DATED = /\d月|\d[日号]|[上中下]旬/;

function stageOf(plan: Plan): Stage | undefined {
  const { target = '', when, steps } = plan;
  const [first = '', ...rest] = withoutEnd(target).split(/[，：]/);
  const [, bare, named] = NAME.exec(first) ?? [];
  const name = bare ?? named;
  if (!name || !when || !DATED.test(when)) return undefined;
  const without = { ...plan, when: undefined };
  if (rest.length > 0) return { name, when, plan: { ...without, target: rest.join('，') } };
  const deeds = steps.map(withoutEnd);
  if (deeds.length === 0 || !deeds.every((step) => isVerbal(step) && !/[：:。；]/.test(step))) return undefined;
  const [only = '', ...more] = deeds;
  return { name, when, plan: { ...without, target: only, steps: more } };
}

/** 动员准备阶段（4月1日至5日）。开展集中宣传，制定活动方案. */
export const sayStage = ({ name, when }: Stage, task: Pieces): Pieces =>
  fillPattern('阶段', { 名: name, 时: withoutSameMonth(when), 任务: task });
