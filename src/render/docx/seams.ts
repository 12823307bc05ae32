import { isWestern } from './advances.js';

/** Whether Word may end a line before the unit `at` of a text: its rules for simplified Chinese, western words whole. */
export function mayBreak(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (before === SPACE) return after !== SPACE;
  if (after === SPACE || (after >= 0xdc00 && after < 0xe000)) return false;
  if (isWestern(before) && isWestern(after)) return false;
  const [end, start] = [text[at - 1] ?? '', text[at] ?? ''];
  return !NO_START.has(start) && !NO_END.has(end) && !(end === start && PAIRED.has(start));
}

/** Where Word may break and LibreOffice 7.4 does not: between a mark and a number, and beside a quotation mark. */
export const staysTogether = (text: string, at: number): boolean =>
  QUOTES.has(text[at - 1] ?? '') ||
  QUOTES.has(text[at] ?? '') ||
  (DIGIT.test(text[at] ?? '') && CLOSING.has(text[at - 1] ?? ''));

const QUOTES = new Set('“”‘’');
const CLOSING = new Set('，。、）》〉」』】；：？！');

const SPACE = 0x20;
const NO_START = new Set('!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝～￠');
const NO_END = new Set('$([{£¥‘“〈《「『【〔〖〝＄（．［｛￡￥');
/** Two make one sign. */
const PAIRED = new Set('—…');

/** What a number must not lose at the end of a line: its unit or what it counts, and less so the rest of its date or unit. */
export const PARTED = 1000;
const TORN = 300;

/** How bad it is to end a line before the unit `at`. */
export function seamCost(text: string, at: number): number {
  const [end, start] = [text[at - 1] ?? '', text[at] ?? ''];
  if (DIGIT.test(end)) return isHan(text.charCodeAt(at)) ? PARTED : 0;
  if (DIGIT.test(start)) return DATE.test(end) && NUMBERED.test(text.slice(Math.max(0, at - 6), at)) ? TORN : 0;
  return UNIT.has(end + start) && COUNTED.test(text.slice(Math.max(0, at - 3), at)) ? TORN : 0;
}

const DIGIT = /\d/;
/** Units stand in this block; compiling a class of Unicode is felt in a run as short as ours. */
const isHan = (code: number): boolean => code >= 0x3400 && code < 0xa000;
/** 第|12期, 2025年|12月, 12月|5日. */
const DATE = /[年月第]/u;
const NUMBERED = /(?:\d[年月]|第)$/u;
const UNIT = new Set(['人次', '小时', '平方', '公里', '周岁', '年度', '余人', '多人', '余户', '余场', '个月', '分钟']);
const COUNTED = /\d.$/u;
