import type { Time } from '../vocabulary/field.js';
import type { Span } from './dates.js';

type Shape = NonNullable<Time['shape']>;

/** 暑假 of a first half-year, 三秋期间 of one quarter: people name a season without a look at the days of their ledger. */
const SEASON = /[春夏秋冬暑寒汛雨]/u;

/** 元宵、中秋等传统佳节, 春节、腊八等节日期间. */
const SEVERAL =
  /^.{2,16}?等(?:传统|重大|重要|法定|主要|民俗|民族)*(?:佳节|节日|节假日|节庆日?|节点|纪念日)(?:期间|前夕?|前后|[来到][临来]之际|当天)?$/u;
/** 腊八节, 世界水日, 科普宣传周, 民族团结月, 毕业季: a time with a name that no table here knows. */
const NAMED =
  /^(?:(?![某每各逢过]节)\p{Script=Han}{1,8}节|(?:世界|国际|全国|全民|国家|中国)\p{Script=Han}{1,10}[日周月]|(?!.*[一二两三四五六七八九十几数半整个每某第上下本次当今昨明]|整|.*(?:星期|礼拜|周|假|工作)日)\p{Script=Han}{2,10}[日周月季])$/u;
/** 正月初八, 农历5月十三; 除夕 and the solar terms. */
const OLD_CALENDAR =
  /^(?:农历)?(?:正月|[冬腊]月|(?<=农历)\d{1,2}月)(?:初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)$|^(?:农历)?\d{1,2}月初[一二三四五六七八九十]$|^(?:农历|\p{Script=Han}{1,4}族)?(?:[36]月[三六]|2月二|7月半)$|^大?年三十$|^(?:除夕夜?|大年夜|上元|中元|下元|龙抬头|[冬腊]月|[一二三]?[伏九]天|三伏|数九|[三四]九|小年|腊八|七夕|平安夜|立[春夏秋冬]|雨水|惊蛰|春分|谷雨|小满|芒种|[夏冬]至|[小大][暑雪寒]|处暑|白露|秋分|寒露|霜降)$/u;
/** 七月十五庙会: a fair has its day in the old calendar, whatever month it names. */
const FAIR =
  /^(?:农历)?(?:正月|[冬腊]月|\d{1,2}月)(?:初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)(?:庙会|灯会|花会|香会|歌会|社火|大集|赶会|赶集|墟日|圩日|会)(?:期间|当天)?$/u;
/** 雨后, 课后, 下雪天, 前段时间: some time that a word alone names. */
const SOME =
  /^(?:开学(?:初|第一[周天])|(?:学期|期)[初中末]|麦收|花期|春运|入[春夏秋冬]|春秋|冬夏|秋冬|冬春|春夏|[春夏秋]蚕期?|[茶花果渔蟹笋]季|(?:春耕|夏收|夏种|秋收|秋种){2}|[春夏]荒|双抢|三夏三秋|(?:[春夏秋冬][防灌播种耕收管运]){1,2}|年[初底](?:腊八|小年|除夕)|过年[前后]?|(?:元宵)?灯会|庙会|古会|交流会|小长假|长假|黄金周|[雨雪灾震汛课会赛][前后]|(?:下?[雨雪]|雨雪|高温|酷暑|严寒|冰冻|大风|恶劣)天气?(?:里|时)?|[前近这]段时间|旱季|(?:采暖|供暖|取暖|防火|封山|禁渔|休渔|梅雨|放学|上学|上下学)(?:期|季|时段?|期间)?)$/u;
/** Festivals of peoples and places that no calendar here has: 古尔邦, 苗年, 水历新年, 那达慕, 三月街. */
const OF_A_PEOPLE =
  /^(?:古尔邦|肉孜|开斋|那达慕|目瑙纵歌|泼水|火把|赶秋|跳花(?:坡|场)?|吃新|[藏彝回傣]历新?年|三月街|3月街|[苗侗羌瑶壮傣藏彝佤]族?年|\p{Script=Han}{1,4}新年|春节?社火?)(?:节|会)?(?:期间|前夕?|前后|当天)?$/u;
/** 开营式, 揭牌仪式当天: what is held on one day. */
const HELD = /^\p{Script=Han}{1,8}(?:仪式|[幕营班学业工]式)(?:上|当[天日]|前后?)?$/u;
/** 端节、卯坡: nobody here knows them, and they may well be days of some place. */
const MAYBE = /^(?!.*[改那哪某组号村路])\p{Script=Han}{1,7}(?:[年节会街坡夜集场圩墟伏歌斋]|[赶闹跳]秋|新米)$/u;
/** Whether a word may be the name of a day that no calendar here has: told as typed, and not without a word. */
export const mayBeDay = (plain: string): boolean => MAYBE.test(plain);

/** 随时, 分批, 早晚, 工作日: how often, or how. */
const OFTEN =
  /^(?:常态化|不间断|随[叫到报][随即][到办修]|有求必应|遇事即办|天天|平日|(?:全部|所有)工作日|(?:逢?(?:赶?集|赶?场|圩|墟)[天日]?|逢\p{Script=Han}必\p{Script=Han})|随时|有时|适时|不定|分[期批]|早晚|夜间|晚间|工作日|不定时)$/u;
/** 目前, 历来, 近几年, 三年多来. */
const ALWAYS =
  /^(?:全部?时段|全季度?|整个?季度?|全期|全程|全年(?:不间断|坚持|常态化)|目前|当前|现在|至今|一直|始终|历来|[近这]几年来?|几年来|[两三四五六七八九十]年多来)$/u;
/** 疫情期间, 疫情初期, 台风前, 村委会换届后, 人口普查时, 汛期过后, 社区成立之初. */
const BESIDE =
  /^([\p{Script=Han}“”·]{2,12}?)(?:期间|初期|中期|后期|末期|高峰期?|前夕|前后|[之以过]?[前后]|之[际初]|伊始|时期|时候?)$/u;
/** 学期内早晚, 开学后周一至周五, 采暖期夜间: a time, and when within it. */
const WHEN_IN =
  /^(\p{Script=Han}{2,8}?)(?:早晚|早中晚|夜间|晚间|晚上|工作日|周末|双休日|周[一二三四五]至周[四五六日]|星期[一二三四五]至星期[四五六日])$/u;
/** 疫情发生以来, 自入汛起, 去年至今. */
const SINCE = /^[自从]?([\p{Script=Han}“”·]{2,12}?)(?:以来|至今|起|开始)$/u;
/** 2009年3月至今, 去年3月至今: it began before the ledger does. */
const SINCE_YEAR = /^[自从]?(\d{4}|[去上前](?=年\d))年(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:以来|至今|起|开始)$/u;
const LAST_YEAR = /^(?:去|上|前)年(?:[上下]半年|年?[初底])?$/u;
/** 清明、冬至, 春节前、中秋前, 梅雨、台风期间, 小年至正月十五: several of such times, or from one to the other. */
const PARTED = /[、和及与]|(?<![冬夏])至|到|-/u;
/** 3月底至2月初 is a slip. */
const RUNS_BACK = /^\d[^、和及与]*(?:至|到|-)\d/u;

/** 改日前, 某月后 were meant as a date; 八一村前 is a place. */
const NO_EVENT =
  /(?:^[很许好]久|(?<!周)年|(?<!攻坚|宣传|活动|教育|整治|行动|服务|创建|读书|安全|质量|卫生|敬老)月|[号村路街巷楼店桥站场]|(?<!节|节假|纪念|[世国全中].{1,8})日)$/u;

/**
 * A time that people tell by what was going on then (疫情期间, 台风前, 去年至今) and that no calendar knows: some time within the ledger, told as typed.
 * Undefined where the text may as well be a date with a slip in it.
 * @param isKnown Whether the calendar knows it, outside the period.
 * @param isCalled Whether the calendar knows a part of it within the period.
 */
export function openTime(
  plain: string,
  within: Span,
  isKnown: boolean,
  isCalled: (part: string) => boolean = () => false,
): (Span & { readonly shape: Shape }) | undefined {
  const some = (shape: Shape) => ({ ...within, shape });
  const year = SINCE_YEAR.exec(plain)?.[1];
  if (year !== undefined) return /\D/.test(year) || year < within.start.slice(0, 4) ? some('through') : undefined;
  if (isKnown) return SEASON.test(plain) && !/\d/.test(plain) ? some('once') : undefined;
  if (SEVERAL.test(plain) || OFTEN.test(plain)) return some('recurring');
  if (ALWAYS.test(plain)) return some('through');
  if (OF_A_PEOPLE.test(plain) || HELD.test(plain)) return some('once');
  if (NAMED.test(plain) || OLD_CALENDAR.test(plain) || FAIR.test(plain) || SOME.test(plain)) return some('once');
  const since = SINCE.exec(plain)?.[1];
  if (since !== undefined) return LAST_YEAR.test(since) || !NO_EVENT.test(since) ? some('through') : undefined;
  const outer = WHEN_IN.exec(plain)?.[1];
  if (outer !== undefined && (isCalled(outer) || openTime(outer, within, false))) return some('recurring');
  const parts = plain.split(PARTED);
  // 台风期间 of 梅雨、台风期间 is said of both.
  const [behind = ''] = /(?:期间|前后|前夕?|后)$/u.exec(parts.at(-1) ?? '') ?? [];
  // 十六 of 正月十三至十六 and of 五月初一至十六.
  const [own = ''] = /^(?:农历)?(?:正月|[冬腊]月|\d{1,2}月(?=初))/u.exec(plain) ?? [];
  const month = /^\d/.test(own) ? `农历${own}` : own;
  const isTime = (part: string): boolean =>
    [part, part + behind, month + part, ...(month === '' ? [] : [`农历${part}`]), part.replace(/^[次翌]年/u, '')].some(
      (one) => isCalled(one) || (!PARTED.test(one) && openTime(one, within, false) !== undefined),
    );
  if (parts.length > 1 && !RUNS_BACK.test(plain) && parts.every(isTime)) return some('once');
  const beside = BESIDE.exec(plain)?.[1];
  return beside !== undefined && !NO_EVENT.test(beside) ? some('once') : undefined;
}
