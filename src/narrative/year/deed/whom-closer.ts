import { beginnings } from '../../../chinese/word-ends.js';
import { WORDS } from '../../../standards.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, wordsOf } from '../../phrases/piece.js';
import { CLAUSE_VERBS, TITLE_VERBS } from '../../phrases/verbs.js';
import { withTailOnce } from '../../phrases/with-tail-once.js';

const OTHERS = patternWords('等');

/** Many kinds of people by one word. */
const GENERAL = /(?:重点|特殊|困难|弱势|各类|高危)(?:人群|群体|人员|对象|群众)$/;

/** 探望退休老人 for 独居退休老人 and 特困退休老人 → 探望独居、特困退休老人: the audience says whom more closely. */
export function whomCloser(title: string, audience: readonly string[]): string | undefined {
  const named = audience.filter((who) => who !== '等');
  // 看望高龄、独居老人 for 高龄老人, 独居老人 and others.
  if (named.length > 1 && named.length < audience.length && title.endsWith(named.at(-1) ?? '')) return title + OTHERS;
  const all = () => wordsOf(listedPieces(audience.map((who) => [who])));
  // 走访危险区域群众 for 特殊人群 and 危险区域群众: both were seen.
  const [seen = ''] = beginnings(WORDS.visits, title);
  if (named.length > 1 && seen !== '' && named.includes(title.slice(seen.length))) return seen + all();
  if (named.some((who) => title.includes(who))) return undefined;
  // 摸排重点人群 for 残疾人, 独居老人 and 留守儿童: who they are stands before what they are called together.
  const [kind = ''] = GENERAL.exec(title) ?? [];
  const before = title.slice(0, -kind.length);
  if (named.length > 1 && kind !== '' && CLAUSE_VERBS.includes(before))
    return before + (audience.includes(OTHERS) ? named.join('、') + OTHERS : all() + OTHERS) + kind;
  // 指导单位建立档案 for 辖区生产经营单位 → 指导辖区生产经营单位建立档案.
  const [only = ''] = named;
  const object = title.slice(2);
  const inside = named.length === 1 && only.length > 3 && object.startsWith(only.slice(-2)) && object.length > 4;
  if (inside && TITLE_VERBS.includes(title.slice(0, 2))) return title.slice(0, 2) + only + object.slice(2);
  const tail = [6, 5, 4, 3, 2]
    .map((length) => title.slice(-length))
    .find((end) => named.every((who) => who.endsWith(end)));
  const closer = named.length > 0 && tail !== undefined && named.every((who) => who.length > tail.length);
  // 慰问患病居民 for 生活不能自理的居民: whom it was is said by those, and not twice over.
  const verb = title.slice(0, 2);
  const those =
    audience.length === 1 && only.length > object.length + 2 && only.includes('的') && TITLE_VERBS.includes(verb);
  return closer && title.length > tail.length + 1
    ? (those ? verb : title.slice(0, -tail.length)) + wordsOf(withTailOnce(audience))
    : undefined;
}
