import { beginnings } from '../../chinese/word-ends.js';
import { patternWords } from '../deeds/fill-pattern.js';
import { endsAsWork, TITLE_VERBS } from '../deeds/verbs.js';

/** 整修电网3条, 沟渠5条（长730米）: what was counted, and how many. */
const COUNTED = /^([一-鿿]{2,10}?)((?:约|近|逾)?\d[\d.]*[^，、；]{1,16})$/;

/**
 * A predicate with the number that was typed of it: 整修强弱电网 with 整修电网3条 → 整修强弱电网3条, 开展沟渠清淤疏浚 with 沟渠5条 → 清淤疏浚沟渠5条. Undefined where the
 * number counts something else.
 */
export function withItsNumber(act: string, counted: string | undefined): string | undefined {
  const [, what = '', many] = COUNTED.exec(counted ?? '') ?? [];
  if (!many || /[\d，；“”《》]/.test(act)) return undefined;
  const [verb, object] = [what.slice(0, 2), what.slice(2)];
  // 走访独居老人 with 走访家庭15户: those whom one goes to see.
  const same = act.endsWith(object) || (/^(?:家庭|人家|人员|对象)$/.test(object) && /^\S*[户人名位家]$/.test(many));
  if (object.length > 1 && act.startsWith(verb) && same) return act + many;
  const holds = patternWords('开展');
  const work = act.startsWith(holds + what) ? act.slice(holds.length + what.length) : '';
  // 闸门维修 of 水闸 is done to another thing.
  const does = beginnings(TITLE_VERBS, work).some(({ length }) => length > 1);
  return does && work.length < 5 && endsAsWork(what + work) ? work + what + many : undefined;
}
