import { isWestern } from './advances.js';

/** Whether Word may end a line before the unit `at` of a text: its rules for simplified Chinese, western words whole. */
export function mayBreak(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (isHan(before) && isHan(after)) return true;
  if (before === SPACE) return after !== SPACE;
  if (after === SPACE || (after >= 0xdc00 && after < 0xe000)) return false;
  if (isWestern(before) && isWestern(after)) return false;
  const end = text.charAt(at - 1);
  const start = text.charAt(at);
  return !NO_START.has(start) && !NO_END.has(end) && !(end === start && PAIRED.has(start));
}

const SPACE = 0x20;
const NO_START = new Set('!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝～￠');
const NO_END = new Set('$([{£¥‘“〈《「『【〔〖〝＄（．［｛￡￥');
/** Two make one sign. */
const PAIRED = new Set('—…');

/** Marks that LibreOffice lets stand beyond the end of a line. */
export const mayHang = (sign: string): boolean => HANGING.has(sign);
const HANGING = new Set('，、。；：');

/** What a number must not lose at the end of a line: its unit or what it counts, whole, and the rest of its date. */
export const PARTED = 1000;

/** How bad it is to end a line before the unit `at`. */
export function seamCost(text: string, at: number): number {
  const isChinese = isHan(text.charCodeAt(at));
  if (isDigit(text.charCodeAt(at - 1))) return isChinese || RANGE.test(text.slice(at, at + 2)) ? PARTED : 0;
  const before = text.slice(Math.max(0, at - 7), at);
  if (isDigit(text.charCodeAt(at))) {
    const dated = DATED.test(before) && DATE.test(text.slice(at, at + 3));
    return before.endsWith('第') || dated || RANGED.test(before) ? PARTED : 0;
  }
  if (!isChinese) return 0;
  const counted = DIGIT.test(before);
  if (counted && '左右'.includes(text.charAt(at)) && ABOUT.test(before + text.slice(at, at + 2))) return PARTED_WORD;
  if (counted && partsUnit(text, at, before)) return HALVES.test(text.slice(at - 2, at + 3)) ? HALVED_UNIT : PARTED;
  // Whatever of it stands in this window stands on both sides.
  if (NAMED.test(text.slice(Math.max(0, at - 2), at + 2))) return PARTED;
  if (WRITTEN.test(before.slice(-1) + text.charAt(at))) return PARTED_WORD;
  return countsWhatFollows(text, at) || isInShortName(text, at, before) ? PARTED_NAME : 0;
}

/** Names that no office lets stand on two lines: of those whose thought a paper is guided by. */
const NAMED = /习近平|邓小平|毛泽东|江泽民|胡锦涛/u;

/** A unit of two words, which may have its end on the next line where the line would else be looser than 15 %: 1.6平方|公里, 1.9个|百分点. */
const HALVED_UNIT = 600;
const HALVES = /^(?:平方|立方|\d个|[余多]个)(?:公里|米|百分点)/u;

/** 50次|左右, 50次左|右. */
const ABOUT = /\d\D{0,3}左右.?$/u;

/** A number in words, which is parted where nothing but a line that is seen keeps it whole: 五|十一岁. */
const PARTED_WORD = 100;
const WRITTEN = /^(?:[一二三四五六七八九几两][十百千万]|[十百千][一二三四五六七八九几余多]|之[一二三四]|[上中下]旬)/u;

/**
 * What a number in words counts, and a short name in quotation marks: 六十多|户, 二十届二|中全会, 门前三|包, “小|板凳”. Parted where what keeps it whole would be seen at all.
 */
export const PARTED_NAME = 60;
const NUMERALS = '一二三四五六七八九十两几';
/** 周三, 初五, 星期二; 统一, 唯一, 之一 and the like: what follows is not counted. */
const NOT_COUNTED = '周初期统唯之同单合逐专万如归';

function countsWhatFollows(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '多' || before === '余') return NUMERALS.includes(text.charAt(at - 2)) && at > 1;
  // A community may be called 清潭三社区.
  return NUMERALS.includes(before) && !NOT_COUNTED.includes(text.charAt(at - 2)) && !text.startsWith('社区', at);
}

/** With its marks. */
const SHORT_NAME = 7;

function isInShortName(text: string, at: number, before: string): boolean {
  const opened = before.lastIndexOf('“');
  if (opened < 0 || before.includes('”', opened)) return false;
  const closed = text.indexOf('”', at);
  return closed >= 0 && closed - (at - before.length + opened) < SHORT_NAME;
}

/** Of each unit of a text whether Word may end a line before it, and how bad that is: lines are tried many times, and their ends are few. */
export interface Seams {
  readonly mayBreak: (at: number) => boolean;
  readonly cost: (at: number) => number;
}

/** Worked out where it is asked for, and once. */
export function seamsOf(text: string): Seams {
  const breaks = new Int8Array(text.length + 1).fill(UNKNOWN);
  const costs = new Int16Array(text.length + 1).fill(UNKNOWN);
  return {
    mayBreak: (at) => {
      if (breaks[at] === UNKNOWN) breaks[at] = mayBreak(text, at) ? 1 : 0;
      return breaks[at] === 1;
    },
    cost: (at) => {
      if (costs[at] === UNKNOWN) costs[at] = seamCost(text, at);
      return costs[at] as number;
    },
  };
}

const UNKNOWN = -1;

const DIGIT = /\d/;
const isDigit = (code: number): boolean => code >= 0x30 && code < 0x3a;
/** Units stand in this block; compiling a class of Unicode is felt in a run as short as ours. */
const isHan = (code: number): boolean => code >= 0x3400 && code < 0xa000;
/** 7|—9月, 7—|9月. */
const RANGE = /^[—–～~-]\d/u;
const RANGED = /\d[—–～~-]$/u;
/** 2025年|12月, 12月|5日, 7月|8、9日; not 2021年|40余场, which is no date. */
const DATED = /\d[年月]$/u;
const DATE = /^\d{1,2}[月日号、至~～–—-]/u;

/** 20余|户, 3万|元, 37人|次, 12个百分|点. */
function partsUnit(text: string, at: number, before: string): boolean {
  if (AMOUNT.test(before)) return true;
  const [, begun] = COUNTED.exec(before) ?? [];
  return (
    begun !== undefined && UNITS.some((unit) => unit.length > begun.length && text.startsWith(unit, at - begun.length))
  );
}

/** A number with what makes it larger or less exact; with the first characters of its unit. */
const AMOUNT = /\d[余多万亿千百]{1,3}$/u;
const COUNTED = /\d[余多万亿千百]{0,3}(\D{1,4})$/u;
/** Those of more than one character. */
const UNITS = [
  ...['人次', '户次', '件次', '车次', '场次', '批次', '班次', '课时', '学时', '小时', '分钟', '秒钟', '周岁', '周年'],
  ...['年度', '季度', '个月', '平方米', '平方公里', '立方米', '平米', '公里', '千米', '厘米', '毫米', '公斤', '千克'],
  ...['分贝', '公分', '千瓦', '千伏', '海里', '毫升', '公顷', '千瓦时', '摄氏度', '百分点', '个百分点'],
];
