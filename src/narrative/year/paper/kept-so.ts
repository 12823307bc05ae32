import { patternWords } from '../../phrases/fill-pattern.js';

/** 流程从严, 资料管细, 方向把得准, 推进有力: a thing, and how well it is kept, in a few characters. */
const { source: FIRM } =
  /[\u4e00-\u9fff]{2,6}(?:从[严简快优]|得[严细实准快清紧稳好牢]|[管抓办查][严细实准紧好牢]|有力|到位|有序|清楚|明确|过硬|完备|齐全)/;
const ROW = new RegExp(`(?<=，)(?=${FIRM}(?:、${FIRM})+[，。；])(?!.{0,3}(?:做到|使|让|实现|达到|形成|保持))`, 'g');

/** 发展党员33名，流程从严、资料管细 → 发展党员33名，做到流程从严、资料管细: a row of such, behind what was done, has its verb. */
export const keptSo = (text: string): string => text.replace(ROW, patternWords('做到'));
