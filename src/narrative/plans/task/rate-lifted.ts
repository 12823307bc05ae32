import { escaped } from '../../../chinese/escaped.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { nameIn } from './name-in.js';

/**
 * 物业费收缴率达到80% from 71%: 物业费收缴率由71%提高到80%, the rate called as the target calls it (加强针接种率, of 老人加强针接种率). Undefined where the target has no number of it.
 *
 * @param now What stands for where it is: its words, or a mark.
 * @param value Where it is, in percent.
 */
export function rateLifted(
  target: string,
  name: string,
  { now, value }: { now: string; value: number },
): string | undefined {
  const called = nameIn(target, name) ?? endNamed(target, name);
  if (!called) return undefined;
  const [all = '', mark = '', verb = '', goal = ''] =
    new RegExp(
      `(^|[，、；])${escaped(called)}(?:要|再)?(达到|提高到|提升到|提到|升到|升至|增加?到|恢复到|回到|到|达|为)?(\\d[\\d.]*%)`,
    ).exec(target) ?? [];
  if (goal === '' || value >= Number.parseFloat(goal)) return undefined;
  const to = BACK.test(verb) ? verb : patternWords('提高到');
  return target.replace(all, `${mark && '，'}${patternWords('由何升到', { 名: called, 今: now, 到: to, 标: goal })}`);
}
const BACK = /^(?:恢复|回)到$/;

/** The longest end of a name with which a clause begins. */
function endNamed(target: string, name: string): string | undefined {
  for (let length = name.length - 1; length >= SHORTEST; length -= 1)
    if (new RegExp(`(?:^|[，、；])${escaped(name.slice(-length))}`).test(target)) return name.slice(-length);
  return undefined;
}
/** Characters. */
const SHORTEST = 3;
