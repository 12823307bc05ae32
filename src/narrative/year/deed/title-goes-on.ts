import { withoutRepeat } from '../../deeds/deed-parts.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { doersOf } from '../../titles/clause-title.js';

/**
 * What a title that is a clause and its summary say: 群众会逐项讨论表决 with 讨论表决补助资金 → 群众会逐项讨论表决补助资金, the summary goes on where the title
 * ends; else the one behind the other, with how often behind the title.
 */
export function titleGoesOn(title: string, summary: readonly string[], sessions: string): readonly string[] {
  const [first = '', ...more] = withoutRepeat(summary, title);
  const given = summary[0] ?? '';
  const goesOn = first !== given && first !== '' && title.endsWith(given.slice(0, -first.length));
  if (goesOn) return [title + first, ...more];
  // 书记抓民族团结 with 书记为第一责任人: who it is has been said.
  const [who = ''] = /^[^，“”]{2,6}?(?=[抓管带])/.exec(title) ?? [];
  const same = who !== '' && first.startsWith(who) && /^[为任是负]/.test(first.slice(who.length));
  const next = same ? first.slice(who.length) : first;
  return [title + sessions, ...(next === '' ? [] : [next]), ...more];
}

/** 居民小组议环境 at 渔民之家 → 居民小组在渔民之家议环境. */
export function atPlace(text: string, place: string | undefined): string {
  const who = place ? doersOf(text) : undefined;
  return who && place ? who + patternWords('在其处', { 地: place, 做: text.slice(who.length) }) : text;
}
