import { endings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';

/** Each ending with its verb, of equals the first. */
const VERBS = new Map(
  Object.entries(WORDS.events)
    .flatMap(([verb, ends]) => ends.map((end) => [end, verb] as const))
    .reverse(),
);
/** What a title that begins with a verb of its own does not need: 编制重点项目 is no 项目 that is 实施. */
const SOFT = ['开展', '实施'];
const ENDINGS = [...VERBS.keys()].sort((a, b) => b.length - a.length);

/** 暑期托管班第2期: which of them it is; 开学第一课 is a name. */
const TERM = /第(?:\d{1,3}[期场讲课届次]|[一二三四五六七八九十]{1,3}[期届])$/;

/**
 * The verb that goes with the name of an event, by its ending: 会议 is 召开, 讲座 is 举办. undefined: the name is no event.
 * `soft`: the ending is itself an act (巡查, 走访), so that a title which begins with a verb may still be a predicate.
 */
export function verbOf(name: string): { readonly verb: string; readonly soft: boolean } | undefined {
  const plain = name
    .replace(/(?<![”’」』）)！!。])[”’」』）)！!。]+$/, '')
    .replace(/^(第\d+期)(.+)$/, '$2')
    .replace(TERM, '');
  const fits = endings(ENDINGS, plain).find((end) => plain.length > (end.length > 1 ? 0 : 2));
  const verb = fits && VERBS.get(fits);
  return verb === undefined ? undefined : { verb, soft: SOFT.includes(verb) };
}
