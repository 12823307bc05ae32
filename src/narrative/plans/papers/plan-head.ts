import { countWord } from '../../../chinese/count-word.js';
import { byStandards, goesByStandards, isStandard } from '../../../facts/by-standards.js';
import { communityFigures } from '../../../facts/community-figures.js';
import { type FactRecord, lazily, list } from '../../../facts/fact.js';
import { passage } from '../../../facts/passage.js';
import { formerly, planPeriod } from '../../../facts/plan-period.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { YES } from '../../../ledger/vocabulary/field.js';
import { CAMPAIGNS } from '../../../standards.js';
import { spokenTitle } from '../../deeds/spoken-name.js';
import { isDeed } from '../../matters/matter.js';
import { whoseTitle } from '../../matters/whose-paper.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedWords, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { toPassage } from '../../phrases/to-passage.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { classifyTitle } from '../../titles/classify-title.js';
import { aimed, asGuidance, heldTo } from '../../year/opening/opening-frame.js';
import { isMaxim } from '../../year/opening/opening-way.js';
import { isScheme } from '../common-setting.js';
import { eventsOf } from '../going-on/carry-on.js';
import { goesOn } from '../going-on/goes-on.js';
import type { OpenMatter } from '../going-on/open-matters.js';
import type { NamedEvent } from '../going-on/tell-example.js';
import { isMotto } from '../opening/plan-aims.js';
import { planTitle } from '../opening/plan-name.js';
import { askedOf, asPurpose, facedProblem, NO_OPENING, openingRecord } from '../opening/plan-opening.js';
import type { Paper } from '../paper.js';
import { isDescribed, isPlanAlone } from '../plan-described.js';
import { isVerbal } from '../task/task-target.js';
import type { Task } from '../task/tell-task.js';
import { countedRecord } from './counted-record.js';
import { hasScheme, NO_SCHEME, schemeRecord } from './scheme.js';
import { toldTasks } from './told-tasks.js';

/** What stands beside the sections of a plan. */
export interface Beside {
  readonly paper: Paper;
  /** How many sections have something to say. */
  readonly count: number;
  /** The one activity of each section that has no more: asked for by papers that tell it. */
  readonly asEver: () => readonly NamedEvent[];
  /** The names of a paper without sections. */
  readonly flat: FactRecord;
  /** What falls short, or what it asks for. */
  readonly short: readonly Pieces[];
  /** Indicators that are to reach their standard, where they are asked for. */
  readonly lifts?: readonly Pieces[];
  readonly open: readonly OpenMatter[];
  /** Tasks that no section takes. */
  readonly left: readonly Task[];
  /** The ledger's own themes that have something to do. */
  readonly titles: readonly string[];
  /** Whether each of those is over no more than a sentence. */
  readonly brief?: boolean;
  /** Whether those stand at the beginning of their paragraphs. */
  readonly runIn?: boolean;
}

/** 叙述.打算: what a plan says beside its sections. */
export function headRecord(ledger: Ledger, beside: Beside): FactRecord {
  const { paper, count, asEver, flat, short, open, left, titles, lifts = [], brief = false, runIn = false } = beside;
  const hasTasks = ledger.plans.length + count > 0;
  const leads =
    paper === '计划' &&
    (titles.length > 0 ? hasTasks || asEver().length > 0 : ledger.plans.length > 1 && flat.平 !== undefined);
  const points = { ...countedRecord(ledger.plans.length), ...flat }.项数 as string | undefined;
  // One sentence that is the whole of the plan has its own beginning.
  const faced =
    leads && !isDescribed(ledger) && flat.一句 === undefined ? facedProblem(short, isScheme(ledger)) : undefined;
  // A problem for which nobody planned anything is one of 存在问题, and nothing that is going to be done.
  const own = new Set(
    paper === '计划' && ledger.plans.length > 0 && !isScheme(ledger) ? ledger.problems.map(withoutEnd) : [],
  );
  const gaps = faced === undefined ? short.filter((one) => isDescribed(ledger) || !own.has(wordsOf(one))) : [];
  const record: FactRecord = {
    ...NO_OPENING,
    题: planTitle(ledger, paper),
    题期: planPeriod(ledger).unclear ? undefined : planPeriod(ledger).name,
    指导: ledger.guidance && heldTo(asGuidance(ledger.guidance)),
    谁: whoseTitle(ledger, ''),
    上期: formerly(ledger),
    期末: planPeriod(ledger).end,
    // A paper on a matter of its own is not led by meetings that the ledger does not name.
    成篇:
      ledger.plans.length > 1 && count > 3 && !(ledger.matter && !ledger.meetings && !ledger.guidance)
        ? YES
        : undefined,
    未了: list(
      open.filter((one) => !goesOn(one, ledger)).map((one) => toPassage(tellOpen(one, ledger))),
      passage([]),
    ),
    ...aimsOf(ledger, titles),
    ...(leads &&
      openingRecord(ledger, {
        titles,
        count: titles.length > 0 ? undefined : points,
        problem: faced,
        gaps: gaps.length > 0,
      })),
    短板: list(gaps.map(toPassage), passage([])),
    求达: list(lifts.map(toPassage), passage([])),
    短板短: gaps.length <= FEW_GAPS && gaps.every((one) => !wordsOf(one).includes('。')) ? YES : undefined,
    其他任务:
      left.length > 0
        ? toPassage(toldTasks(left.map(({ whole, listed }) => (paper === '计划' ? listed : whole))))
        : undefined,
    照旧做: patternWords('某工作', { 名: (ledger.matter ?? patternWords('各项')).replace(/工作$/, '') }),
    自有: titles.length > 0 ? YES : undefined,
    段首: runIn ? YES : undefined,
    创建: isOnCampaigns(ledger) ? YES : undefined,
    概况: isDescribed(ledger) ? YES : undefined,
    只做计划: isPlanAlone(ledger) ? YES : undefined,
    不按标准: goesByStandards(ledger) ? undefined : YES,
    六无: ledger.notApplicable.includes('6无') ? undefined : YES,
    志愿者: titles.length === 0 && communityFigures(ledger.community).注册志愿者 ? YES : undefined,
    方案: paper === '计划' && hasScheme(ledger) ? schemeRecord(ledger, brief, faced) : NO_SCHEME,
    ...flat,
  };
  return lazily(record, {
    有: () => (ledger.plans.length + count + short.length + lifts.length > 0 || asEver().length > 0 ? YES : undefined),
    照常: () => {
      const going = open.flatMap((one) => goesOn(one, ledger) ?? []).map((one) => [one]);
      const events = isDescribed(ledger) ? [] : asEver();
      const said = [...going, ...(events.length > 0 ? [eventsOf(events)] : [])];
      return said.length > 0 ? toPassage(strung(said, '；')) : undefined;
    },
  });
}

/** Campaigns of the sample that a row or a plan is of, or its standards, say that the community is creating something; those put aside do not. */
function isOnCampaigns(ledger: Ledger): boolean {
  const { activities, plans, notApplicable } = ledger;
  const own = CAMPAIGNS.filter(({ name }) => !notApplicable.includes(name));
  if (activities.length + plans.length === 0) return own.length > 0;
  const isMeasured =
    byStandards(ledger) && ledger.indicators.some(({ name }) => !ANYBODY.test(name) && isStandard(name));
  return (
    isMeasured ||
    own.some(
      ({ name }) => plans.some(({ topics }) => topics.includes(name)) || activities.some((row) => row.campaigns[name]),
    )
  );
}
/** 绿化覆盖率 and 居民满意率: every community has them. */
const ANYBODY = /绿化|满意/;

/** What the time is for: the ledger's own words, and the matters of its plans. */
function aimsOf(ledger: Ledger, titles: readonly string[]): FactRecord {
  const { plans, activities, matter, purpose, approach, goal, meetings } = ledger;
  const topics = [...new Set(plans.map(({ topic }) => topic))].filter((topic) => topic !== '其他');
  const named = (titles.length > 1 ? titles : topics).map((topic) => (wantsMarks(topic) ? `“${topic}”` : topic));
  const few =
    plans.length > 0 && named.length > 1 && named.length <= MATTERS_NAMED && named.join('').length <= NAMED_IN_ALL;
  const own = Boolean(approach);
  const isQuoted = approach !== undefined && (isMotto(approach) || isMaxim(withoutEnd(approach)));
  return {
    目的: purpose && asPurpose(purpose),
    事由: matter,
    接续: activities.length > 0 && plans.length > 0 ? YES : undefined,
    思路: approach,
    口号: isQuoted ? approach : undefined,
    会议: meetings,
    征求: askedOf(ledger),
    目标: goal,
    求目标: goal && (isRow(goal) || !isToBeDone(goal, isQuoted)) ? aimed(goal) : undefined,
    方面: few && !own ? patternWords('几个方面', { 题列: listedWords(named), 数: countWord(named.length) }) : undefined,
    题列: few && !own ? listedWords(named) : undefined,
    举要: !few && !own && named.length > 1 ? listedWords([...named.slice(0, 3), '等']) : undefined,
    ...countedRecord(plans.length),
    继续: plans.length === 0 && titles.length > 1 ? goOn(titles) : undefined,
  };
}

/**
 * 从问题村做到典范村 is what a plan is going to do; 校区园区一家人 is how all is to be, and no clause of its own; behind a motto a deed is what it is for.
 */
const isToBeDone = (goal: string, behindMotto: boolean): boolean =>
  /^(?:把|将|从)/.test(goal) || (!behindMotto && classifyClause(goal) === '述');

/** 生产发展、生活宽裕、乡风文明: how all is to be. */
const isRow = (goal: string): boolean =>
  /^(?!以|为)[^，、；。“”]{3,8}(?:[、，][^，、；。“”]{3,8}){2,}$/.test(withoutEnd(goal));

/** 抓实党建引领、建好用好党群阵地 are things to do; 走访慰问 is something to be done well. */
function goOn(titles: readonly string[]): string | undefined {
  const does = (title: string) => classifyTitle(title).kind === '动' || DOES.test(title) || isVerbal(title);
  if (titles.every(does) && titles.every((title) => !/[，、]/.test(title))) return titles.join('、');
  // 建立信息库 is nothing to be done well, and headings of several clauses are no list.
  return titles.some((title) => does(title) || /[，、]/.test(title))
    ? undefined
    : fillPattern('做好', { 各项: listedWords(titles) }).join('');
}

const DOES = /^[抓建强推做管守聚办织促优提夯深][一-鿿]{3}/;

/** So many that stand in one sentence. */
const FEW_GAPS = 2;
const MATTERS_NAMED = 5;
/** Characters: longer headings are no list of fields. */
const NAMED_IN_ALL = 32;
const wantsMarks = (topic: string) => CAMPAIGNS.some(({ name }) => name === topic) || /[，、]/.test(topic);

/** The row that it comes from, as a sentence says it, and what is left of it. */
const tellOpen = ({ matter, text }: OpenMatter, { year }: Ledger): Pieces =>
  isDeed(matter)
    ? fillPattern('未了', { 名: spokenTitle(matter.row.shortTitle ?? matter.row.title, year), 事: text })
    : [text];
