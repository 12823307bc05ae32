import { type FactRecord, list } from '../../../facts/fact.js';
import { passage } from '../../../facts/passage.js';
import { planPeriod } from '../../../facts/plan-period.js';
import type { Ledger, Theme } from '../../../ledger/ledger.js';
import { YES } from '../../../ledger/vocabulary/field.js';
import { oncePer } from '../../../once-per.js';
import { WORDS } from '../../../standards.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedWords, type Pieces } from '../../phrases/piece.js';
import { toPassage } from '../../phrases/to-passage.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { commonSetting, isScheme } from '../common-setting.js';
import { tellBody } from '../task/plan-background.js';
import { withoutSameMonth } from '../task/plan-time.js';
import { isApart, isHeldPaper, schemeOpening } from './scheme-opening.js';

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
  单位参加: undefined,
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
export function schemeRecord(ledger: Ledger, brief: boolean, problem?: Pieces): FactRecord {
  const { event, guidance } = ledger;
  const { when, place } = commonSetting(ledger);
  const { said, theme, approach, goal } = schemeOpening(ledger, problem);
  const named = (words: readonly string[] = []) =>
    words.length === 0 ? undefined : words.some((word) => word.includes('、')) ? words.join('，') : listedWords(words);
  const sentences = (items: readonly string[] = []) => list<string>(items.map(withoutEnd), '');
  const groups = ledger.organisations.filter(({ id }) => !isBuiltOn(ledger, id));
  const parts = {
    指导思想: guidance && isApart(guidance) ? withoutEnd(guidance) : undefined,
    总体要求: approach,
    主题: theme && (/[“”。]|活动$/.test(theme) ? `${theme}。` : `“${theme}”。`),
    目标: goal,
    时间: when && withYear(when, ledger),
    地点: place,
    主办: named(event?.hosts),
    承办: named(event?.organisers),
    参加: named(event?.participants),
    单位参加: event?.participants.some((word) => UNIT.test(word)) ? YES : undefined,
    组织: list(
      groups.map((group) => toPassage(tellBody(group, true))),
      passage([]),
    ),
    分工: sentences(rosterOf(event?.duties)),
    奖项: list<string>(prizesOf(event?.prizes), ''),
    物资: event && suppliesOf(event.supplies),
    经费: event?.budget && withoutEnd(event.budget),
    要求: sentences(event?.demands),
  };
  const { 单位参加: _, ...columns } = parts;
  const has = Object.values(columns).some((part) =>
    typeof part === 'object' ? part.items.length > 0 : part !== undefined,
  );
  const own = ledger.themes.filter(({ title }) => !isFrame(title));
  const under = has && brief && own.length > 1 && !isFramed(ledger.themes);
  return {
    有: YES,
    活动: isHeldPaper(ledger) ? YES : undefined,
    开头: toPassage(said),
    分栏: has ? YES : undefined,
    内容: under ? YES : undefined,
    ...parts,
  };
}

/** 方案 is told in the form of one; the other papers on the same ledger are what they always are. */
export const hasScheme = oncePer((ledger: Ledger): boolean => isScheme(ledger) && ledger.plans.length > 0);

const isBuiltOn = ({ plans }: Ledger, id: string | undefined) =>
  id !== undefined && plans.some(({ basis }) => basis.includes(id));

/** 10月21日 of a paper that is for a year is 2023年10月21日. */
function withYear(typed: string, ledger: Ledger): string {
  const [, open, set] = /^(暂定|拟定|初定|拟)(?:于|在|为)?(\d{1,2}月.*)$/.exec(typed) ?? [];
  const day = set ?? typed;
  const { matter = '', documentKind = '' } = ledger;
  const festival = /^当[天日]/.test(day) ? FESTIVAL.exec(matter + documentKind)?.[0] : undefined;
  if (festival) return `${planPeriod(ledger).year}年${festival}${day}`;
  if (!/^\d{1,2}月/.test(day)) return typed;
  const said = day
    .replace(PART_OF_DAY, (_, part: string) => patternWords('时段', { 段: part }))
    .replace(/(?<=\d[日号])，?((?:星期|周)[一二三四五六日天])/, (_, part: string) =>
      patternWords('时段', { 段: part }),
    );
  return `${planPeriod(ledger).year}年${withoutSameMonth(said)}${open ? patternWords('时段', { 段: open }) : ''}`;
}
const FESTIVAL = /(?:元宵|中秋|端午|重阳|清明|国庆|元旦|春|妇女|儿童|教师|劳动|青年|植树)节/;
/** 10月下午: the day is not known yet. */
const PART_OF_DAY = /(?<=月)([上中下]午|晚上?|早上|傍晚)$/;

/** 组长甲, 副组长乙、丙, 丁为成员: who is in a group is one sentence. */
function rosterOf(duties: readonly string[] = []): readonly string[] {
  const all = duties.map(withoutEnd);
  const isRoster = (one: string) => ROSTER.test(one.replace(/（[^（）]{0,40}）/g, ''));
  const roster = all.filter(isRoster);
  const mark = roster.some((one) => one.includes('，')) ? '；' : '，';
  return roster.length > 1 && all.indexOf(roster[0] ?? '') === 0
    ? [roster.join(mark), ...all.filter((one) => !isRoster(one))]
    : all;
}
const ROSTER =
  /^[^，负]{0,10}(?:总指挥|副?[组队]长)[：:]?(?!的)[^，。负任]{2,30}$|^成员[：:]?(?!的)[^。负任]{2,120}$|^[^，。负]{2,30}(?:为成员|[任为]副?[组队]长)$/;

/** 社区内的企事业单位 are no 人员. */
const UNIT = /(?:单位|企业|学校|机构|商户|公司|部门|组织|家庭)$/;

/** Things and how many of each in one list; what is said of others (毛巾由居民自带) behind it. */
function suppliesOf(all: readonly string[]): string | undefined {
  const plain = all.map(withoutEnd);
  const told = (item: string) => TOLD_OF.test(item);
  const [things, others] = [plain.filter((item) => !told(item)), plain.filter(told)];
  return [things.join('、'), ...others].filter((part) => part !== '').join('；') || undefined;
}

const TOLD_OF = /自带|自备|(?:由|向|从)[^，]{1,10}(?:准备|提供|借|租|购)|用(?:社区|居委会|现成|原有)/;

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
