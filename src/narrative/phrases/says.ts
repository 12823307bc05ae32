import { escaped } from '../../chinese/escaped.js';
import { WORDS } from '../../standards.js';
import { endsAsWork, TITLE_VERBS } from './verbs.js';

/** Whether a summary tells by itself which activity it is about: it shares a word with the title. */
export function identifies(summary: readonly string[], name: string): boolean {
  const text = summary.join();
  for (let i = 0; i + 2 <= name.length; i += 1) {
    const word = name.slice(i, i + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(word) && !WORDS.common.includes(word) && text.includes(word)) return true;
  }
  return false;
}

/** Whether a summary leaves nothing of the title unsaid that a reader would miss: two of its words, or four characters running. */
export function covers(summary: readonly string[], name: string): boolean {
  const text = summary.join();
  // 《我和我的祖国》快闪: a work is called by its name.
  const [work = ''] = /《[^《》]+》/.exec(name) ?? [];
  if (!text.includes(work)) return false;
  // “平安家庭”创建 with 共同创建平安和谐家庭: so is a campaign; “矛盾纠纷排查” only says what was done.
  const quoted = (name.match(/“[^“”]+”/g) ?? []).map((one) => one.slice(1, -1));
  if (quoted.some((one) => !text.includes(one) && !endsAsWork(one))) return false;
  const plain = name.replace(/[“”]/g, '');
  const words = new Set<string>();
  for (let i = 0; i + 2 <= plain.length; i += 1) {
    const word = plain.slice(i, i + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(word) && !WORDS.common.includes(word) && text.includes(word)) words.add(word);
    if (i + 4 <= plain.length && text.includes(plain.slice(i, i + 4))) return true;
  }
  return words.size >= 2;
}

/** 文体活动 with 五支队伍多领域开展文体文娱活动: a clause of somebody's who holds what the title names. */
export const isHeldIn = (noun: string, clause = ''): boolean =>
  /^[一-鿿]{2,4}活动$/.test(noun) &&
  /开展|举办/.test(clause) &&
  /活动$/.test(clause) &&
  clause.includes(noun.slice(0, -2));

/** Whether nearly every character of a title stands in a clause: the clause says it all. */
export function saysAll(clause: string, name: string): boolean {
  const letters = [...name.replace(/[“”、和与及的等活动]/g, '')];
  return letters.length > 3 && letters.filter((letter) => clause.includes(letter)).length >= letters.length * 0.9;
}

/** Whether a text names somebody: 妇联执委 is named by 每名执委, 义务巡逻队 by 义务巡逻. */
export const isNamedIn = (who: string, text: string): boolean => {
  const core = who.replace(/^社区/, '');
  return (
    text.includes(core.length > 1 ? core : who) ||
    // “和事佬”协会成员 of whom the text says 协会成员
    (core.length > 5 && text.includes(core.slice(-4))) ||
    (core.length > 3 && new RegExp(`(?:每[名位个]|各位?|全体)${escaped(core.slice(-2))}`).test(text)) ||
    (core.length > 3 && CALLED.exec(text)?.[1]?.endsWith(core.slice(-2)) === true)
  );
};

/** 动员妇女参加: 辖区妇女 are meant. */
const CALLED = /(?:动员|发动|邀请|号召|引导)([^，；。]{2,12}?)(?:参加|参与)/;

/** 义务巡逻队 of a row that is called 义务巡逻: those who do it as their work, and need not be named beside it. */
export const isInName = (who: string, name: string): boolean =>
  name.length > 2 && who.startsWith(name) && /^(?:队|组|站|员|队员|小组)?$/.test(who.slice(name.length));

/** 劳动模范和退休工人代表 of 劳模、退休工人代表茶话会: whoever came is in the name of what they came to, by a short word too. */
export const areInName = (who: string, name: string): boolean =>
  who.split(/[、和与及]/).every((one) => one.length > 1 && (name.includes(one) || isShortIn(one, name)));

/** 劳模 of 劳动模范: two characters of a word, its first and a later one. */
const isShortIn = (who: string, name: string): boolean =>
  who.length === 4 && [...who].slice(2).some((letter) => name.includes(who.charAt(0) + letter));

/** 村广播站 of 通过广播、入户宣讲: the means is said by its thing. */
export const isMeansSaid = (means: string, text: string): boolean => {
  const thing = means.replace(/^(?:社区|村|小区|辖区)/, '').replace(/(?:[站栏室屏群队]|平台|系统)$/, '');
  const says = thing.length > 1 && !TITLE_VERBS.includes(thing) && !WORDS.common.includes(thing);
  return text.includes(means.replace(/^(?:社区|村)(?=.{2})/, '')) || (says && text.includes(thing));
};

/** Whether a text has half of what a title says, by its pairs of characters. */
export function isTitleSaid(name: string, text: string): boolean {
  const pairs = [...name].slice(1).flatMap((_, i) => {
    const pair = name.slice(i, i + 2);
    return /^[\u4e00-\u9fff]{2}$/.test(pair) && !WORDS.common.includes(pair) ? [pair] : [];
  });
  return pairs.filter((pair) => text.includes(pair)).length * 2 >= pairs.length;
}
