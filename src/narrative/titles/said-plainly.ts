import { endings } from '../../chinese/word-ends.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { TITLE_VERBS } from '../phrases/verbs.js';

interface Clause {
  readonly kind: '动' | '主谓';
  readonly text: string;
}

/** 河东新村分出的垃圾: what came from somewhere, as a noun. */
const CAME_OF = /^([^，“”、的]{2,12}[出到])的([一-鿿]{2,4})$/;
/** 村务移交社区: what was handed over, and to whom. */
const HANDED_OVER = /^([^，“”、]{2,8}?)((?:移交|划归|转交|交给)(?!工作|仪式|手续|协议)[^，“”、]{2,8})$/;
/** 管道天然气进场部: what came to a place. */
const LAID_ON = /^[^，“”]{0,4}(?:天然气|煤气|自来水|宽带|公交车?|暖气|光纤|有线电视)(?:进|通到|接到)[^，“”]{2,6}$/;
/** 垃圾日产日清: what has come to be so. */
const IS_SO = /^[^，“”]{2,8}(?:日产日清|日清日[结毕]|不落地|动态清零)$/;
/** 门前三包: a rule that everybody keeps. */
const RULE = /^[^，“”]{0,6}门前[三四五]包$/;

/** 三格化粪池和污水管: what was not there before. */
const MADE = /^(?![清疏检维管查换改修建铺拆装])[^，“”]{2,12}(?:化粪池|污水管|管网|蓄水池|便桥|处理池)$/;
export const isMade = (core: string): boolean => MADE.test(core);
/** 村级光伏电站收益. */
const GAIN = /^[^，“”]{2,8}(?:电站|项目|合作社|大棚|[茶果]园|鱼塘|门面|厂房|车间|产业)收益$/;
/** 报纸登服务热线: where it could be read. */
const IN_PRINT = /^(报纸|电视|电台|网站)([登播][^，“”]{2,})$/;
/** 省科协验收: they came from above. */
const INSPECTED = /^[省市区县镇乡][^，“”、]{1,5}[协局委办厅部联](?:验收|复查|评审|抽查|观摩)$/;
/** 沟外二组入社: they joined of themselves. */
const JOINS = /^[^，“”]{2,8}入社$/;
/** 独居老人电话: whom somebody calls. */
const PHONED = /^([^，“”]{0,8}(?:老人|住户|家庭|残疾人|居民|家长))电话$/;
/** 婚育、户口、证明. */
const PAPERS = /^(?![开办出代补])[^，“”]{2,}、[^，“”、]*证明$/;

/** A title that is a thing or a state and no work, as what was done: undefined of any other. */
export function saidPlainly(core: string): Clause | undefined {
  const [, came, what] = CAME_OF.exec(core) ?? [];
  if (came && what) return { kind: '主谓', text: came + what };
  const [, thing, over] = HANDED_OVER.exec(core) ?? [];
  if (thing && over && endings(TITLE_VERBS, core).every(({ length }) => length < 2))
    return { kind: '动', text: patternWords('把', { 名: thing, 动: over }) };
  if (LAID_ON.test(core)) return { kind: '主谓', text: core };
  if (IS_SO.test(core)) return { kind: '动', text: patternWords('做到某样', { 事: core }) };
  if (MADE.test(core) && !/[、和与]/.test(core)) return { kind: '动', text: patternWords('修建某物', { 物: core }) };
  if (GAIN.test(core)) return { kind: '动', text: patternWords('取得某事', { 事: core }) };
  if (PAPERS.test(core)) return { kind: '动', text: patternWords('办理某事', { 事: core }) };
  const [, medium, shown] = IN_PRINT.exec(core) ?? [];
  if (medium && shown) return { kind: '动', text: patternWords('在其处', { 地: medium, 做: shown }) };
  if (JOINS.test(core) || INSPECTED.test(core)) return { kind: '主谓', text: core };
  const [, whom] = PHONED.exec(core) ?? [];
  if (whom) return { kind: '动', text: patternWords('给谁打电话', { 谁: whom }) };
  return RULE.test(core) ? { kind: '动', text: patternWords('落实某事', { 事: core }) } : undefined;
}
