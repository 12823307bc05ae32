import { periodName } from '../../../facts/period-name.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { whoseTitle } from '../../matters/whose-paper.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { isShort, periodInKind } from './opening-parts.js';
import { asksFor } from './reporting.js';
import { festivalNamed } from './short-opening.js';

/** 丽都社区2014年上半年工作总结, also where the kind is typed as 上半年工作总结. */
export const titleOf = (ledger: Ledger, kind: string): string => {
  const period = titlePeriod(ledger);
  const whose = whoseTitle(ledger, kind);
  if (asksFor(kind)) return patternWords('关于申报', { 谁: whose, 文种: kind });
  const own = periodInKind(kind);
  const rest = kind.slice(own.length);
  if (/^\d{4}年/.test(own)) return `${whose}${kind}`;
  if (own === patternWords('年度')) return `${whose}${period}${period.endsWith(own.charAt(0)) ? kind.slice(1) : kind}`;
  // 近三年来科普工作总结 of 2010年至2012年, 关心下一代工作半年总结 of 2016年上半年: the period says it.
  const years = /年来?$/.test(own) && period.includes('至');
  const said = own !== '' && (period.endsWith(own) || /^[^\d]年$/.test(own) || years);
  const named = /[上下]半年$/.test(period) ? kind.replace(/(?<![上下])半年度?(?=[总小汇])/, '') : kind;
  return `${whose}${period}${said ? rest : named}`;
};

/** 暑期活动总结 says its days. */
const SEASON = /^(?:\d|暑期|暑假|寒假|假期|汛期|“?三八”?|“?六一”?|“?七一”?|“?八一”?|元旦|新春)/;

/** 2013年 before 中秋节活动小结: a festival says its days, and of what a paper is on its opening does; 9月15日至21日工作总结 has only them. */
function titlePeriod(ledger: Ledger): string {
  const { documentKind = '', period } = ledger;
  const name = periodName(period);
  const ofDays = /^\d{4}年[^年]*日$/.test(name) && !GENERAL.test(documentKind);
  const isSaid =
    documentKind.includes(festivalNamed(ledger) ?? '…') || (isShort(ledger) && SEASON.test(documentKind)) || ofDays;
  return isSaid ? name.replace(/年.*$/, '年') : name;
}
const GENERAL = /^(?:开展)?(?:工作)?(?:情况)?(?:的)?(?:总结|小结|汇报|报告|简报)?$/;
