import { beginnings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { TITLE_VERBS } from '../deeds/verbs.js';

/** What stands in quotation marks or is a book's title may say what it likes. */
const unquoted = (text: string): string => text.replace(/“[^“”]*”|《[^《》]*》/g, '_');

const TIMES = new RegExp(
  `全年|每[天日周月年季]度?|\\d{1,2}月\\d{1,2}日|(?:${WORDS.festivals.filter((one) => one.length > 1).join('|')})节?`,
  'g',
);
const VERBS = TITLE_VERBS.filter((verb) => verb.length > 1);
/** From so many characters two places say the same. */
const RUN = 5;

/** How a sentence reads badly: each fault with how often a text has it. */
const FAULTS: Readonly<Record<string, (text: string) => number>> = {
  /** 每月举办广播会，每月召开4次. */
  timeTwice: (text) => twice(text.match(TIMES) ?? []),
  /** 推行…处置，率先推行…: a clause begins or ends with the verb that another has begun with. */
  verbTwice: (text) => {
    const clauses = unquoted(text).split(/[，。；]/);
    const first = clauses.flatMap((clause) => beginnings(VERBS, clause).slice(0, 1));
    const last = clauses.filter((clause) => first.some((verb) => clause.length > verb.length && clause.endsWith(verb)));
    return twice(first) + last.length;
  },
  /** 发放慈善医疗卡，每人发放一张慈善医疗卡. */
  runTwice: (text) => {
    const plain = unquoted(text);
    for (let at = 0; at + RUN <= plain.length; at += 1) {
      const run = plain.slice(at, at + RUN);
      if (/^[\u4e00-\u9fff]+$/.test(run) && plain.indexOf(run, at + RUN) >= 0) return 1;
    }
    return 0;
  },
  /** …，已完成。 */
  done: (text) => count(text, /，(?:均?已经?|全部)?完成[。；]/g),
  /** …，突出“文艺拥军”，传统节日来临之际。 */
  timeLast: (text) => count(text, /，[^，。；]{0,8}(?:来临之际|期间|全年|节前|之前|之后)。/g),
  /** 围绕“四美一化”建设目标。 */
  unfinished: (text) =>
    count(text, /(?:^|，)(?:围绕|按照|根据|以)[^，。]*(?:目标|要求|部署|思路|重点|载体|特色|原则|指导)。/g),
  /** …，老人12名，党员3名，卡片5张。 */
  numbersLast: (text) => count(text, /(?:，[^，。；\d]{2,8}\d+[\u4e00-\u9fff]{1,2}){3}。/g),
};

const twice = (all: readonly string[]): number => all.length - new Set(all).size;
const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** How many faults a text has. */
export const faultsOf = (text: string): number => Object.values(FAULTS).reduce((sum, fault) => sum + fault(text), 0);
