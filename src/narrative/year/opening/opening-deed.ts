import { escaped } from '../../../chinese/escaped.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { shareRun } from '../../phrases/share-run.js';
import { endsAsWork } from '../../phrases/verbs.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { isAsked } from './opening-frame.js';
import { periodInKind } from './opening-parts.js';

/**
 * What a paper on one matter says was done, by the matter: 事由 of the head, else the name of the paper. Undefined where neither says one; where the
 * purpose or the goal has said it, only that one worked; where somebody asked for it in so many words, that it was done.
 */
export function deedOfPaper(ledger: Ledger): string | undefined {
  const { matter, documentKind, purpose = '', goal = '' } = ledger;
  const on = matter ?? workInKind(documentKind);
  if (on === undefined) return undefined;
  if (isTitle(on) || purpose.includes(on) || goal.split('，').some((clause) => saysMatter(clause, matter)))
    return patternWords('开展各项');
  if (isAsked(ledger, on) && workOn(on).includes(on)) return patternWords('抓好落实');
  const named = matter && !/工作$/.test(matter) ? workNamed(documentKind) : undefined;
  // 团支部“一团一品”建设总结 of a year that was all about 创建国家卫生镇.
  if (matter && named && named.length > 2 && !shareRun(matter, named, 2))
    return patternWords('围绕做', { 事由: matter, 做: workOn(named) });
  // “法律进社区” of a 法律进社区活动情况汇报
  const event = /^“[^“”]+”$/.test(on) && `${documentKind}`.replace(/[“”]/g, '').includes(`${on.slice(1, -1)}活动`);
  return event || isHeld(on, ledger) ? patternWords('自名目', { 题: on }) : workOn(on);
}

/** 暑期夏令营 of a 暑期夏令营活动总结: what was held, and no work. */
const isHeld = (on: string, { documentKind = '' }: Ledger): boolean =>
  !/[，、]|(?:活动|行动|工作)[”]?$/.test(on) &&
  new RegExp(`${escaped(on.slice(-2))}[”]?(?:系列)?活动`).test(documentKind);

/** 三八红旗集体: what a community is called is nothing that is done. */
export const isTitle = (matter: string): boolean => TITLE.test(matter);
const TITLE = /(?:集体|称号|先进|标兵|示范岗)[”]?$/;

/** 扎实做好科普工作 in a 科普工作总结 that has said its matter (创建科普示范社区): its field, where it has one that is not the matter again. */
export function fieldOfPaper({ matter = '', documentKind }: Ledger): string {
  const field = workInKind(documentKind);
  return field === undefined || isTitle(field) || shareRun(field, matter, 4) ? patternWords('开展各项') : workOn(field);
}

/** 爱国卫生 of 爱国卫生工作总结: the work that a paper is on; undefined where its name says nothing but that it is a report. */
const workInKind = (kind = ''): string | undefined =>
  /^([^，。的和]{2,12}?)工作(?:开展)?(?:情况)?(?:的)?(?:总结|小结|汇报|报告|简介)$/.exec(
    kind.slice(periodInKind(kind).length),
  )?.[1];

/** 团支部“一团一品”建设 of 团支部“一团一品”建设总结. */
const workNamed = (kind = ''): string | undefined =>
  workInKind(kind) ??
  /^([^，。的和]{2,14}(?:建设|创建|治理))(?:情况)?(?:的)?(?:总结|小结|汇报|报告)$/.exec(
    kind.slice(periodInKind(kind).length),
  )?.[1];

/** What one gets on with: 推进新农村建设. */
const PROGRESSES = /(?:建设|创建|攻坚|振兴|改革|治理|同创|联创|共建|[一-鿿][^文]化)[”]?(?:项目|工程)?$/;
/** 创建绿色社区 → 推进绿色社区创建. */
const MAKES = /^(创建|建设|整治|治理|改造)([^，、]{2,})$/;
/** A day, or what is kept as one: there were 活动. */
const KEPT = /(?:[日月周节]|[^工]活动|行动)[”]?$|^(?:庆祝|纪念|迎接|喜迎|欢庆|欢度)/;
/** What is done of itself: 推进垃圾分类. */
const DOES = /^(?:推进|做好|开展|抓好|落实|加强|深化|打造|提升|完善|推行|实施)/;

/** 消除辖区照明死角: what is done to a fault is done, and no 工作. */
const ENDS = /^(?:消除|解决|破解|化解|缓解|改善|整顿|清除|杜绝|遏制)(?=[^，、]{3,})/;

/** 争做民族团结模范社区: what one strives for begins with its verb, and is no 工作 that one does well. */
const STRIVES = /^(?:争[做创当]|创[先评])[^，。、]*[^作动]$/;

/** 争做民族团结的楷模社区 beside 争做民族团结模范社区: begins, goes on and ends as the 事由 does. */
export const saysMatter = (goal: string, matter = ''): boolean =>
  STRIVES.test(matter) &&
  goal.slice(0, 2) === matter.slice(0, 2) &&
  withoutEnd(goal).slice(-2) === matter.slice(-2) &&
  shareRun(goal.slice(2, -2), matter.slice(2, -2), 4);

/** 扎实推进绿色社区创建, 开展第26个全国助残日活动, 扎实做好双拥工作: each matter with its verb. */
export function workOn(matter: string): string {
  const said = (pattern: string, 名: string) => patternWords(pattern, { 名 });
  if (DOES.test(matter) || (ENDS.test(matter) && !/工作$/.test(matter))) return matter;
  // 群众参与纠纷调解: who takes part in what.
  if (/^(?:群众|居民|村民|党员|社会|多方|全民|各方)[^，]{0,4}(?:参与|共治|共建)/.test(matter))
    return said('扎实推进', matter);
  if (KEPT.test(matter))
    return /(?:活动|行动)[”]?$/.test(matter) ? said('开展某事', matter) : patternWords('自名目', { 题: matter });
  // 群众参与矛盾纠纷调解: people take part in it, and it is furthered.
  if (/^[^，“”]{2,4}参与/.test(matter)) return said('扎实推进', matter);
  if (STRIVES.test(matter)) return said('开展某活动', matter);
  const [, verb, object] = MAKES.exec(matter) ?? [];
  if (verb && object) return said('扎实推进', /[设创建治造]$/.test(object) ? matter : object + verb);
  if (PROGRESSES.test(matter)) return said('扎实推进', matter);
  if (/工作$/.test(matter)) return said('扎实做好', matter);
  const isDone = classifyClause(matter) === '述' || endsAsWork(matter) || /^“[^“”]+”$/.test(matter);
  return said(isDone ? '扎实开展工作' : '扎实做好工作', matter);
}
