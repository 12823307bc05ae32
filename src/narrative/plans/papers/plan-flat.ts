import { countWord } from '../../../chinese/count-word.js';
import { readChineseNumber } from '../../../chinese/read-chinese-number.js';
import { type FactRecord, isPassage, list } from '../../../facts/fact.js';
import { type Passage, passage } from '../../../facts/passage.js';
import { planPeriod } from '../../../facts/plan-period.js';
import type { Activity, Ledger } from '../../../ledger/ledger.js';
import { YES } from '../../../ledger/vocabulary/field.js';
import { WORDS } from '../../../standards.js';
import { type Deed, isDeed, matters } from '../../matters/matter.js';
import { whosePaper } from '../../matters/whose-paper.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { holdsFault } from '../../phrases/holds-fault.js';
import { listedWords, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { ROWS, TASKS } from '../../phrases/sizes.js';
import { toPassage } from '../../phrases/to-passage.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { isScheme } from '../common-setting.js';
import { eventsGoingOn, resultsOf } from '../going-on/carry-on.js';
import { openingRecord } from '../opening/plan-opening.js';
import { forPaper, type Paper } from '../paper.js';
import { isDescribed } from '../plan-described.js';
import { planKind } from '../plan-kind.js';
import { withoutEnds } from '../task/end-of-item.js';
import { withVerbOnce } from '../task/merged-steps.js';
import { isAllYear } from '../task/plan-time.js';
import { isVerbal, taskTarget } from '../task/task-target.js';
import { hasDate, type Task, tellTask } from '../task/tell-task.js';
import { countedRecord } from './counted-record.js';
import { fitsOneParagraph } from './list-form.js';
import { isOnlyAnswer } from './with-answers.js';

export function isFlat(ledger: Ledger): boolean {
  const [plans, deeds] = [ledger.plans.length, matters(ledger).filter(isDeed).length];
  if (ledger.themes.length > 0) return false;
  if (isScheme(ledger) && plans > 0) return true;
  return plans > 0 ? plans <= TASKS.flat : deeds > 0 && deeds <= ROWS.flatPlan;
}

/**
 * The problems that the tasks take up, as the first sentence of 思路 names them: 解决行人乱穿马路多和停车位缺口大两个问题. Undefined where there is
 * none, or too many or too long to be named: the tasks say them then.
 */
export function leadProblems(ledger: Ledger): Pieces | undefined {
  const { plans } = ledger;
  const all = plans.flatMap((plan) =>
    plan.problem && plan.target && !isOnlyAnswer(plan, ledger) ? [withoutEnd(plan.problem)] : [],
  );
  // 八十岁以上老人多，没有电梯: how things stand is nothing to be solved, nor is the first half of what is wrong the whole of it.
  const plain = (text: string) =>
    text.length >= 5 && text.length <= 20 && !/[，。；：“、和\d]/.test(text) && holdsFault(text) && !STATE.test(text);
  if (all.length === 0 || all.length > 3 || !all.every(plain)) return undefined;
  const named = listedWords(all);
  if (all.length === 1) return fillPattern('一个问题', { 问题: named });
  return fillPattern('几个问题', { 问题: named, 数: countWord(all.length) });
}

/** 流动人口多 */
const STATE = /(?:人口?|老人|户|家庭)(?:较|比较)?多$/;

/** Dates number a list by themselves, where nearly all tasks have one, each its own, and they go by their dates. */
function isByDate({ plans }: Ledger): boolean {
  const dated = plans.filter(hasDate);
  const months = dated.map(({ when = '' }) => monthOf(when));
  const inOrder = months.every((month, at) => at === 0 || (month ?? 0) >= (months[at - 1] ?? 0));
  return (
    plans.length >= TASKS.calendar &&
    dated.length * 2 > plans.length &&
    dated.length + plans.filter(isAllYear).length >= plans.length * 0.75 &&
    months.every((month) => month !== undefined) &&
    inOrder &&
    new Set(dated.map(({ when }) => when)).size === dated.length
  );
}

/** The month that a time begins with; a deadline (5月前) is no place in a calendar. */
function monthOf(when: string): number | undefined {
  const [, month] = /^(\d+|[一二三四五六七八九十]+)月(?!底?前)/.exec(when.trim()) ?? [];
  return month === undefined ? undefined : Number(month) || readChineseNumber(month);
}

/** Neighbours of one 专题 that nobody dated are one point of a long list; as they are in a short one, or where one of them is a paragraph itself. */
function asPoints(tasks: readonly Task[], { plans }: Ledger): readonly Task[] {
  if (tasks.length < TASKS.many || tasks.length !== plans.length || plans.some(hasDate)) return tasks;
  const points: Task[][] = [];
  tasks.forEach((task, at) => {
    const last = points.at(-1);
    const same = plans[at]?.topic === plans[at - 1]?.topic && plans[at]?.topic !== '其他';
    if (last && same && last.length < PER_POINT && [...last, task].every(isPlainTask)) last.push(task);
    else points.push([task]);
  });
  return points.map(([first, ...more]) => {
    const form = (name: 'whole' | 'short' | 'listed' | 'dated') => inOnePoint([first as Task, ...more], name);
    return {
      whole: form('whole'),
      short: form('short'),
      listed: form('listed'),
      dated: form('dated'),
      rows: [first as Task, ...more].flatMap(({ rows }) => rows),
    };
  });
}
const PER_POINT = 3;

/** What is done alike has its verb once: 尽力解决路面低洼问题，墙角卫生问题. */
function inOnePoint(tasks: readonly Task[], form: 'whole' | 'short' | 'listed' | 'dated'): Pieces {
  const said = tasks.map((task) => task[form]);
  const words = said.every((one) => one.every((piece) => typeof piece === 'string')) ? said.map(wordsOf) : [];
  const once = withVerbOnce(words);
  return once === undefined ? strung(said, '；') : [once];
}
const isPlainTask = ({ listed }: Task) => !/[。：；]/.test(withoutEnds(wordsOf(listed)));

/**
 * 便民利民。运用热线平台…: the field of each point before it, where each of several has one of its own. Undefined where two have the same, or where a
 * point begins with its field.
 */
function headsOf({ plans }: Ledger, tasks: readonly Task[]): readonly string[] | undefined {
  const topics = plans.map(({ topic }) => topic).filter((topic, at, all) => topic !== all[at - 1]);
  if (tasks.length < TASKS.many || topics.length !== tasks.length || new Set(topics).size < topics.length)
    return undefined;
  const heads = topics.map((topic) => WORDS.heads[topic] ?? topic);
  const own = tasks.some(({ listed }, at) => wordsOf(listed).startsWith((topics[at] ?? '').slice(0, 4)));
  return own || topics.includes('其他') ? undefined : heads;
}

/** Papers that are their tasks and nothing else. */
const isPlain = (paper: Paper) => paper === '计划' || paper === '要点';

/** One or two plans as the paper's first sentence, where its head has nothing that leads up to them. */
function inOneSentence(ledger: Ledger, tasks: readonly Task[], paper: Paper, problem?: Pieces): Passage | undefined {
  const { purpose, matter, approach, goal, guidance, superior, grounds, meetings } = ledger;
  const [first, second, ...more] = tasks;
  if (!first || more.length > 0) return undefined;
  if (!second && (purpose || approach || goal || matter)) return withItsHead(ledger, first, problem);
  if (purpose || approach || goal || matter) return undefined;
  if (second && (guidance || superior || meetings || grounds.length > 0)) return undefined;
  if (tasks.some(({ whole }) => /[。：]/.test(withoutEnds(wordsOf(whole))))) return undefined;
  const head = { 期间: planPeriod(ledger).name, 社区: whosePaper(ledger) };
  if (second) {
    const both = { 任务: first.listed, 又: second.listed };
    const verbal = [first, second].every(({ listed }) => isVerbal(wordsOf(listed)));
    return toPassage(
      verbal
        ? fillPattern('两步打算', { 期间: head.期间, 主: head.社区, ...both })
        : fillPattern('两项计划', { ...head, ...both }),
    );
  }
  const [plan] = ledger.plans.map((one) => forPaper(one, paper));
  if (!plan) return undefined;
  const task = tellTask(plan, ledger).whole;
  const [said, { 期间 }] = [wordsOf(task), head];
  const wants = /^[^，]{0,8}要/.test(said) && !(plan.owner && said.startsWith(plan.owner));
  if (wants && isVerbal(taskTarget(plan))) return toPassage(fillPattern('一项计划', { ...head, 任务: task }));
  const when = hasDate(plan) && said.startsWith(`${plan.when}，`);
  return toPassage(fillPattern(when ? '期中计划' : '期间计划', { 期间, 任务: task }));
}

/** 2026年，某村继续围绕美丽乡村建设，对门楼进行改造: the only thing to be done, behind all that the head says. */
function withItsHead(ledger: Ledger, { listed }: Task, problem?: Pieces): Passage | undefined {
  const said = wordsOf(listed);
  if (!isVerbal(said) || /[。：]/.test(withoutEnds(said)) || planKind(ledger) !== undefined) return undefined;
  const { 开头 } = openingRecord(ledger, { titles: [], count: undefined, problem, only: listed });
  return 开头 !== undefined && isPassage(开头) ? 开头 : undefined;
}

interface FlatParts {
  readonly tasks: readonly Task[];
  /** Rows that the tasks build on. */
  readonly told: ReadonlySet<Activity>;
  readonly targets: string;
  readonly paper: Paper;
  /** What is wrong, shortly said. */
  readonly problem?: Pieces | undefined;
}

/** A plan without sections: what came of the year, where the paper says why; the tasks in their order; the names of what goes on. */
export function flatRecord(ledger: Ledger, { tasks: all, told, targets, paper, problem }: FlatParts) {
  const deeds = matters(ledger).filter((matter): matter is Deed => isDeed(matter) && !told.has(matter.row));
  const results = paper === '思路' || ledger.plans.length === 0 ? resultsOf(deeds, ledger) : [];
  const byDate = paper === '计划' && !isScheme(ledger) && isByDate(ledger);
  const tasks = byDate || isScheme(ledger) ? all : asPoints(all, ledger);
  const form = byDate ? 'dated' : tasks.length > 1 ? 'listed' : 'whole';
  // Where neighbours of one time are one item, no item has a field of its own.
  const each = all.length === ledger.plans.length;
  const heads = paper === '计划' && !byDate && each && !isScheme(ledger) ? headsOf(ledger, tasks) : undefined;
  // 基本情况 stands between the first sentence and what is to be done.
  const hasGround = paper === '计划' && isDescribed(ledger);
  const record: FactRecord = {
    // A plan that was told with what it mends is none of those that follow.
    ...(tasks.length < ledger.plans.length && countedRecord(tasks.length)),
    平: YES,
    按期: byDate ? YES : undefined,
    问题列: paper === '思路' ? toPassage(leadProblems(ledger) ?? []) : undefined,
    成效列: list(
      results.map(({ said }) => toPassage(said)),
      passage([]),
    ),
    任务列: list(
      tasks.map((task, at) => toPassage(heads ? [`${heads[at]}。`, ...task[form]] : task[form])),
      passage([]),
    ),
    多条: tasks.length > 1 ? YES : undefined,
    编号: tasks.length > 1 && !byDate ? YES : undefined,
    连写:
      isPlain(paper) &&
      !byDate &&
      !isScheme(ledger) &&
      !hasGround &&
      fitsOneParagraph(tasks.map(({ listed }) => wordsOf(listed)))
        ? YES
        : undefined,
    一句: isPlain(paper) && !hasGround ? inOneSentence(ledger, tasks, paper, problem) : undefined,
  };
  const rest = deeds.filter((deed) => !results.some(({ of }) => of === deed));
  // Enough to say something, never enough for guidance.
  const count = results.length > 0 ? 1 : 0;
  return { record, count, asEver: () => eventsGoingOn(rest, ledger, targets) };
}
