import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { TITLE_VERBS } from '../../phrases/verbs.js';
import { isScheme } from '../common-setting.js';

/** Where the time of a task stands: before it, behind it where it is an arrangement of its own (3月认领、11月对账), or nowhere. */
export interface TaskTime {
  readonly prefix?: string;
  readonly suffix?: string;
}

/** How often something comes again: it stands with what comes again. */
export const RECURRING = /^每(?:[年月周天日季]|两?周|半年|季度|学期|周[一二三四五六日])$/;

/** Says nothing in a paper that is for the year. */
const ALL_YEAR = /^(?:全年|常年)$/;
const WITHIN = /^(?:年内|本年内?|当年|今年内?)$/;

/** Among dates 全年 is one. */
export const isAllYear = ({ when = '' }: Pick<Plan, 'when'>) => ALL_YEAR.test(when.trim()) || WITHIN.test(when.trim());

/**
 * 全年 of a task that has a number: so much in all of it, where other tasks of the paper have times of their own.
 */
export function yearNamed({ when = '' }: Plan, target: string, { plans }: Ledger): string | undefined {
  const year = when.trim();
  return year !== '' &&
    ALL_YEAR.test(year) &&
    AMOUNT.test(target) &&
    !REACHED.test(target) &&
    !TIMED.test(target) &&
    plans.some((plan) => plan.when && !isAllYear(plan))
    ? year
    : undefined;
}
/** In its first clause: what stands behind is another matter. */
const AMOUNT = /^[^，]*(?:\d|[一二三四五六七八九]成(?!立|为|果|效|员|功))/;
/** 护楼队增到60人, 喜事不超12桌: how it comes to be, and how it always is. */
const REACHED = /[增扩升占添](?:加|大|高)?[到至]|发展到|办满|(?<!率)达到?\d|不超(?!过)|每[户人名个家]/;
const TIMED = /[全每]年|\d年|每[天日周月季晚]|[上下]半年|季度|年[内底末]|\d月|每两?个月|常年/;

/**
 * Plans with what their times say beside those of the others: 年内 of all of them is the time of the paper, and says what is due this year where
 * others have more time, or none; so does the paper's own year beside other years.
 */
export function withTimesApart(plans: readonly Plan[], own: string, year: number): readonly Plan[] {
  const isOwn = ({ when = '' }: Plan) => when.trim() === own || SOME_YEAR.exec(when)?.[1] === String(year);
  const isDue = ({ when = '' }: Plan) => WITHIN.test(when.trim());
  const later = plans.some(({ when = '' }) => LATER.test(when.replaceAll(String(year), '')));
  const all = plans.every((plan) => isDue(plan) || isOwn(plan) || isAllYear(plan));
  return plans.map((plan) => {
    const said = plan.target?.includes(String(year));
    if (isOwn(plan)) return { ...plan, when: later && !said ? patternWords('年内') : undefined };
    return isDue(plan) ? { ...plan, when: all ? undefined : patternWords('年内') } : plan;
  });
}
/** 2022年, of a paper for that year. */
export const SOME_YEAR = /^\s*(\d{4})年度?\s*$/;
/** Another year, or no end. */
const LATER = /\d{4}年|^(?:今后|未来|长期|以后|近[几两三五]年)/;

const STRETCH =
  /^(?:(?:\d+|[一二三四五六七八九十]+)月|[一二三四]季度|第[一二三四]季度|上半年|下半年|年[底初终末]|岁末|春|夏|秋|冬|暑|寒)/;
/** What is done then, or how often: 每月汇总上报, 每季一场, 一年两次. */
const ARRANGED =
  /[认对集推汇检批办]|安排|每(?!天|日|晚|逢)[^，；]{1,8}[场次期]|^(?:一年|全年|每年)[^，；]{1,4}[次场期]/;
/** How long it takes. */
const LASTS = /^(?:约|大概|大约)?[\d一二两三四五半]+个?(?:分钟|小时)(?:左右)?$/;
/** 4月份组建, 2月底前配齐: when, and a bare verb. */
const WITH_VERB =
  /^((?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|份|底|初|[上中下]旬)?|[上下]半年|第?[一二三四]季度|年[底初末]|[春夏秋冬]季)(?:之?前|起)?)([一-鿿]{2})$/;
const ENDS =
  /^(?:开[课班学讲工馆园]|动工|启动|上线|谈好|谈妥|完工|完成|建成|竣工|到位|启用|投用|投产|开业|收尾|收官|见效|下种|播种|移栽|立项|签约|挂牌|招标|通[车水电])$/;
/** A name of an occasion holds some of those characters: 各节日期间, 重阳节前后. */
const OCCASION = /(?:节|节日|假期?|纪念日|周末|双休日)(?:里|当天|当日|期间|前后|前夕|前|后)?$|来临之际$|期间$/;
/** A phrase that the task follows behind a comma: 传统节日来临之际，举办…. */
const PAUSED = /之际$|时候$|[^随定及同平准按暂]时$|^.+[^前]后(?:[\d一二三]+[天日]内)?$/;
const LONG = 9;

/** All the year says nothing; what the task says itself is not said again. */
export function timesOf(when: string | undefined, target: string): TaskTime {
  const plain = quotedDay(when?.trim() ?? '');
  if (plain === '' || target.includes(plain) || ALL_YEAR.test(plain) || isSaidOtherwise(plain, target)) return {};
  // 第四季度每周, of 三条街每周回查
  const [, stretch, each = ''] = /^(.+?)(每[天日周月季])度?$/.exec(plain) ?? [];
  if (stretch && target.includes(each)) return timesOf(stretch, target);
  // 逢节举办 of 举办联欢: its verb is said once
  const [, occasions, act] = /^(逢节|每(?:[月季周年]|季度))(举办|开展|召开)$/.exec(plain) ?? [];
  if (occasions && act && target.startsWith(act)) return { prefix: occasions };
  // 每两个月活动一次 beside 每两个月一次
  const [, rhythm] = /^(每[^，；]{1,5}?)[一二两三四五六\d]次$/.exec(plain) ?? [];
  if (rhythm && target.includes(rhythm)) return {};
  // 一年两次 within the target, 全年两次 beside it
  const [times] = /(?<![一二两三四五六\d])[一二两三四五六\d]{1,4}[次场期]/.exec(plain) ?? [];
  if (times && /^(?:全年|每年|一年|年)/.test(plain) && target.includes(times)) return {};
  // 端午节 of 端午包粽子
  if (/^[一-鿿]{2,3}节$/.test(plain) && target.includes(plain.slice(0, -1))) return {};
  if (/期间$/.test(plain) && target.includes(plain.slice(-4, -2))) return {};
  // 春季开学, of 四点半课堂增到两个班
  if (TERM.test(plain)) return { prefix: patternWords('某时', { 时: plain }) };
  const [, span, does] = WITH_VERB.exec(plain) ?? [];
  // 上半年签订 of 签订共建协议: the task says what is done then; 2月底前配齐 of another is an arrangement of its own.
  if (span && does && (TITLE_VERBS.includes(does) || ENDS.test(does)))
    return target.includes(does) ? { prefix: span } : { suffix: plain };
  // 分两批，6月底前: by then it is done. 上半年报，下半年装: what is done when.
  if (BY_PARTS.test(plain)) return { suffix: patternWords('步完成', { 时: plain }) };
  if (IN_TURN.test(plain)) return { suffix: plain };
  const [, whole, how] = /^(全年|年内|常年)，(.{4,})$/.exec(plain) ?? [];
  if (whole && how) return { suffix: how };
  if (LASTS.test(plain)) return { suffix: patternWords('用时', { 时: plain }) };
  // 放映12场, every month: so many in all.
  if (RECURRING.test(plain))
    return SEVERAL.test(target) && !/年$/.test(plain)
      ? { suffix: patternWords('多久安排', { 时: plain }) }
      : { prefix: plain };
  if (YEAR_END.test(plain) && (BUILDS.test(target) || REACHES.test(target)))
    return { prefix: patternWords('到时', { 时: plain }) };
  if (BY_THE_END.test(plain) && !HELD_THEN.test(target)) return { prefix: patternWords('时前', { 时: plain }) };
  if (OCCASION.test(plain)) return { prefix: onOccasion(plain) };
  return ARRANGED.test(plain) ? { suffix: plain } : { prefix: onOccasion(plain) };
}

const TERM = /^[春秋]季开学$/;
const SEVERAL = /^[^每，]*(?<![\d.])(?:[3-9]|\d{2,})余?[场期讲课](?:$|，)/;
const BY_PARTS = /^分[^，]{1,4}[批期步]，[^，]*(?:前|底)$/;
const IN_TURN = /^[上下]半年[^，、\d]{1,4}，[上下]半年[^，、\d]{1,4}$/;

/** 年末 of 修建水泥路5条: by then, for nobody begins it then. */
const REACHES =
  /^[^，]{1,14}(?:达到?|力争|突破|增长|增加?到|提[高升]?到|增至|发展到|不少于|不低于|不超过?|率到)\d|^[^，]{2,14}率(?:达到?|到)[一二三四五六七八九]成|^[^，]{2,20}全部/;
/** 年底 of 介绍就业100人, 8月底 of 楼道公约全部签下: all of it is done by then; what is held, or given, is held then. */
const BY_THE_END = /^(?:年底|\d{1,2}月底)$/;
const HELD_THEN = /^(?:再)?(?:举|开[展会]|召|评|表[彰扬演]|慰问|走访|看望|总结|组织|办|检查|考核|测评|民主|结对|发)/;

/** 坚持每周开展…, every Friday: the target says how often, and when it is more closely. */
export const withCloserDay = (target: string, when = ''): string =>
  /^每周[一二三四五六日末]$/.test(when.trim()) ? target.replace(/每周(?=不断|开展|组织|进行)/, when.trim()) : target;

/** How often, or when, as the target says it in other words: 双月, of 每两个月; 每季度, of 每季; 逢节, of 元宵、端午、中秋. */
function isSaidOtherwise(when: string, target: string): boolean {
  const other = SAME_TIMES.find(([words]) => words.test(when))?.[1];
  return other?.test(target) ?? false;
}
const SAME_TIMES = [
  [/^(?:双月|隔月)$|^每(?:两|2)个?月$/, /每(?:两|2)个?月/],
  [/^(?:每季度?|逐季)$/, /每季|按季/],
  [/^(?:每月|逐月|按月)$/, /每月|月月|逐月|当月/],
  [/^每周$/, /每周/],
  [/^(?:每[天日]|天天)$/, /天天|每[天日]|日日/],
  [/^每学期$/, /每个?学期/],
  [
    /^(?:逢节|节日|各节日?|传统节日)(?:期间)?$/,
    new RegExp(`(?:${WORDS.festivals.join('|')}|国庆|元旦)[^，]{0,6}(?:${WORDS.festivals.join('|')}|国庆|元旦)`),
  ],
  [/^暑假(?:期间)?$/, /暑[假期]/],
  [/^寒假(?:期间)?$/, /寒假/],
] as const;

const YEAR_END = /^(?:年[底末终]|岁末)$/;
const BUILDS = /^(?:在[^，]{1,10})?(?:修建|新建|建设|建成|硬化|改造|铺设|安装|种植|栽植|发展|新增|扩建|修筑)[^，]*\d/;

/** 八一前 → “八一”前: no number stands behind the number of an item. */
export const quotedDay = (when: string) =>
  withoutSameMonth(when).replace(
    /(?<=^|[、，和至])(?:三八|五一|五四|六一|七一|八一|十一)(?=[、前后当期至到和，]|$)/g,
    '“$&”',
  );

/** 4月1日至4月5日 is 4月1日至5日, 九月初九 a day of 农历. */
export const withoutSameMonth = (when: string): string =>
  when
    .replace(/^((?:\d{4}年)?(\d{1,2})月\d{1,2}日)([至到—-])\2月(?=\d)/, '$1$3')
    .replace(LUNAR, (day) => patternWords('农历', { 日: day }));
const LUNAR =
  /^[正一二三四五六七八九十冬腊]{1,2}月(?:初[一二三四五六七八九十]|十[一二三四五六七八九]?|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十)$/;

/** 端午、中秋、重阳: days of several festivals. */
const FESTIVALS = new RegExp(`^(?:(?:${WORDS.festivals.join('|')}|元旦|火把|泼水|七一|八一)节?、)+[^、，\\d]{2,4}$`);

const onOccasion = (when: string) =>
  FESTIVALS.test(when)
    ? patternWords('期间', { 时: when })
    : /^“[^，；]*”等$/.test(when)
      ? patternWords('期间', { 时: when })
      : onSomeDay(when);

const onSomeDay = (when: string) =>
  /^[^在].*之际$/.test(when)
    ? patternWords('在际', { 时: when })
    : when.replace(SOME_DAY, (_, part: string) => patternWords('某一天', { 段: part }));
/** 10月下午: 10月的一天下午, for the day is not known yet. */
const SOME_DAY = /(?<=月)([上下]午|晚上|早上|傍晚|中午)$/;

const PHRASED = /^(?:在[^，]{7,}|到|与|和|会同|面向|邀请|请|为|向|对|由|组织|依托|通过|利用|以)/;
/**
 * Before a task that begins with its verb: most times stand close to it, a long one or an occasion has a comma, and so has a day before a
 * phrase or before more than one clause.
 */
export const beforeVerb = (prefix: string | undefined, target = '', paused = false): string | undefined =>
  prefix !== undefined &&
  ((paused && ON_A_DATE.test(prefix)) ||
    BY_THEN.test(prefix) ||
    PAUSED.test(prefix) ||
    prefix.length >= LONG ||
    CLOCK.test(prefix) ||
    (DAY.test(prefix) && (target.includes('，') || PHRASED.test(target))))
    ? `${prefix}，`
    : prefix;
/** A month, a day or a year that leads an item; of a deadline (6月底前) the verb follows. */
const ON_A_DATE = /^(?:\d{4}年|\d{1,2}月)(?!.*[前起]$)/;
/** Whether so many items of a paper begin with dates that all of them have the same comma: 3月，组织…; 4月，开展…. */
export const pausesDates = (ledger: Ledger): boolean =>
  !isScheme(ledger) &&
  ledger.plans.filter(({ when }) => when !== undefined && ON_A_DATE.test(when.trim())).length >= DATES;
const DATES = 3;
const BY_THEN = /^到年|^到岁/;
/** 9:40，清点人数: two numbers do not stand side by side. */
const CLOCK = /^(?:[上下]午)?\d{1,2}[:：点时](?:\d{1,2}分?|半)?$/;
const DAY = /\d[日号](?:[上下中]午|晚上?|早上?|傍晚)?(?:\d+[时点：:][^，]*)?(?:[^，、\d]{2,8}[日节])?$/;

/** Whether a time is a day or a stretch of the year, and not how often. */
export const isDated = ({ prefix }: TaskTime): boolean =>
  prefix !== undefined && (STRETCH.test(prefix) || /[前后]$|期间$/.test(prefix));
