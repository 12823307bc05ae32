import { beginnings } from '../../chinese/word-ends.js';
import { oncePer } from '../../once-per.js';
import { WORDS } from '../../standards.js';
import { frontOf } from '../phrases/for-whom.js';
import { TITLE_VERBS } from '../phrases/verbs.js';
import type { Title } from '../titles/classify-title.js';

/** A title as a predicate: 清淤｜当家塘 of 当家塘清淤, 送｜新春对联 of 送新春对联. */
export interface Predicate {
  readonly verb: string;
  readonly object: string;
  /** For whom, with its word: 给武警中队. */
  readonly front: string;
}

const WORKS = [...new Set([...WORDS.verbs, ...WORDS.titleVerbs, ...WORDS.works])].filter(({ length }) => length > 1);
const IS_WORK: ReadonlySet<string> = new Set(WORKS);
const HANDS_OVER = [...TITLE_VERBS, ...WORDS.handing];
export const verbAndObject = oncePer((title: Title): Predicate | undefined => {
  const text = title.kind === '事件' ? title.noun : title.kind === '名动' ? title.noun + title.verb : title.text;
  const front = frontOf(text);
  const core = text.slice(front.length);
  if (title.kind === '动') {
    const [verb] = beginnings(front ? HANDS_OVER : TITLE_VERBS, core);
    // 清淤疏浚官北沟: two verbs of what is done to one thing.
    const [second = ''] = verb ? beginnings(WORKS, core.slice(verb.length)) : [];
    // 沟通意见、督促落实: a list of what was done has no one object.
    if (
      core
        .split('、')
        .slice(1)
        .some((part) => beginnings(WORKS, part).length > 0)
    )
      return undefined;
    const both = (verb ?? '') + (core.length > (verb ?? '').length + second.length + 1 ? second : '');
    return verb ? { verb: both, object: core.slice(both.length), front } : undefined;
  }
  if (title.kind === '主谓' || /[“”《、和与]/.test(core)) return undefined;
  const last = core.slice(-2);
  const before = core.slice(-4, -2);
  if (!IS_WORK.has(last) || core.length < 4) return undefined;
  const verb = IS_WORK.has(before) && core.length >= 6 ? before + last : last;
  const object = core.slice(0, -verb.length);
  return TIMED.test(object) ? undefined : { verb, object, front };
});

/** 灾后清淤消毒, 助残日轮椅发放, 临时救助: when or how it was done is no part of what it was done to. */
export const TIMED = /^[灾雨雪汛震]后|^[一-鿿]{2,6}[日节](?=[一-鿿]{2})|^(?:临时|应急)$/;

/** 环境卫生大｜清扫, 农药残留电脑｜检测, 安全隐患专项｜排查: what stands before the verb says how, and nothing is done to it. */
export const SAYS_HOW = new RegExp(`(?:${WORDS.howBeforeVerb.join('|')})$`);

/** 发放 and 助残日轮椅 → 助残日发放轮椅. */
export function behindItsDay(verb: string, noun: string): string {
  const day = /^[一-鿿]{2,6}[日节](?=[一-鿿]{2})/.exec(noun)?.[0] ?? '';
  return day + verb + noun.slice(day.length);
}
