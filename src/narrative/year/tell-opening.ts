import { countWord } from '../../chinese/count-word.js';
import { dateParts } from '../../facts/dates.js';
import { isWholeYear, periodName } from '../../facts/period-name.js';
import { groupBy } from '../../group-by.js';
import type { Honour, Ledger } from '../../ledger/ledger.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import { listedPieces, listedWords, type Pieces, strung } from '../deeds/piece.js';
import { verbOf } from '../deeds/verb-of.js';
import { endsAsWork } from '../deeds/verbs.js';
import { callsItself, done, isListable, isPredicate, isShort, opened, periodInKind, UNTOLD } from './opening-parts.js';
import { festivalTold, festive, shortOpening } from './short-opening.js';
import { titled } from './tell-honours.js';

/**
 * The first paragraph, where the head of the ledger or its own themes give one: by its own 总体思路; by what it is about; of a short period by
 * its purpose. `titles`: the themes that do have something to tell, so that the opening promises only what follows.
 */
export function tellOpening(
  ledger: Ledger,
  titles: readonly string[],
  honours: readonly Honour[] = [],
  front: Pieces = [],
): Pieces | undefined {
  const { period, superior, matter, approach, documentKind } = ledger;
  const 社区 = callsItself(ledger);
  const listable = titles.length > 1 && titles.every(isListable);
  const list = titles.length > 0 ? listedWords(titles) : undefined;
  if (isShort(ledger)) return shortOpening(ledger, titles, listable ? list : undefined);
  if (approach)
    return opened(ledger, '思路开头', {
      期间: periodName(period),
      社区,
      指导思想: isWholeYear(period) ? ledger.guidance : undefined,
      会议精神: ledger.meetings,
      上级: superior,
      总体思路: isMotto(approach)
        ? `${patternWords('要求', { 思路: approach })}，${workOn(matter)}`
        : finished(held(approach), matter, ledger.goal),
      目标: ledger.goal && aimed(ledger.goal),
      荣誉: won(honours),
      何事: affairs(documentKind ?? ''),
    });
  if (!list) return onFewDays(ledger) ?? aboutMatter(ledger, honours) ?? onWork(ledger);
  if (titles.length < 2 && !matter) return onWork(ledger);
  const head = { 期间: periodName(period), 社区, 上级: superior, 事由: matter, 荣誉: won(honours) };
  // 整治环境 beside 舆论宣传: what is done and what it is called make no list, but for titles of four characters.
  if (front.length > 0) return fillPattern('先做开头', { ...head, 先做: front });
  const acts = titles.filter(isPredicate).length;
  if (listable && acts === titles.length) return opened(ledger, '做事开头', { ...head, 做列: titles.join('，') });
  if (
    !listable ||
    (acts > 0 && !titles.every(({ length }) => length === 4)) ||
    titles.some((title) => classifyClause(title) === '介' || STATES.test(title))
  )
    return (
      (head.荣誉 ? undefined : onWork(ledger)) ??
      fillPattern(head.荣誉 && (superior || matter) ? '荣誉开头' : '以下开头', head)
    );
  return opened(ledger, '事由开头', {
    ...head,
    重点列: list,
    数: countWord(titles.length),
  });
}

/** 爱国卫生 of 爱国卫生工作总结: the work that a paper is on; undefined where its name says nothing but that it is a report. */
const workInKind = (kind = ''): string | undefined =>
  /^([^，。的和]{2,12}?)工作(?:开展)?(?:情况)?(?:的)?(?:总结|小结|汇报|报告|简介)$/.exec(
    kind.slice(periodInKind(kind).length),
  )?.[1];

/** 2014年，某社区按照街道要求，开展文化工作: by the name of the paper, where the head says no more. */
function onWork(ledger: Ledger): Pieces | undefined {
  const 名 = ledger.matter ? undefined : workInKind(ledger.documentKind);
  const slots = { 期间: periodName(ledger.period), 社区: callsItself(ledger), 上级: ledger.superior };
  return 名 ? opened(ledger, '题开头', { ...slots, 名 }) : undefined;
}

/** 社区文化工作总结, 综治工作情况报告: what is reported on, behind 现将 and before 汇报如下. */
const affairs = (kind: string): string => {
  const on = kind.slice(periodInKind(kind).length).replace(/(?:情况)?(?:汇报|总结|报告|小结|简介|介绍)$/, '');
  return patternWords('工作情况', { 工作: on || patternWords('工作') });
};

/** 以人为本、服务为民: words of four characters are what one is to live up to, and nothing that was done. */
const isMotto = (approach: string): boolean =>
  /^[^，、]{4}(?:[、，][^，、]{4})+$/.test(approach) && classifyClause(approach) === '介';

/** 党政领导、综治协调, 党建带妇建: a list of names, or a way, is held to; what begins with a verb is done. */
const held = (approach: string): string =>
  classifyClause(approach) === '主' && /^(?:[^，、]{4}、|党建带)/.test(approach)
    ? patternWords('坚持', { 思路: approach })
    : approach;

/** 围绕“四美一化”建设目标 without what was done for it: the matter of the paper is. 党建引领全村振兴 wants its 以. */
function finished(approach: string, matter: string | undefined, goal: string | undefined): string {
  const said = approach.replace(
    /(^|，)(党建引领)(?=[^，])/,
    (_, mark: string, party: string) => `${mark}${patternWords('以党建', { 党建: party })}`,
  );
  if (goal || !UNFINISHED.test(said.split('，').at(-1) ?? '')) return said;
  return `${said}，${workOn(matter)}`;
}

/** 开展文明城市创建, 做好双拥工作: what was done for it; 创建文明城市 is an act, and its work is done. */
const workOn = (matter: string | undefined): string =>
  matter === undefined
    ? patternWords('开展各项')
    : patternWords(
        classifyClause(matter) === '述' && !endsAsWork(matter)
          ? '开展某工作'
          : verbOf(matter) || endsAsWork(matter)
            ? '开展某事'
            : '做好某工作',
        { 名: matter },
      );

/** A clause that says by what or for what, and wants what was done. */
const UNFINISHED =
  /^(?:围绕|紧扣|按照?|根据|以|为|坚持以|紧紧围绕|结合)(?!.*(?:开展|推进|推动|促进|打造|建设[^目要]|创建[^目要]|提升|做好|抓好|服务[^理宗]))[^，]*(?:目标|要求|部署|方针|思路|主线|中心|重点|理念|指导|载体|特色|原则|宗旨|核心|契机|抓手|基础|主题|任务|统领|引领)$/;

/** 平安金沙、和谐家园: what is no deed is aimed at. */
const aimed = (goal: string): string =>
  classifyClause(goal) === '主' ? patternWords('为目标', { 目标: goal.replaceAll('，', '、') }) : goal;

/** 围绕双拥，开展了宣传、帮扶救助、志愿服务和共建等工作: what a year's paper on one matter is about, in the fields of its rows. */
function aboutMatter(ledger: Ledger, honours: readonly Honour[]): Pieces | undefined {
  const fields = done(ledger).map(({ category }) => category.replace(/(?:活动|信息)$/, ''));
  const kinds = [...new Set(fields)].filter((kind) => !UNTOLD.has(kind));
  if (!ledger.matter || kinds.length < 2) return undefined;
  return opened(ledger, '一事开头', {
    期间: periodName(ledger.period),
    社区: callsItself(ledger),
    上级: ledger.superior,
    事由: ledger.matter,
    类列: listedWords(kinds.slice(0, 4)),
    等: kinds.length > 4 || kinds.length < new Set(fields).size ? '等' : undefined,
    荣誉: won(honours),
  });
}

/** 党的组织进一步加强: how something came to be is nothing that was taken in hand. */
const STATES = /进一步|更加|日益|(?:明显|不断|显著|有效|持续)(?:加强|提高|提升|改善|完善|增强)$/;

/** What was given over the years is said apart from what was given in this one. */
function won(honours: readonly Honour[]): Pieces | undefined {
  const groups = groupBy(honours, ({ when }) => OVER_YEARS.exec(when?.text ?? '')?.[0] ?? '');
  const said = [...groups].map(([years, all]) => {
    const names = all.map(({ name, level }): Pieces => [titled(name, level ?? '')]);
    return fillPattern('获评几项', { 历年: years || undefined, 称号列: listedPieces(names) });
  });
  return said.length > 0 ? strung(said, '，') : undefined;
}

const OVER_YEARS = /^(?:历年来?|多年来?|近年来)$/;

/** A ledger of a few rows that are all of one festival is about its days and not about a year. */
function onFewDays(ledger: Ledger): Pieces | undefined {
  const rows = done(ledger);
  const festival = festivalTold(ledger);
  const days = [...new Set(rows.map(({ date }) => date))];
  const fits =
    festival !== undefined &&
    rows.length >= 2 &&
    days.length <= 3 &&
    rows.every((row) => row.topics.includes(festival) && !row.time?.text && !row.end);
  if (!fits || days[0]?.slice(0, 7) !== days.at(-1)?.slice(0, 7)) return undefined;
  const named = days.map((day, at) => {
    const { year, month, day: of } = dateParts(day);
    return at === 0 ? `${year}年${month}月${of}日` : `${of}日`;
  });
  const places = [...new Set(rows.flatMap(({ place }) => place ?? []))];
  return festive(
    ledger,
    festival,
    listedWords(named),
    places.length <= 3 ? listedWords(places) || undefined : undefined,
  );
}
