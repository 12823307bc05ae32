import { WORDS } from '../../standards.js';

const ENDINGS = Object.entries(WORDS.events)
  .flatMap(([verb, ends]) => ends.map((end) => ({ verb, end })))
  .sort((a, b) => b.end.length - a.end.length);

/**
 * The verb that goes with the name of an event, by its ending: 会议 is 召开, 讲座 is 举办. undefined: the name is no event.
 * `soft`: the ending is itself an act (巡查, 走访), so that a title which begins with a verb may still be a predicate.
 */
export function verbOf(name: string): { readonly verb: string; readonly soft: boolean } | undefined {
  const plain = name.replace(/(?<![”’」』）)！!。])[”’」』）)！!。]+$/, '').replace(/^(第\d+期)(.+)$/, '$2');
  const fits = ENDINGS.find(({ end }) => plain.endsWith(end) && plain.length > (end.length > 1 ? 0 : 2));
  return fits && { verb: fits.verb, soft: fits.verb === '开展' };
}
