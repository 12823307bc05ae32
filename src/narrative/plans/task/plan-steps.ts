import { countWord } from '../../../chinese/count-word.js';
import { splitOutside } from '../../../chinese/split-outside.js';
import { stepsOf } from '../../../facts/plan-record.js';
import type { Plan } from '../../../ledger/ledger.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedWords, type Pieces } from '../../phrases/piece.js';
import { merged, partsOfEvent, sharesOf } from './merged-steps.js';
import { partedSteps, withGroups } from './plan-groups.js';
import { inTheirTimes } from './step-times.js';

/** 荣誉篇, 教育篇: parts of one thing, each a name with the same end. */
function isParts(steps: readonly string[]): boolean {
  const ends = new Set(steps.map((step) => step.at(-1)));
  return (
    steps.length > 1 &&
    ends.size === 1 &&
    steps.every((step) => step.length <= 10 && !/[：:，；\d]/.test(step) && PART.test(step))
  );
}

const PART = /[篇章节块期段部线层级类场组区站课题环日]$/;

/** 500余亩: 新植核桃100亩, 丰产培育400余亩. */
function isShares(steps: readonly string[], target: string): boolean {
  const unit = UNIT.exec(target)?.[1];
  return (
    unit !== undefined &&
    steps.length > 1 &&
    steps.every((step) => UNIT.exec(step)?.[1] === unit && !/[，；：]/.test(step))
  );
}
const UNIT = /\d[多余]?([^\d，；、。多余]{1,3})$/;

/** What a task is made of, where its steps are parts of it and none of them is done by itself: 分荣誉篇、教育篇和活动篇. */
export function planParts({ steps: typed, target }: Plan): string | undefined {
  if (!target) return undefined;
  const { steps } = partedSteps(typed);
  if (isParts(steps)) return patternWords('分部', { 部: listedWords(steps) });
  return (
    sharesOf(steps, target) ??
    (isShares(steps, target) ? patternWords('其中各部', { 部: steps.join('、') }) : undefined)
  );
}

/** Steps in turn with their times need no more than commas; two or three without a time are said as what comes first and what then. */
export function withSteps(task: Pieces, plan: Plan): Pieces {
  const { steps, groups } = partedSteps(plan.steps);
  if (groups.length === 0 || !plan.target) return withPlainSteps(task, plan);
  return withGroups(withPlainSteps(task, { ...plan, steps }), groups);
}

function withPlainSteps(task: Pieces, plan: Plan): Pieces {
  const { steps, target } = plan;
  const said = stepsOf(plan);
  if (!target || said === undefined || planParts(plan) !== undefined) return task;
  const all = said.split('；');
  const isGames =
    GAMES.test(splitOutside(target, '，').at(-1) ?? '') && all.length > 1 && all.every((step) => HELD.test(step));
  const plain = isGames ? all.map((step) => step.replace(HELD, '')) : merged(all);
  const timed = inTheirTimes(plain);
  if (timed !== undefined) return fillPattern(plain.length > 1 ? '分步' : '后步', { 任务: task, 步骤: timed });
  const [only = '', ...others] = plain;
  if (others.length === 0) return oneStep({ 任务: task, 步骤: partsOfEvent(only, target) });
  const sent = sentBy(plain, target);
  if (sent !== undefined) return oneStep({ 任务: task, 步骤: sent });
  // 设集体项目3个：拔河、跳绳、踢毽子
  const names = plain.every((step) => step.length <= NAME && !/[，、。：:]|^\d+[日号月时点]/.test(step));
  // 举办趣味运动会，项目有拔河、跳绳
  const games = plain.every((step) => step.length <= PLAIN && !/^[以每由分按]|\d/.test(step));
  if (names && games && GAMES.test(splitOutside(target, '，').at(-1) ?? ''))
    return oneStep({ 任务: task, 步骤: patternWords('项目有', { 项: plain.join('、') }) });
  if (
    names &&
    (countedAs(target, plain.length) ||
      plain.every((step) => step.length <= PLAIN && !/\d/.test(step) && classifyClause(step) === '主'))
  )
    return oneStep({ 任务: task, 步骤: plain.join('、') }, '分步');
  const short = plain.length <= steps.length && plain.every((step) => !/[，：]|:(?!\d)/.test(step));
  const dated = plain.every((step) => /^\d/.test(step));
  const alike = new Set(plain.map((step) => step[0])).size < plain.length;
  if (short && (dated || alike)) return oneStep({ 任务: task, 步骤: plain.join('，') });
  const labelled = plain.some((step) => /[：:](?!\d)/.test(step));
  // How far it is to come, and what is done for it.
  if (!labelled && REACHES.test(target) && plain.length > 1)
    return fillPattern('分步', { 任务: task, 步骤: plain.join('；') });
  // 上门慰问，聊天谈心、了解需求
  if (short && plain.every((step) => step.length <= 4)) return oneStep({ 任务: task, 步骤: plain.join('、') });
  const verbal = plain.every((step) => !/^\d/.test(step) && classifyClause(step) !== '主');
  // 储备扑火器具：储备砍刀…；…: a step that begins as the task does says what that is.
  const verbs = splitOutside(target, '，').map((clause) => clause.slice(0, 2));
  if (!labelled && !dated && plain.length > 1 && plain.some((step) => verbs.includes(step.slice(0, 2))))
    return fillPattern('分步', { 任务: task, 步骤: plain.join('；') });
  const deeds = plain.flatMap((step) => [...splitOutside(step, '，')]);
  if (
    deeds.length <= DEEDS &&
    said.length < SHORT &&
    deeds.every((deed) => classifyClause(deed.replace(MANNER, '')) !== '主')
  )
    return oneStep({ 任务: task, 步骤: deeds.join('，') });
  // A stage by its name, and what is done in it: 组织实施，开展环境整治，清理…；….
  if (target.length <= STAGE && plain.length < 4 && verbal)
    return oneStep({ 任务: task, 步骤: plain.join(plain.some((step) => /，/.test(step)) ? '；' : '，') });
  if (short && verbal && plain.length < 5 && said.length < LIST) return oneStep({ 任务: task, 步骤: plain.join('，') });
  if (!labelled && !dated && plain.length > 1 && (said.length > LONG || plain.some((step) => /，/.test(step)))) {
    if (/任[^，]{0,4}组长/.test(plain[0] ?? '')) return oneStep({ 任务: task, 步骤: plain.join('，') });
    const bare = !plain.some((step) => HOW.test(step) || /[；：。]/.test(step));
    if (bare && !target.includes('，') && said.length <= MATCH)
      return fillPattern('分步', { 任务: task, 步骤: plain.join('；') });
    const few = bare && plain.join('').length <= RULES;
    const mark = plain.some((step) => /，/.test(step)) ? '；' : '，';
    return fillPattern('分句', { 任务: task, 步骤: few ? plain.join(mark) : asSentences(plain) });
  }
  // Behind a sentence of several clauses steps with their own subjects are another.
  if (!labelled && !dated && target.includes('，'))
    return fillPattern('分句', { 任务: task, 步骤: plain.join(plain.join('').length <= SHORT ? '，' : '；') });
  return fillPattern(labelled ? '分句' : '分步', { 任务: task, 步骤: plain.join('；') });
}

/** 围绕传染病 is how the next is done, and no sentence. */
const asSentences = (steps: readonly string[]) =>
  steps.map((step, at) => `${step}${at === steps.length - 1 ? '' : HOW.test(step) ? '，' : '。'}`).join('');
const HOW = /^(?:围绕|以|结合|利用|通过|依托|针对|按照)[^，]*$/;

/** A step behind its task, before who answers for it. */
export function oneStep(
  { 任务, 步骤 }: { readonly 任务: Pieces; readonly 步骤: string },
  pattern: '一步' | '分步' = '一步',
): Pieces {
  const last = 任务.at(-1);
  const [, own, answers] = (typeof last === 'string' && /^(.*)，(由[^，。；]{1,20}(?:负责|主讲))$/s.exec(last)) || [];
  if (own === undefined || answers === undefined) return fillPattern(pattern, { 任务, 步骤 });
  return fillPattern('一步', {
    任务: fillPattern(pattern, { 任务: [...任务.slice(0, -1), own], 步骤 }),
    步骤: answers,
  });
}

/** Characters: of the name of a stage, of steps that are rules, of steps in one sentence, of a few that have clauses, of a step that is a
 * name, counted and not. */
const [STAGE, LONG, LIST, SHORT, NAME, PLAIN] = [6, 48, 80, 80, 14, 8];
/** 设集体项目5个, of five: their names, whatever they begin with. */
const countedAs = (target: string, count: number) =>
  new RegExp(`(?:${count}|${countWord(count)})[个项类种支场大]\\p{Script=Han}{0,6}$`, 'u').test(target);

const GAMES = /(?:运动会|[比竞大]赛|游园会?|游艺会?)$/;
/** 举办拔河比赛, of a sports day: one of its matches. */
const HELD = /^(?:举办|举行|开展|进行|设)(?=[一-鿿]{2,8}$)/;
const REACHES = /^[^，]{2,16}(?:达到?|不低于|不少于|提高到|降到)[^，]{1,8}(?:以上|以下|以内)?$/;

/** 参加演讲比赛 and 各社区组织12个队伍参加: by whom others are sent to what is held, and what else is to be known of it. */
function sentBy([first = '', ...more]: readonly string[], target: string): string | undefined {
  const isHeld = /(?:[比竞大]赛|运动会|活动|演出|汇演|展演|晚会|[节会])$/.test(splitOutside(target, '，').at(-1) ?? '');
  const [, who, act] = SENT.exec(first) ?? [];
  if (!isHeld || !who || !act || classifyClause(first) !== '主') return undefined;
  const rules = [patternWords('由谁做', { 谁: who, 做: act }), ...more].join('，');
  return rules.length < LIST && !/[。：]/.test(rules) ? rules : undefined;
}
const SENT = /^(?!由)([^，]{2,14}?)((?:组织|选派|推荐|选送)[^，]{0,14}(?:参加|参赛|演出))$/;

/** How a thing is done, or in what (生活上), before its verb. */
const MANNER =
  /^(?:(?:在)?[一-鿿]{2,4}(?:上|方面)(?=[一-鿿]{2})|详细|仔细|如实|按时|准时|准确|妥善|严格|逐[一人户项]|隔[\d一二两半]+[米天日周])(?=.{2})/;
/** So many things that are done stand in a row. */
const DEEDS = 6;
/** Characters: so few rules are one sentence, so few stand behind the name of what they are for. */
const [RULES, MATCH] = [32, 80];
