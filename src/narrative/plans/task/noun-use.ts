import { beginnings } from '../../../chinese/word-ends.js';
import { WORDS } from '../../../standards.js';

/** What follows the name of a work, and never a verb: how often, how far, a word that it is the first part of. */
const NAMED =
  /^(?:$|[月周日节班课室站点员队率费网对]|家园|工作|活动|进(?!行)|每|不断|不少于|不低于|不多于|不超|全部?|增[至到加]|达到?|发展到|扩[大至]|延[伸长]|送[到进]|上门|稳|保持|常态|到位|(?:\d+余?|[一二两三四五六七八九十]+)[次场期讲])/;
/** 监测户 */
const HOUSEHOLDS = /^(?:监测|帮扶|救助)户/;

/** 教育月进院落10个, 监测户风险全部消除, 结对增加到45对, 演练2次: a work by its name, and how it is to be; nobody stands before it as he who does it. */
export const isNounUse = (target: string): boolean =>
  HOUSEHOLDS.test(target) || beginnings(WORDS.workNames, target).some((work) => NAMED.test(target.slice(work.length)));
