import { type FactRecord, list } from '../../facts/fact.js';
import { passage } from '../../facts/passage.js';
import { planPeriod } from '../../facts/plan-period.js';
import type { Ledger, Theme } from '../../ledger/ledger.js';
import { YES } from '../../ledger/vocabulary/field.js';
import { oncePer } from '../../once-per.js';
import { WORDS } from '../../standards.js';
import { classifyTitle } from '../deeds/classify-title.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import { listedWords, type Pieces } from '../deeds/piece.js';
import { toPassage } from '../deeds/to-passage.js';
import { withoutEnd } from '../deeds/without-end.js';
import { commonSetting, isScheme } from './common-setting.js';
import { tellBody } from './plan-background.js';
import { asPurpose, isMotto } from './plan-opening.js';

/** The names of 叙述.打算.方案. */
export const NO_SCHEME: FactRecord = {
  有: undefined,
  活动: undefined,
  开头: passage([]),
  分栏: undefined,
  内容: undefined,
  指导思想: undefined,
  总体要求: undefined,
  主题: undefined,
  目标: undefined,
  时间: undefined,
  地点: undefined,
  主办: undefined,
  承办: undefined,
  参加: undefined,
  组织: list([], passage([])),
  分工: list<string>([], ''),
  奖项: list<string>([], ''),
  物资: undefined,
  经费: undefined,
  要求: list<string>([], ''),
};

/**
 * 活动方案: what is said of the whole once, each under a heading of its own, in the order of such papers: what for; theme, time, place, people; what
 * is done; who does what; prizes; what is asked for.
 */
export function schemeRecord(ledger: Ledger): FactRecord {
  const { event, approach, guidance, goal } = ledger;
  const { when, place } = commonSetting(ledger);
  const motto =
    approach && isMotto(approach) && isActivity(ledger) && !/^(?:坚持|围绕|按照)/.test(approach)
      ? withoutEnd(approach)
      : undefined;
  const theme = event?.theme ? withoutEnd(event.theme) : motto;
  const named = (words: readonly string[] = []) =>
    words.length === 0 ? undefined : words.some((word) => word.includes('、')) ? words.join('，') : listedWords(words);
  const sentences = (items: readonly string[] = []) => list<string>(items.map(withoutEnd), '');
  const groups = ledger.organisations.filter(({ id, leader }) => leader && !isBuiltOn(ledger, id));
  const parts = {
    指导思想: guidance && isApart(guidance) ? withoutEnd(guidance) : undefined,
    总体要求: approach && approach !== motto && approach !== theme ? withoutEnd(approach) : undefined,
    主题: theme,
    目标: goal && withoutEnd(goal),
    时间: when && withYear(when, ledger),
    地点: place,
    主办: named(event?.hosts),
    承办: named(event?.organisers),
    参加: named(event?.participants),
    组织: list(
      groups.map((group) => toPassage(tellBody(group, true))),
      passage([]),
    ),
    分工: sentences(event?.duties),
    奖项: list<string>(prizesOf(event?.prizes), ''),
    物资: event && event.supplies.length > 0 ? event.supplies.map(withoutEnd).join('、') : undefined,
    经费: event?.budget && withoutEnd(event.budget),
    要求: sentences(event?.demands),
  };
  const has = Object.values(parts).some((part) =>
    typeof part === 'object' ? part.items.length > 0 : part !== undefined,
  );
  const under = has && ledger.themes.some(({ title }) => !isFrame(title)) && !isFramed(ledger.themes);
  return {
    有: YES,
    活动: isActivity(ledger) ? YES : undefined,
    开头: toPassage(openingOf(ledger)),
    分栏: has ? YES : undefined,
    内容: under ? YES : undefined,
    ...parts,
  };
}

/** 方案 is told in the form of one; the other papers on the same ledger are what they always are. */
export const hasScheme = oncePer((ledger: Ledger): boolean => isScheme(ledger) && ledger.plans.length > 0);

const isBuiltOn = ({ plans }: Ledger, id: string | undefined) =>
  id !== undefined && plans.some(({ basis }) => basis.includes(id));

/** What leads all that is done is a phrase of the opening; what says how it is done stands by itself. */
const isApart = (guidance: string) => guidance.length > PHRASE || /，/.test(guidance);
const PHRASE = 30;

function openingOf(ledger: Ledger): Pieces {
  const { purpose, grounds, superior, meetings, guidance, community } = ledger;
  const held = heldBy(ledger);
  return fillPattern('方案开头', {
    目的: purpose && asPurpose(purpose),
    依据: grounds.length > 0 ? listedWords(grounds) : undefined,
    上级: grounds.length === 0 ? superior : undefined,
    会议: meetings,
    指导: guidance && !isApart(guidance) ? guidance : undefined,
    社区: community.name,
    办: held ?? patternWords('制定本方案'),
    如下: held && patternWords(/安排$/.test(ledger.documentKind ?? '') ? '安排如下' : '方案如下'),
  });
}

/** 举办第三届“幸福邻里节”活动: by the matter, else by what the paper is called. */
function heldBy(ledger: Ledger): string | undefined {
  const { matter, documentKind = '' } = ledger;
  const name = matter ?? documentKind.replace(/(?:活动)?(?:实施|工作)?(?:方案|安排|计划)$/, '');
  if (name === '') return undefined;
  const plain = name.replace(/[“”]/g, '');
  const title = classifyTitle(plain);
  if (title.kind === '事件' && title.verb !== '' && plain.startsWith(title.verb)) return name;
  const ownVerb = title.kind === '事件' && /[会赛展演节]$/.test(plain) ? title.verb : undefined;
  const verb = ownVerb ?? patternWords(FESTIVE.test(plain) ? '举办' : '开展');
  if (!isActivity(ledger)) return `${verb}${name}`;
  return `${verb}${/(?:活动|[会赛展演]|讲座|培训|仪式|演出)[”]?$/.test(name) ? name : patternWords('某活动', { 名: name })}`;
}
/** 人居环境整治实施方案 is of work, and no 活动. */
const isActivity = ({ documentKind = '', matter = '', event }: Ledger): boolean =>
  /活动|[节月日周会赛]|演练|庆|联欢|行动/.test(documentKind.replace(/工作/, '') + matter) || event?.theme !== undefined;
const FESTIVE = /(?:邻里|文化|艺术|读书|体育|科技|运动|合唱|美食)节$/;

/** 10月21日 of a paper that is for a year is 2023年10月21日. */
const withYear = (when: string, ledger: Ledger) =>
  /^\d{1,2}月/.test(when) ? `${planPeriod(ledger).year}年${when}` : when;

/** 一等奖1名, 二等奖2名: a list of prizes is one sentence. */
function prizesOf(prizes: readonly string[] = []): readonly string[] {
  const all = prizes.map(withoutEnd);
  const bare = all.every((prize) => /^[^，。；设评]{1,12}[奖名][^，。；]{0,8}$/.test(prize));
  return bare && all.length > 1 ? [patternWords('设奖', { 奖列: withoutFront(all).join('、') })] : all;
}

/** 拔河比赛第一名, 拔河比赛第二名: what each begins with is said once. */
function withoutFront(all: readonly string[]): readonly string[] {
  const [first = '', ...more] = all;
  let length = first.length;
  while (length > 0 && !more.every((one) => one.startsWith(first.slice(0, length)))) length -= 1;
  const front = first.slice(0, length).replace(/第$/, '');
  return front.length < 2 ? all : [first, ...more.map((one) => one.slice(front.length))];
}

/** 注意事项, 保障措施: a heading that stands beside 活动内容, and not under it. */
export const isFrame = (title: string): boolean => WORDS.frames.includes(title);

/** Headings that are those of such a paper already have no other over them. */
export const isFramed = oncePer((themes: readonly Theme[]): boolean => themes.some(({ title }) => CONTENT.test(title)));
const CONTENT = /^(?:活动|具体)(?:内容|安排|项目|流程|步骤|程序|形式)(?:和?(?:及)?(?:时间|安排|内容))?$|^实施步骤$/;
