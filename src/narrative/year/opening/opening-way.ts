import type { Ledger } from '../../../ledger/ledger.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { shareRun } from '../../phrases/share-run.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { deedOfPaper, fieldOfPaper, saysMatter } from './opening-deed.js';
import { aimed, TRIES, WHILE } from './opening-frame.js';

/** Along which lines it worked (总体思路), towards what, and what was done where neither says so. */
export function wayOf(ledger: Ledger, approach: string) {
  const goal = ledger.goal && !saysMatter(ledger.goal, ledger.matter) ? withoutEnd(ledger.goal) : undefined;
  const does =
    goal !== undefined &&
    (goal.startsWith('为') || WHILE.test(goal) || classifyClause(goal.replace(TRIES, '')) === '述') &&
    !STATES.test(goal) &&
    // 建成服务型社区 is what one wants to come to: nobody says that it was done.
    !/^(?:建成|实现|达到|成为)/.test(goal);
  const plain = withoutEnd(approach);
  const spoken = withParty(plain);
  // What stands in quotation marks stands as it was typed.
  const said = held(spoken, does).replace(`“${spoken}”`, `“${plain}”`);
  // 围绕“服务居民、促进和谐”的目标: what is quoted does nothing.
  const hangs = UNFINISHED.test(
    said
      .replace(/“[^“”]*”/g, '_')
      .split('，')
      .at(-1) ?? '',
  );
  const open = said !== plain || hangs || LEADS_IN.test(plain);
  // 创建服务型社区 of a paper on 创建文明社区, behind 以居民自治为原则: it is what one wants to come to, and the matter is what was done.
  const unsaid = does && ledger.matter !== undefined && !saysSame(`${said}${goal}`, ledger.matter);
  const apart = unsaid && hangs && !goal.startsWith('为') && !/为目标/.test(said);
  const acts = does && !apart;
  // 以绘足幸福底色为目标，强化党建引领，壮大集体经济: what one does comes last.
  const first = goal !== undefined && !acts && (!open || apart);
  const known = ledger.matter !== undefined && (!goal || first) && saysSame(said, ledger.matter);
  const isInKind = ledger.matter !== undefined && shareRun(ledger.matter, ledger.documentKind ?? '', 4);
  const adds = acts ? unsaid && !isInKind : known ? hangs : open || ledger.matter !== undefined;
  return {
    总体思路: first ? `${aimed(goal)}，${said}` : THREES.test(said) ? patternWords('着力', { 做: said }) : said,
    目标: first ? undefined : goal && (acts && !goal.startsWith('为') ? goal : aimed(goal)),
    // …，以党建引领乡村振兴: what the paper is on has been said.
    做: adds ? ((known ? undefined : deedOfPaper({ ...ledger, goal })) ?? fieldOfPaper(ledger)) : undefined,
  };
}

/** 抓党建、强治理、惠民生: a row of acts of three characters wants a verb before it. */
const THREES = /^[^，、；。“”]{3}(?:、[^，、；。“”]{3}){2,}$/;

/** 创建科普示范社区 in 以创建科普示范社区为目标: it ends as the matter does. */
const saysSame = (text: string, matter: string): boolean => text.includes(matter.replace(/^.*(?=.{4}$)/, ''));

/** 围绕大局，突出重点，注重创新: phrases that lead to what was done, said as they are. */
export const LEADS_IN = /^(?:围绕|立足|紧扣|聚焦|着眼)[^，、；。“”]{2,6}(?:[、，][^，、；。“”]{2,6})+$/;

/** 管理有序、服务完善、环境优美: how all is to be, and nothing that was done, whatever the first begins with. */
const STATES = /^[^，、；。“”]{3,8}(?:[、，][^，、；。“”]{3,8}){2,}$/;

/** 党政领导、综治协调, 务实、不懈、整体推进: phrases that one is to live up to, and nothing that was done; 抓党建、强治理 is. */
function isMotto(approach: string): boolean {
  if (!/^[^，、；。“”]{2,7}(?:[、，][^，、；。“”]{2,7})+$/.test(approach) || /抓$/.test(approach)) return false;
  const phrases = approach.split(/[、，]/);
  if (phrases.every((phrase) => GOES_TOGETHER.test(phrase))) return true;
  if (UNFINISHED.test(phrases.at(-1) ?? '')) return false;
  const acts = phrases.filter((phrase) => classifyClause(phrase) === '述').length;
  return !phrases.every(({ length }) => length === 3) && (acts * 2 < phrases.length || /^以/.test(approach));
}

/** 规划与基础先行、造血与输血并重: how things are to go together, whatever the first begins with. */
const GOES_TOGETHER = /(?:先行|并举|并重|并进|并行|结合|同步|优先|为[主先本重]|第一|至上|引领|统领|联动|互动)$/;

/** 党建带妇建, 建设与管理并举, 综治与经济发展同等重要，…: a way that is held to. */
export const isHeldTo = (approach: string): boolean =>
  !isMotto(approach) && (/^党建带/.test(approach) || ABREAST.test(approach) || WEIGHS.test(approach));

/** 民族无小事: a sentence with a subject of its own. */
export const isMaxim = (approach: string): boolean => MAXIM.test(approach);
const MAXIM =
  /^(?!以|把)[^，、；。“”]{2,6}(?:共享|必须[^，、；。“”]{2,6}|无小事|大于天|大如天|大过天|重于泰山|是大事|无止境|至上|为天)$/;

/** A motto is quoted; 党建带妇建 is a way that is held to; what begins with a verb is done, but for a row of set phrases that nothing is said behind. */
function held(approach: string, goes: boolean): string {
  const quoted = (pattern: string) => patternWords(pattern, { 思路: approach });
  if (LEADS_IN.test(approach)) return approach;
  if (NUMBERED.test(approach) || /^“[^“”]+”$/.test(approach))
    return patternWords('按照思路', { 思路: approach.replace(/[“”]/g, '') });
  if (isMotto(approach)) return quoted(isAskedFor(approach) ? '按要求' : wayOfMotto(approach));
  if (MAXIM.test(approach)) return quoted('理念要求');
  if (isHeldTo(approach)) return quoted('坚持');
  if (EACH_ITS_PART.test(approach)) return quoted('按照思路');
  if (FORMULA.test(approach)) return patternWords('按照思路', { 思路: approach.replace(/[“”]/g, '') });
  if (isSaying(approach)) return quoted('按照思路');
  return !goes && isSlogan(approach) ? quoted('按照思路') : approach;
}

/** 一片叶子富一村, 支部建在楼上、服务送到桌边, 靠老师傅管好老家属院, 服务先行，办好实事: a saying, and nothing that was done. */
export const isSaying = (approach: string): boolean => {
  const parts = approach.split(/[、，]/);
  const short = !/[“”；。\d]/.test(approach) && approach.length <= SAID && parts.length <= 2;
  return (
    short && (SAYS.test(approach) || (!LEADS.test(approach) && parts.every((one) => classifyClause(one) === '主')))
  );
};
/** Characters. */
const SAID = 24;
const SAYS = /^(?:靠|把(?![^，]*作为))|^[^，、]{2,4}(?:先行|为先|至上|优先|第一)[，、](?!以|把)/;
const LEADS =
  /^(?:以|坚持|按照?|围绕|紧扣|聚焦|立足|通过|结合|对照|根据|依托|突出|贯彻|为|从|在|着力|努力|全面|深入|扎实|进一步|认真|积极|大力)|工作$|建设$/;

/** 产业兴旺、生态宜居、乡风文明: how all is to be, as those above have asked. */
export const isAskedFor = (approach: string): boolean => STATES_ASKED.test(approach);
const STATES_ASKED =
  /^[^，、；。“”]{2}(?:发展|兴旺|宜居|文明|有效|富裕|宽裕|整洁|民主|有序|和谐)(?:[、，][^，、；。“”]{2}(?:发展|兴旺|宜居|文明|有效|富裕|宽裕|整洁|民主|有序|和谐)){2,}$/;

/** 以人为本，服务为民 is a principle; 脚步丈量土地，用心服务居民 a thought, in clauses; 全面育人、全员育人 a way. */
const wayOfMotto = (approach: string): string =>
  approach.split(/[、，]/).every((one) => one.length === 4 || GOES_TOGETHER.test(one))
    ? '要求'
    : approach.includes('，')
      ? '理念要求'
      : '按照思路';

/** 求稳定、谋发展、惠民生; 社区建设、服务居民; 管理上档次，服务上台阶，整体上水平: phrases of one length, and short. */
function isSlogan(approach: string): boolean {
  const phrases = approach.split(/[、，]/);
  const [{ length } = ''] = phrases;
  return phrases.length > 1 && length <= 5 && phrases.every((one) => one.length === length && !/[；。“”]/.test(one));
}

/** 规划与基础先行、建设与管理并举: how things go together is held to. */
const ABREAST =
  /^[^，、。“”以]{2,24}(?:并举|并重|先行|为先|为本|为要|优先|结合|并进|并行|兼顾|统筹|联动|同步|互动|一体|(?:协同|同步|共同|融合)发展|(?:相互)?促进|互促)(?:[、，][^，、。“”以]{2,24}(?:并举|并重|先行|为先|为本|为要|优先|结合|并进|并行|兼顾|统筹|联动|同步|互动|一体))*$/;
/** 综治工作与经济发展同等重要，统筹规划: what weighs as much as what, is held to, whatever follows. */
const WEIGHS = /^[^，、。“”以把]{2,24}(?:同等重要|并举|并重)，/;
/** 稳定农业为基础、发展工业为主导: what each is for; the last of them is nothing that was done. */
const EACH_ITS_PART =
  /^(?!以|把|坚持)[^，、。“”]{2,10}(?:为[一-鿿]{2}|有[一-鿿]{2})(?:[、，](?!以|把)[^，、。“”]{2,10}(?:为[一-鿿]{2}|有[一-鿿]{2}))+$/;
/** 一个核心、两支队伍、三项机制, 1+3+N: what it is made up of. */
const NUMBERED =
  /^\d+(?:[+＋][\dN]+)+$|^[一二两三四五六七八九十][^，、；。“”]{1,8}(?:[、，][一二两三四五六七八九十][^，、；。“”]{1,8})+$/;
/** 一社区一品牌一亮点: three and more of one thing each. */
const FORMULA = /^“?一[一-鿿]{1,3}?一[一-鿿]{1,3}?一[一-鿿]{1,8}”?$/;

/** 党建引领全村振兴 wants its 以. */
const withParty = (approach: string): string =>
  approach.replace(
    /(^|，)(党建引领)(?=[^，、])/,
    (_, mark: string, party: string) => `${mark}${patternWords('以党建', { 党建: party })}`,
  );

/** A clause that says by what or for what, and wants what was done. */
const UNFINISHED =
  /^(?:以|把)[^，]+(?:为|作为)(?:[^，]{2,6}|[^，]{2,12}(?:出发点|落脚点|着力点|切入点|突破口|重点|中心|任务))$|^从[^，]+出发$|^坚持[^，]{2,10}(?:导向|引领|为本|为先|优先|至上|原则|理念|思想|方针)$|^(?:全面|认真|深入)?贯彻(?:落实)?[^，]+(?:要求|部署|精神|方针|思想)$|^(?:聚焦|紧扣)[^，]+$|^[^，]{2,12}为(?:导向|抓手|载体|核心|重点|目标|主线|基础|依托|动力|保障|中心|龙头|根本|宗旨|纽带|平台|支撑|引擎|突破口)$|^(?:围绕|紧扣|按照?|根据|以|为|坚持以|紧紧围绕|结合)(?!.*(?:开展|推进|推动|促进|打造|建设[^目要]|创建[^目要]|提升|做好|抓好|服务[^理宗]))[^，]*(?:目标|要求|部署|方针|思路|主线|中心|重点|理念|指导|载体|特色|原则|宗旨|核心|契机|抓手|基础|主题|任务|统领|引领)$/;
