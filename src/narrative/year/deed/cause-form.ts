import { WORDS } from '../../../standards.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { holdsFault } from '../../phrases/holds-fault.js';
import { demandOf } from './demand-of.js';

/**
 * 有人养猪，气味刺鼻 → 有人养猪、气味刺鼻, as what a deed was aimed at: standing for itself it would be true today. What is no fault (驻地有省军区) is none.
 * Undefined where it does not fit into a sentence.
 */
export function asProblem(cause: string): string | undefined {
  const fits =
    isFault(cause) &&
    !/(?:难题|问题|困难)$/.test(cause) &&
    !ONCE.test(cause) &&
    !/一个人|独自/.test(cause) &&
    cause.length <= (cause.split('，').length > 2 ? MANY : MOST) &&
    !/[；。“]/.test(cause);
  if (!fits) return undefined;
  // 老人囤白菜、囤纸壳，楼道过不去担架: a list within stays one.
  return cause.includes('、') ? cause : cause.replaceAll('，', '、');
}
/** Of so many characters a problem is named within a sentence, at most; of several clauses of fewer. */
const MOST = 30;
const MANY = 26;

/** 全市发展全域旅游: what went on around it. */
const CURRENT = /^(?:全[省市县区镇国]|[省市县区镇]里?|国家|街道|上级)[^，]*(?:发展|推进|开展|实施|创建|推行|启动|推广)/;
/** 过去要求每天观看: how it was, and no problem. */
const ONCE = /^(?:过去|以前|以往|原来|原先|从前|曾经?|上年|去年|往年|\d{4}年)/;

/** 往年洪水漫出河堤1至2米: what came again and again, and no state that its after answers. */
const FORMER = /^(?:往年|历年|以往每年)[^，；。“”]{4,24}$/;

/** 持续强降雨，汛情险峻: what comes over a place is nothing that it could mend. */
const WEATHER = /降雨|暴雨|大雨|雨季|汛情|汛期|台风|洪水|高温|寒潮|疫情|旱情|干旱|降雪|暴雪|冰冻|低温|大风|气温/;

/** 残疾学生腿脚不灵便, 部分单元老年人较多: how people are. */
const OF_PERSONS = /腿脚|体弱|多病|患病|残疾|残障|年[老迈]|高龄|老年人|失能|独居|孤寡|智力|视力|听力|行动不便/;

/** 年初潇湘大地遭遇冰冻灾害: what has its own time stands for itself, where the deed has another. */
const OWN_TIME = /^(?:[年月]初|[年月]底|\d{1,2}月|[春夏秋冬]季|入[春夏秋冬]|[上下]半年)(?!以来)[^，]{4,}/;

/** It has a number: a before, that its after answers. */
const COUNTS = /\d|[一二三四五六七八九十百两][余多]?[起件次个人户条盏处家]/;

/** 驻地有省军区: no fault, and too short to stand for itself. */
const isGround = (cause: string) =>
  !isFault(cause) && cause.length <= 16 && !/[，；。]/.test(cause) && !COUNTS.test(cause);

export const isFault = (cause: string) => !WORDS.customs.some((word) => cause.includes(word)) && holdsFault(cause);

/** 凤凰村是沿山村: what a paper has said of the community. */
const WHAT_IT_IS = /^(?:社区|本村|[一-鿿]{2,6}(?:村|社区))是([^，。；\d]{2,12}(?:村|社区|小区|片区|街区))$/;

/** 全市少数几个不通公路的村: what a place is, and no sentence. */
const ONE_OF =
  /^(?:全|本|该)?(?:省|市|县|区|镇|乡|街道)(?:仅有|唯一|少数|为数不多|最大|最小|最早|最后|首批|第一)[^，；。]{2,20}的(?:村|社区|小区|片区|乡村)(?:之一)?$/u;

/** How a sentence tells why a thing was done: 按照区里要求, 针对…的问题, 结合全市发展全域旅游, or as a sentence of its own before it (今昔). */
export interface CauseForm {
  readonly pattern: '按照要求' | '针对问题' | '起因并' | '今昔';
  readonly cause: string;
}

export function causeForm(written: string, year: number, when?: string): CauseForm {
  // 那一户的劳力 points at what is told later.
  const typed = written.replace(/^那(?=[一几][户家个位名])/u, '');
  const asked = demandOf(typed, year);
  if (asked) return { pattern: '按照要求', cause: asked };
  if (when !== undefined && OWN_TIME.test(typed)) return { pattern: '今昔', cause: typed };
  if (ONE_OF.test(typed)) return { pattern: '起因并', cause: patternWords('作为其一', { 事: typed }) };
  const weather = WEATHER.test(typed) && typed.length <= 26 && !COUNTS.test(typed) && !/[；。“]/.test(typed);
  const faced = weather ? undefined : asProblem(typed);
  // 乱堆放、乱张贴等现象 says itself what it is, and nobody's age or health is a problem.
  if (faced?.endsWith('现象')) return { pattern: '起因并', cause: patternWords('针对现象', { 现象: faced }) };
  if (faced && OF_PERSONS.test(faced)) return { pattern: '起因并', cause: patternWords('针对情况', { 情况: faced }) };
  if (faced) return { pattern: '针对问题', cause: faced };
  const listed = typed.includes('、') && typed.includes('，');
  if (weather && !listed)
    return { pattern: '起因并', cause: patternWords('针对情况', { 情况: typed.replaceAll('，', '、') }) };
  if (FORMER.test(typed)) return { pattern: '起因并', cause: patternWords('针对情况', { 情况: typed }) };
  const [, what] = WHAT_IT_IS.exec(typed) ?? [];
  if (what) return { pattern: '起因并', cause: patternWords('立足实际', { 事: what }) };
  if (!isGround(typed)) return { pattern: '今昔', cause: typed };
  if (CURRENT.test(typed)) return { pattern: '起因并', cause: patternWords('结合某事', { 事: typed }) };
  return { pattern: '起因并', cause: asCircumstance(typed) ?? typed };
}

/**
 * 针对二期化粪池设计偏小、一楼返水的情况: what was found and is called no fault, in the sentence that tells what was done about it. Undefined where it does not
 * fit into one, or what came about is answered by nothing (文化广场开园).
 */
export function asCircumstance(cause: string): string | undefined {
  const fits =
    cause.length <= MOST &&
    !/[；。“]/.test(cause) &&
    !(cause.includes('、') && cause.includes('，')) &&
    !/(?:难题|问题|困难|情况|现象|要求)$/.test(cause) &&
    !CAME_ABOUT.test(cause) &&
    !WEATHER.test(cause);
  return fits ? patternWords('针对情况', { 情况: cause.replaceAll('，', '、') }) : undefined;
}
/** 文化广场开园, 肉价好, 花期碰上零下三度, 姚江漫堤, 驻地有省军区: what came about or over a place, or is there to be had. */
const CAME_ABOUT =
  /^驻|已有|下了|(?:开园|开业|启用|投用|建成|竣工|落成|成立|挂牌|丰收|上市|通车|批复|好|高兴|欢迎)$|漫堤|碰上|遇到|遇上|来袭|过境|登陆|突发/;

/** 舞龙需要年轻力壮的队员: what was wanted is no fault that a later day shows mended. */
export const isNeed = (cause: string): boolean => !isFault(cause) && /(?:需要?|必须|须|应当|离不开)(?!求)/.test(cause);

/** Whether what was done is said to have been done for it; what stands behind a time has followed, and 接报后… says itself what it answers. */
export const answers = (cause: string, when: string | undefined, told: readonly string[]): boolean =>
  (when === undefined || /^(?:全年|常年)$/.test(when)) &&
  !told.some((clause) => /^接[到报群]/.test(clause)) &&
  !ONCE.test(cause) &&
  !WORDS.customs.some((word) => cause.includes(word));

/** Why a thing was done, before a sentence that leaves it out: 针对外来人口多、隐患较多的问题，社区组织…. */
export function causeBefore({ pattern, cause }: CauseForm, when: string | undefined): string {
  if (pattern !== '今昔') return `${pattern === '针对问题' ? patternWords('针对', { 问题: cause }) : cause}，`;
  return `${cause}。${answers(cause, when, []) ? patternWords('为此做') : ''}`;
}
