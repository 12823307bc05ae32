import { beginnings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { verbOf } from '../phrases/verb-of.js';
import { openingVerbs, TITLE_VERBS } from '../phrases/verbs.js';

const CARRIES = /^(?:组织|召集)[^，]{4,}/;

/** 定期民主生活会 → 定期召开民主生活会; “三会一课” is kept up; 党务公开 → 公开党务: how often, a rule, and what is made known. */
export function steadily(core: string): string | undefined {
  const [, often, event] =
    /^(定期|不定期|经常|按期|按时(?!间)|及时|每(?:[天日周月季年]|星期|季度))([^，、]{2,})$/.exec(core) ?? [];
  const held = event && verbOf(event);
  if (often && event && (openingVerbs(TITLE_VERBS, event).length > 0 || CARRIES.test(event))) return core;
  if (often && event && held) return `${often}${held.verb}${event}`;
  const [acts] = often && core.length <= 6 ? beginnings(TITLE_VERBS, core.slice(often.length)) : [];
  if (acts) return core;
  const rule = core.replace(/^“([^”]+)”$/, '$1').replace(/制度$/, '');
  if (WORDS.systems.includes(rule)) return patternWords('坚持制度', { 名: rule });
  const [, what, known] = /^([一-鿿]{2,4})(公开|公示)$/.exec(core) ?? [];
  return what && known && openingVerbs(TITLE_VERBS, what).length === 0 ? known + what : undefined;
}
