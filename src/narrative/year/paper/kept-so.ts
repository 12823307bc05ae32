import { WORDS } from '../../../standards.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/** 流程从严, 资料管细, 方向把得准, 推进有力: a thing, and how well it is kept, in a few characters. */
const { source: FIRM } =
  /[\u4e00-\u9fff]{2,6}(?:从[严简快优]|得[严细实准快清紧稳好牢]|[管抓办查][严细实准紧好牢]|有力|到位|有序|清楚|明确|过硬|完备|齐全)/;
const ROW = new RegExp(`(?<=，)(?!.{0,3}(?:做到|使|让|实现|达到|形成|保持))(${FIRM}(?:、${FIRM})+)(?=[，。；])`, 'g');

/**
 * A row of such, behind what was done, has its verb: 底数清楚、责任明确 → 做到底数清楚、责任明确; 流程从严、资料管细 → 严格流程、细化资料管理, where each has a verb
 * of its own.
 */
export const keptSo = (text: string): string =>
  text.replace(ROW, (row) => {
    const acts = row.split('、').map(asAct);
    return acts.includes(undefined) ? patternWords('做到') + row : acts.join('、');
  });

/** 流程从严 → 严格流程. */
function asAct(kept: string): string | undefined {
  const [what, how] = [kept.slice(0, -2), kept.slice(-2)];
  return WORDS.keptActs[how]?.replace('…', what);
}
