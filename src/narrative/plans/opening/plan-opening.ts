import { countWord } from '../../../chinese/count-word.js';
import type { FactRecord } from '../../../facts/fact.js';
import { planPeriod } from '../../../facts/plan-period.js';
import type { Activity, Ledger } from '../../../ledger/ledger.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedWords, type Pieces, wordsOf } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { toPassage } from '../../phrases/to-passage.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { isTitle, workOn } from '../../year/opening/opening-deed.js';
import { aimed, asGuidance } from '../../year/opening/opening-frame.js';
import { isAskedFor, isHeldTo, isMaxim, isSaying, LEADS_IN } from '../../year/opening/opening-way.js';
import { underWhom } from '../../year/opening/under-whom.js';
import { commonSetting } from '../common-setting.js';
import { isDescribed } from '../plan-described.js';
import { planKind } from '../plan-kind.js';
import { isVerbal } from '../task/task-target.js';
import { isDone, isLong, isMotto, isShortGoal, saysNothingElse, withAims } from './plan-aims.js';
import { datedName } from './plan-name.js';
import { planSigner } from './plan-signer.js';

export const NO_OPENING: FactRecord = { 开头: undefined, 工作目标: undefined, 工作目标题: undefined };

interface Lead {
  /** The headings of the plan's own. */
  readonly titles: readonly string[];
  /** 三项: how many tasks stand under none. */
  readonly count: string | undefined;
  /** What is wrong, where that is one thing shortly said. */
  readonly problem: Pieces | undefined;
  /** All that is to be done, where that is one thing: it stands in the sentence. */
  readonly only?: Pieces;
  /** What falls short stands between the sentence and what is to be done. */
  readonly gaps?: boolean;
}

/**
 * The first sentence of a plan, of what the ledger says of its own: what for, on whose word, in answer to what, along which lines; what is drawn up
 * or done comes last. A goal of several clauses stands under a heading of its own (工作目标) where there are headings.
 */
export function openingRecord(typed: Ledger, { titles, count, problem, only, gaps = false }: Lead): FactRecord {
  const themed = titles.length > 0;
  const ledger = withAims(typed, themed);
  const { purpose, approach, goal, meetings, guidance } = ledger;
  const { name } = planPeriod(ledger);
  const way = wayOf(approach);
  const kind = planKind(ledger);
  const drawnUp = kind !== undefined && !way.做 && (purpose !== undefined || isDescribed(typed));
  const apart = themed && goal !== undefined && (drawnUp ? isLong(goal) : !isShortGoal(goal));
  // A paper that is drawn up, or that somebody asked for, has said its matter with its name.
  const isNamed =
    drawnUp ||
    kind?.startsWith(ledger.matter ?? '…') ||
    ledger.superior ||
    ledger.meetings ||
    ledger.grounds.length > 0;
  const elsewhere = [
    isNamed ? kind : undefined,
    purpose,
    approach,
    apart ? undefined : goal,
    only && wordsOf(only),
  ].filter((one) => one !== undefined);
  const matter = matterOf(ledger, elsewhere.join(''), drawnUp);
  // 以创建服务型社区为目标，…，创建文明社区: of two acts one is what one wants to come to; so is what is no act.
  const kindOfGoal = goal && !apart ? classifyClause(goal) : undefined;
  const first =
    goal && (kindOfGoal === '主' || (kindOfGoal === '述' && matter.事由 && !way.做)) ? aimed(goal) : undefined;
  // 推进文明创建工作，重点做好以下六项工作 would say it twice.
  const lastSaid = goal && !apart && !first ? withoutEnd(goal) : (matter.事由 ?? way.做 ?? way.依 ?? '');
  const isWork = /工作$/.test(lastSaid);
  const last =
    only ??
    (drawnUp
      ? saysNothingElse(ledger)
        ? patternWords('制定文种', { 文种: datedName(kind, ledger) })
        : patternWords(DRAFTS.find(([, ends]) => ends.test(kind))?.[0] ?? '制定如下', { 文种: kind.slice(-2) })
      : matter.开展
        ? patternWords('具体如下')
        : count && !/^一/.test(count) && kind === undefined
          ? isWork
            ? patternWords('具体如下')
            : patternWords(gaps ? '做几项' : '安排工作', { 几项: count })
          : headsOf(titles, ledger, gaps));
  const { when, place } = commonSetting(ledger);
  const said = fillPattern('计划开头', {
    针对: problem,
    目的: purpose && asPurpose(purpose),
    期间: drawnUp ? undefined : name,
    社区: planSigner(ledger),
    指导: guidance && asGuidance(guidance),
    依据: groundsOf(ledger),
    上级: aboveOf(ledger),
    会议: meetings,
    征求: askedOf(ledger),
    依: [first, way.依].filter((one) => one !== undefined).join('，') || undefined,
    做: way.做,
    ...matter,
    目标: goal && !apart && !first ? goalOf(goal, approach) : undefined,
    ...(drawnUp
      ? {
          时地: when
            ? patternWords('活动时地', { 时: when, 地: place })
            : place && patternWords('活动地点', { 地: place }),
        }
      : {
          于: when
            ? patternWords('定于', { 时地: patternWords('时在', { 时: when, 地: place }) })
            : place && patternWords('时在', { 地: place }),
        }),
    安排: last,
  });
  return {
    开头: toPassage(said),
    工作目标: apart ? withoutEnd(goal) : undefined,
    工作目标题: apart ? patternWords('工作目标') : undefined,
  };
}

/** What is no document to be drawn up is put forward (思路) or made (打算). */
const DRAFTS = [
  ['提出如下', /(?:思路|设想)$/],
  ['作如下', /(?:安排|打算)$/],
] as const;

/** Headings that say what is to be done lead to themselves where the ledger says nothing else. */
const headsOf = (titles: readonly string[], { purpose, approach, matter, goal }: Ledger, gaps: boolean): string =>
  !purpose &&
  !approach &&
  !matter &&
  !goal &&
  titles.length > 1 &&
  titles.length <= MOST_NAMED &&
  titles.every((title) => NAMED.test(title) && !isVerbal(title))
    ? patternWords('抓好各题', { 题列: listedWords(titles) })
    : gaps && titles.length > 1
      ? patternWords('抓好几个方面', { 数: countWord(titles.length) })
      : patternWords('以下工作');
const MOST_NAMED = 5;
const NAMED = /^[^，、：“]{2,9}$/;

const SHORT = 30;
/** Along which lines: a motto is named, what is held to stands as it is, what begins with its verb will be done. */
function wayOf(approach: string | undefined): { 依?: string; 做?: string } {
  if (!approach) return {};
  const plain = withoutEnd(approach);
  if (LEADS_IN.test(plain)) return { 依: plain };
  if (isMaxim(plain)) return { 依: patternWords('理念要求', { 思路: plain }) };
  if (isHeldTo(plain)) return { 依: patternWords('坚持', { 思路: plain }) };
  if (isMotto(approach)) return { 依: patternWords(isAskedFor(approach) ? '按要求' : '按照思路', { 思路: approach }) };
  if (isSaying(plain)) return { 依: patternWords('按照思路', { 思路: plain }) };
  return isDone(approach) ? { 做: withoutEnd(approach) } : { 依: withoutEnd(approach) };
}

const unmarked = (text: string) => text.replace(/[“”]/g, '');

/** What the plan is about, as far as the sentence does not say it elsewhere: something to be done, an activity to be held, or a matter. */
function matterOf(
  { matter, activities, approach = '', goal = '' }: Ledger,
  said: string,
  drawnUp: boolean,
): { 事由?: string; 开展?: string; 围绕?: string } {
  if (
    !matter ||
    unmarked(said).includes(unmarked(matter)) ||
    shareRun(matter.replace(/[“”]|工作$/g, ''), said.replace(/[“”]/g, ''), 4)
  )
    return {};
  // 以创建科普示范社区为目标 has said what is created.
  if ([approach, goal].some((line) => line.includes(matter))) return {};
  if (/活动$/.test(matter)) return { 开展: matter };
  if (classifyClause(matter) === '述' && matter.length <= SHORT && !drawnUp && !FIELD.test(matter))
    return { 事由: matter };
  if (isTitle(matter)) return {};
  if (drawnUp) return { 围绕: matter };
  const deed = workOn(matter).replace(/^扎实(?:做好)?/, (how) => (how.length > 2 ? patternWords('抓好') : ''));
  return { 事由: activities.length > 0 ? patternWords('继续做', { 做: deed }) : deed };
}

/** 关心下一代工作 is the name of what one does, whatever its first word is; 推进“法律进社区”工作 is done. */
const FIELD =
  /^(?!推进|做好|开展|加强|抓好|深化|搞好|落实|完善|规范|推动|加快|强化|创新|改进|组织|继续|全面|深入).*工作$/;

function goalOf(goal: string, approach: string | undefined): string {
  if (/^(?:为|早日|尽早|尽快)/.test(goal)) return aimed(goal);
  return (!approach || isMotto(approach)) && (classifyClause(goal) === '述' || /达到?\d|[率度]达/.test(goal))
    ? aimed(goal)
    : goal;
}

/**
 * 为居民提供更多服务 → 给居民提供…, for 为 stands before it; whom it is all for is said once: ，为辖区居民营造… → ，营造….
 */
export function asPurpose(purpose: string): string {
  const plain = withoutEnd(purpose).replace(/^为了/, '');
  const [first = '', ...rest] = plain.split('，');
  const start = first.startsWith('为')
    ? patternWords(/^为[^，]{2,8}(?:提供|赠送|送上)/.test(first) ? '向某人' : '给谁', { 事: first.slice(1) })
    : first;
  const people = /居民|村民|群众/.exec(first)?.[0];
  const after = rest.map((clause) =>
    people && clause.startsWith('为') ? clause.replace(new RegExp(`^为[^，]{0,4}${people}(?=.{4})`), '') : clause,
  );
  return [start, ...after].join('，');
}

/** 实地调研、征求党员和村民代表意见: a plan that people were asked about says so. */
export const askedRows = ({ activities }: Ledger): readonly Activity[] =>
  activities.filter(({ title }) => /^[^“”]{0,10}征求[^“”]{2,14}意见$/.test(title));

/** Under whom: a document of theirs that it answers says it already. */
export function aboveOf({ grounds, superior }: Ledger): string | undefined {
  if (!superior) return undefined;
  const said = grounds.join();
  const isSaid = superior.split(/[、，和与及]/).some((body) => body.length > 2 && said.includes(body));
  return isSaid ? undefined : underWhom(superior);
}

/** 共青团有关文件 → …文件精神: a paper is followed in its spirit; what the purpose has named is not named again. */
export function groundsOf({ grounds, purpose = '' }: Ledger): string | undefined {
  const own = grounds.filter((one) => !purpose.includes(one));
  return own.length > 0
    ? listedWords(own.map((one) => (/文件$/.test(one) ? patternWords('文件精神', { 文件: one }) : one)))
    : undefined;
}

export const askedOf = (ledger: Ledger): string | undefined => askedRows(ledger)[0]?.title.replaceAll('，', '、');

/**
 * One thing or two that are wrong and that no task takes up, in so few words that the first sentence can answer them: of the work as a whole
 * (创新意识不够), for no plan answers 入户常碰锁 with all that is in it. A scheme is all for what is wrong.
 */
export function facedProblem(short: readonly Pieces[], scheme: boolean): Pieces | undefined {
  if (!scheme && !short.every((one) => OF_ALL_WORK.test(wordsOf(one)))) return undefined;
  const said = short.map(wordsOf).join('、');
  const isFew = short.length === 1 || (short.length === 2 && !short.some((one) => /[，、]/.test(wordsOf(one))));
  return isFew && said.length <= FACED && !/，.*，|[；。：\d]|问题/.test(said)
    ? [said.replaceAll('，', '、').replace(/的(?=[^的]{2,4}(?:增加|加大|增大|不足|不够|偏低|不高|较低|突出)$)/, '')]
    : undefined;
}
const OF_ALL_WORK = /工作|意识|力度|形式|创新|机制|方法|作风|参与率|积极性|主动性/;
/** Characters of what the first sentence answers. */
const FACED = 32;
