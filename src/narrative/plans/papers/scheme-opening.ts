import { splitOutside } from '../../../chinese/split-outside.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { whosePaper } from '../../matters/whose-paper.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { openingVerbs, TITLE_VERBS } from '../../phrases/verbs.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { classifyTitle } from '../../titles/classify-title.js';
import { isMotto } from '../opening/plan-aims.js';
import { aboveOf, asPurpose, groundsOf } from '../opening/plan-opening.js';
import { isVerbal } from '../task/task-target.js';

/** The first sentence of an 活动方案, and what is left to stand under headings of its own. */
export interface SchemeOpening {
  readonly said: Pieces;
  readonly theme?: string | undefined;
  readonly approach?: string | undefined;
  readonly goal?: string | undefined;
}

/**
 * What for, on whose word, what is held. Where the ledger says no purpose, its goal or what it has in mind is one; where nobody asked either, its theme
 * leads, or what it is made of by name; else the paper is what is needed to do it well. What stands here has no heading.
 */
export function schemeOpening(ledger: Ledger, problem?: Pieces): SchemeOpening {
  const { purpose, grounds, superior, meetings, guidance, event } = ledger;
  const { theme, approach, goal } = columnsOf(ledger);
  const aim = purpose ? undefined : [goal, approach].find((one) => one !== undefined && isAim(one));
  const held = heldBy(ledger);
  // 创建卫生村, where nothing else says what for.
  const act = held === undefined && ledger.matter && isVerbal(ledger.matter) ? ledger.matter : undefined;
  const what = purpose ?? aim ?? act;
  const bare = !what && !problem && grounds.length === 0 && !superior && !meetings;
  const room = [what, ...grounds, theme].join('').length;
  const motto = theme !== undefined && !event?.theme && !/[“。；]/.test(theme) && room <= LONG;
  const led = held !== undefined && (motto || (bare && theme !== undefined && !/[“。；]/.test(theme)));
  const joint = purpose && goal && isJoint(purpose, goal) ? `${withoutEnd(purpose)}，${goal}` : undefined;
  const parts = bare && !led && held ? partsHeld(ledger, held) : undefined;
  const columns = {
    theme: led ? undefined : theme,
    approach: aim !== undefined && aim === approach ? undefined : approach,
    goal: joint !== undefined || (aim !== undefined && aim === goal) ? undefined : goal,
  };
  if (bare && held && !led && !parts && !guidance)
    return {
      ...columns,
      said: fillPattern(isArranged(ledger) ? '为办好安排' : '为办好', {
        办: isHeldPaper(ledger) ? patternWords('组织好', { 名: held.name }) : patternWords('做好', { 各项: held.name }),
        社区: whosePaper(ledger),
        ...(!isArranged(ledger) && { 文种: paperOf(ledger) }),
      }),
    };
  const said = fillPattern('方案开头', {
    目的: what && asPurpose(joint ?? what),
    针对: problem,
    依据: groundsOf(ledger),
    上级: aboveOf(ledger),
    会议: meetings,
    指导: guidance && !isApart(guidance) ? guidance : undefined,
    社区: whosePaper(ledger),
    ...(held && !isAsked(ledger) && (isHeldPaper(ledger) || IS_WORK.test(held.name))
      ? {
          办: `${patternWords('决定')}${led ? patternWords('以主题', { 主题: theme }) : ''}${parts ?? `${held.verb}${held.name}`}`,
          如下: patternWords('文种如下', { 文种: paperOf(ledger) }),
        }
      : { 办: isArranged(ledger) ? patternWords('作如下安排') : patternWords('制定如下', { 文种: paperOf(ledger) }) }),
  });
  return { ...columns, said };
}

/** What leads all that is done is a phrase of the opening; what says how it is done stands by itself. */
export const isApart = (guidance: string) => guidance.length > PHRASE || /，/.test(guidance);
const PHRASE = 30;

/** A motto is the theme of what is held, unless that has a name of its own that says another: “大家庭同乐日”运动会. */
function columnsOf(ledger: Ledger): Omit<SchemeOpening, 'said'> {
  const { event, approach: typed, goal, matter = '' } = ledger;
  const approach = typed && withoutEnd(typed);
  const named = /“([^“”]{1,60})”/.exec(matter.replace(/“我们的节日[^“”]{0,40}”/, ''))?.[1];
  const motto =
    approach && isMotto(approach) && isHeldPaper(ledger) && !/^(?:坚持|围绕|按照)/.test(approach)
      ? approach
      : undefined;
  const other = motto !== undefined && named !== undefined && !shareRun(motto, named, 3);
  const theme = event?.theme ? withoutEnd(event.theme) : other ? undefined : motto;
  return {
    theme,
    approach: approach !== theme && !(motto && event?.theme) ? approach : undefined,
    goal: goal && !isTask(withoutEnd(goal), ledger) ? withoutEnd(goal) : undefined,
  };
}

/** A goal that is one of what is to be done, word for word, stands there. */
const isTask = (goal: string, { plans }: Ledger): boolean =>
  plans.some(
    ({ when = '', target }) =>
      target !== undefined && [target, `${when}${target}`].some((one) => withoutEnd(one) === goal),
  );

/** 弘扬传统文化，丰富居民生活: it begins with its verb, and is no number that has to be reached. */
const isAim = (text: string) =>
  text.length <= AIM &&
  !isMotto(text) &&
  !/[。；“\d]/.test(text) &&
  text.split('，').every((clause) => classifyClause(clause) === '述' || /^共[建创筑促享]/.test(clause));
const AIM = 48;

/** 建设美丽家园 and 创建美丽社区: a goal of a few words is one more thing that the purpose is. */
const isJoint = (purpose: string, goal: string) =>
  goal.length <= FEW &&
  !/[，。；\d]/.test(goal) &&
  [goal, ...withoutEnd(purpose).split('，')].every((clause) => isVerbal(clause) || /^[让使]/.test(clause));
/** Characters: of such a goal, of an opening that can take a theme. */
const [FEW, LONG] = [14, 110];

interface Held {
  readonly verb: string;
  readonly name: string;
}

/** 举办｜第三届“幸福邻里节”活动: by the matter, or by what the paper is called where that says more. */
function heldBy(ledger: Ledger): Held | undefined {
  const name = nameOf(ledger);
  // 发展壮大村集体经济 is done, and 实施方案 of work is drawn up.
  if (name === '' || (!isHeldPaper(ledger) && openingVerbs(TITLE_VERBS, name).length > 0)) return undefined;
  // 第二十五次“全国助残日”活动，今年的主题是“…”: it is called by its first clause.
  const [head = '', ...rest] = splitOutside(name, '，');
  const plain = head.replace(/[“”]/g, '');
  const title = classifyTitle(plain);
  if (title.kind === '事件' && title.verb !== '' && name.startsWith(title.verb))
    return { verb: title.verb, name: name.slice(title.verb.length) };
  const ownVerb = title.kind === '事件' && /[会赛展演节]$/.test(plain) ? title.verb : undefined;
  const verb = ownVerb ?? patternWords(FESTIVE.test(plain) ? '举办' : '开展');
  const called = /(?:活动|[会赛展演]|讲座|培训|仪式|演出)[”]?$/.test(head) || !isHeldPaper(ledger);
  return { verb, name: called ? name : [patternWords('某活动', { 名: head }), ...rest].join('，') };
}
/** Of a paper that is about no occasion: what is 开展 all the same. 森林防火 is not. */
const IS_WORK = /(?:活动|行动|工作|整治|清理|清整|创建|宣传|培训|教育|演练|讲座|[会赛])[”]?$/;
const FESTIVE = /(?:邻里|文化|艺术|读书|体育|科技|运动|合唱|美食)节$/;

function nameOf({ matter, documentKind = '' }: Ledger): string {
  const called = documentKind.replace(/(?:活动)?(?:实施|工作)?(?:方案|安排|计划)$/, '');
  if (matter === undefined) return called;
  const core = matter.replace(/活动$/, '');
  const says =
    called.includes('“') && !matter.includes('“') && core.length > 2 && called.replace(/[“”]/g, '').includes(core);
  return says ? called : matter;
}

/** 人居环境整治实施方案 is of work, and no 活动. */
export const isHeldPaper = ({ documentKind = '', matter = '', event }: Ledger): boolean =>
  /活动|[节月日周会赛]|演练|庆|联欢|行动/.test(documentKind.replace(/工作/, '') + matter) || event?.theme !== undefined;

/** 关于开展“我们的节日”活动的通知 has said what is held. */
const isAsked = ({ grounds, matter, approach, event }: Ledger): boolean => {
  const core = matter?.replace(/[“”]|(?:主题)?活动$/g, '');
  return (
    core !== undefined &&
    core.length > 3 &&
    !approach &&
    !event?.theme &&
    grounds.some((ground) => ground.replace(/[“”]/g, '').includes(core))
  );
};

const isArranged = ({ documentKind = '' }: Ledger) => /安排$/.test(documentKind);

/** 工作计划 with 方案 in it is 计划 still. */
const paperOf = ({ documentKind = '' }: Ledger): string =>
  /(?:安排|计划|预案|规划|要点)$/.exec(documentKind)?.[0] ?? patternWords('方案');

/** 开展“献爱心送温暖”“小小志愿者”等志愿服务活动, by the headings that have names. */
function partsHeld({ themes }: Ledger, { verb, name }: Held): string | undefined {
  const names = themes.flatMap(({ title }) => /^[^“”，]{0,4}(“[^”]{2,16}”)[^“”，]{0,6}$/.exec(title)?.[1] ?? []);
  if (names.length < 2 || name.includes('“')) return undefined;
  return `${verb}${names.slice(0, PARTS).join('')}${patternWords('等')}${name}`;
}
const PARTS = 3;
