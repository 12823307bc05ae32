import { planPeriod } from '../../../facts/plan-period.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { isDescribed } from '../plan-described.js';
import { planKind } from '../plan-kind.js';
import { OF_YEARS } from './plan-name.js';

/**
 * The ledger with what its plan is for where the first sentence says it. What is done comes of a purpose (为…，制定本计划) and never stands between the
 * grounds and 制定: a goal is what the plan is for, lines that are acts are part of a goal that has a heading of its own; a goal that a task sets is said
 * there; and a name that says its field is what a plan is for that says nothing else.
 */
export function withAims(typed: Ledger, themed: boolean): Ledger {
  const ledger = withoutSetGoal(goalAsPurpose(markedDay(withGoalSaid(typed))));
  const { purpose, goal, approach } = ledger;
  const kind = planKind(ledger);
  if (kind === undefined) return ledger;
  if (purpose === undefined && isDescribed(typed)) {
    const acts = approach !== undefined && isDone(approach) ? withoutEnd(approach) : undefined;
    const asked = [acts, goal && isPursued(goal) ? pursued(goal) : undefined].filter((one) => one !== undefined);
    if (asked.length > 0)
      return {
        ...ledger,
        purpose: asked.join('，'),
        ...(acts !== undefined && { approach: undefined }),
        ...(goal && isPursued(goal) && { goal: undefined }),
      };
  }
  if (purpose !== undefined && goal !== undefined && (NONE.test(goal) || BY.test(goal)) && isPursued(goal))
    return { ...ledger, goal: undefined, purpose: `${withoutEnd(purpose)}，${pursued(goal)}` };
  if (purpose !== undefined && approach !== undefined && !isMotto(approach) && goal !== undefined) {
    if (ACTS.test(approach) && themed && isLong(goal))
      return { ...ledger, approach: undefined, goal: `${withoutEnd(approach)}，${goal}` };
    if (!isDone(approach) && !isLong(goal) && isPursued(goal))
      return { ...ledger, goal: undefined, purpose: `${withoutEnd(purpose)}，${pursued(goal)}` };
  }
  const field = fieldOf(kind, ledger);
  // 民政工作 of 民政工作计划 says no more than the name.
  const stem = ledger.matter?.replace(/[“”]|工作$/g, '');
  const plain = stem && kind.startsWith(stem) ? { ...ledger, matter: undefined } : ledger;
  return field !== undefined && saysNothingElse(plain) ? { ...plain, purpose: field } : ledger;
}

/** 进行社会主义新农村建设 is 建设社会主义新农村; 以社区的作用为中心 lacks what is done with it. */
const withGoalSaid = (ledger: Ledger): Ledger =>
  ledger.goal === undefined
    ? ledger
    : {
        ...ledger,
        goal: ledger.goal
          .replace(/^(?:进行|开展)([^，、]{4,16})(建设)$/, '$2$1')
          .replace(/^以(?!发挥)(?=[^，]+的作用为)/, (by) => patternWords('以发挥', { 以: by })),
      };

/** 结合“三项”整治，改善环境: by what means, and what is done. */
const ACTS = /^(?:结合|针对|通过|依托|利用|借助|抓住)[^，]+，(?!以|坚持|按照)/;

/** What begins with its verb, or with the means of it. */
export const isDone = (approach: string): boolean =>
  classifyClause(approach) === '述' || (ACTS.test(approach) && classifyClause(approach.split('，')[1] ?? '') === '述');

/** 强堡垒、当先锋、树形象: set phrases are called what they are; 以服务居民为重点 says itself how it is done. */
export const isMotto = (approach: string): boolean =>
  !approach.includes('“') && /^[^，、；。]{2,7}(?:[，、][^，、；。]{2,7})+$/.test(approach.trim());

const SHORT = 30;
export const isLong = (goal: string) => goal.includes('，') || goal.length > SHORT;
/** 实现“发案少、秩序好”，达到示范社区标准: what is done in a few words stands in the sentence. */
export const isShortGoal = (goal: string) =>
  !isLong(goal) || (goal.length <= GOAL && goal.split('，').every((clause) => classifyClause(clause) === '述'));
const GOAL = 40;

/** 2019年实现整村脱贫退出, 到年底覆盖率达到100%: by when, and what. */
const BY = /^(到|至)?(?:\d{4}年[底末前内]?|年[底末内])，?(?=.{3})/;
/** 到2019年底建成…: what is done by then can be what a plan is for as it is. */
const DONE_BY = /^到\d{4}年[底末前内]?(?:实现|完成|达到|建成|全面)/;
/** 全年无重大刑事案件 */
const NONE = /^(?:全年|年内)?(?:无(?!障碍)|不(?:发生|出现|突破)|零|没有|杜绝)/;
const isPursued = (goal: string): boolean =>
  isShortGoal(goal) &&
  (BY.test(goal) ||
    NONE.test(goal) ||
    (classifyClause(goal) !== '主' && !/^(?:以|使|让|在|按)|达到?\d|率达/.test(goal)));
const pursued = (goal: string): string =>
  (BY.test(goal) && !DONE_BY.test(goal)) || NONE.test(goal)
    ? patternWords('衡量确保', { 事: withoutEnd(goal) })
    : withoutEnd(goal);

/** A goal that is one of the tasks, word for word. */
function withoutSetGoal(ledger: Ledger): Ledger {
  const said = ledger.goal === undefined ? '' : withoutEnd(ledger.goal);
  return said !== '' && ledger.plans.some(({ target = '' }) => target.includes(said))
    ? { ...ledger, goal: undefined }
    : ledger;
}

/** 纪念建党94周年 is what the plan is for. */
const markedDay = (ledger: Ledger): Ledger => {
  const { matter, purpose } = ledger;
  if (!matter || !/^(?:纪念|庆祝|迎接|喜迎|欢庆|欢度)/.test(matter) || /活动$/.test(matter)) return ledger;
  return { ...ledger, matter: undefined, purpose: purpose ? `${matter}，${purpose}` : matter };
};

/** 使社区成为优秀社区 is what the plan is for. */
const goalAsPurpose = (ledger: Ledger): Ledger => {
  const { goal, purpose } = ledger;
  const fits = goal && goal.length <= SHORT && (purpose !== undefined || !goal.includes('，'));
  if (!fits || !/^[使让]/.test(goal.trim())) return ledger;
  return {
    ...ledger,
    goal: undefined,
    purpose: [...(purpose ? [withoutEnd(purpose)] : []), withoutEnd(goal)].join('，'),
  };
};

/** Nothing but its name, its year and its tasks. */
export const saysNothingElse = ({ purpose, goal, approach, matter, guidance, meetings, superior, grounds }: Ledger) =>
  [purpose, goal, approach, matter, guidance, meetings, superior].every((one) => one === undefined) &&
  grounds.length === 0;

/** 做好2008年科普工作, of 科普工作计划; a name that says no field (年度工作计划, 近期规划) is for nothing more. */
function fieldOf(kind: string, ledger: Ledger): string | undefined {
  const [, field = '', work] = /^(.+?)(工作)?(?:年度)?(?:计划|安排|打算|思路|要点)$/.exec(kind) ?? [];
  if (field.length < 2 || NO_FIELD.test(field) || OF_YEARS.test(kind)) return undefined;
  const named = `${planPeriod(ledger).name}${field}`;
  return /活动$/.test(field)
    ? patternWords('组织好', { 名: named })
    : patternWords('做好某工作', { 名: work === undefined ? named.replace(/工作$/, '') : named });
}
const NO_FIELD = /^(?:[^，]{0,6}(?:年度?|季度|月份?|半年|阶段|近期|今后)|发展|建设|学习|总体|重点|主要|行动|实施)$/;
