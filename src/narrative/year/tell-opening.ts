import { countWord } from '../../chinese/count-word.js';
import { dateParts } from '../../facts/dates.js';
import { isUnderQuarter, isWholeYear, periodName, periodWithin } from '../../facts/period-name.js';
import { groupBy } from '../../group-by.js';
import type { Honour, Ledger } from '../../ledger/ledger.js';
import { WORDS } from '../../standards.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import { listedPieces, listedWords, type Pieces, strung } from '../deeds/piece.js';
import { verbOf } from '../deeds/verb-of.js';
import { endsAsWork } from '../deeds/verbs.js';
import { isBriefly } from './brief-ground.js';
import { reporting } from './reporting.js';
import { titled } from './tell-honours.js';
import { whosePaper } from './whose-paper.js';

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
  const { period, superior, matter, approach, purpose, documentKind } = ledger;
  const 社区 = callsItself(ledger);
  const listable = titles.length > 1 && titles.every(isListable);
  const list = titles.length > 0 ? listedWords(titles) : undefined;
  if (isShort(ledger)) {
    if (!list) {
      const festival = festivalTold(ledger);
      if (festival) return festive(ledger, festival, occasion(ledger) ?? periodWithin(period));
      const kinds = [...new Set(done(ledger).map(({ category }) => category.replace(/活动$/, '')))].filter(
        (kind) => !UNTOLD.has(kind),
      );
      if (kinds.length === 0) return undefined;
      const named = eventInKind(documentKind);
      if (named) return opened(ledger, '自名开头', { 目的: purpose, 时段: periodName(period), 社区, ...named });
      if (kinds.length === 1) return belowTold(ledger);
      return opened(ledger, '短期开头', {
        目的: purpose,
        时段: occasion(ledger) ?? periodWithin(ledger.period),
        社区,
        类列: listedWords(kinds.slice(0, 4)),
        等: kinds.length > 4 || done(ledger).some(({ category }) => category === '其他') ? '等' : undefined,
      });
    }
    if (!listable || titles.some((title) => isPredicate(title) || PART_OF_PAPER.test(title))) {
      const festival = festivalTold(ledger);
      return festival ? festive(ledger, festival, occasion(ledger) ?? periodWithin(period)) : belowTold(ledger);
    }
    return fillPattern('小结开头', {
      目的: purpose,
      社区,
      时段: occasion(ledger) ?? periodWithin(ledger.period),
      重点列: list,
    });
  }
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

/** An opening that ends in what follows: a 总结 is 总结如下. */
const opened = (ledger: Ledger, pattern: string, slots: Parameters<typeof fillPattern>[1]): Pieces =>
  fillPattern(pattern, { ...slots, 报法: reporting(ledger.documentKind) });

/** The name of whose paper it is; where the sentence before has said it, 社区 or 村里. */
const callsItself = (ledger: Ledger): string =>
  isBriefly(ledger) ? patternWords(ledger.community.name.endsWith('村') ? '村自称' : '社区自称') : whosePaper(ledger);

/** 暑期 of 暑期系列活动总结: what a short paper is about, by its own name. */
function eventInKind(kind = ''): { readonly 名: string; readonly 系列?: string } | undefined {
  const [, 名, series] =
    /^([^，。]{2,12}?)(系列)?活动(?:开展)?(?:情况)?(?:的)?(?:总结|小结|汇报|报告|简介)$/.exec(
      kind.slice(periodInKind(kind).length),
    ) ?? [];
  return 名 ? { 名, ...(series && { 系列: series }) } : undefined;
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

/** 第一季度 of 第一季度创文工作汇报, 2010年 of 2010年工作总结, 三年 of 三年工作报告: the period that the name of a paper begins with. */
export const periodInKind = (kind: string): string =>
  /^(?:\d{4}年度?)?(?:[上下]半年|第?[一二三四]季度|\d+月份?|年度|[两二三四五]年)?/.exec(kind)?.[0] ?? '';

/** 社区文化工作总结, 综治工作情况报告: what is reported on, behind 现将 and before 汇报如下. */
const affairs = (kind: string): string => {
  const on = kind.slice(periodInKind(kind).length).replace(/(?:情况)?(?:汇报|总结|报告|小结|简介|介绍)$/, '');
  return patternWords('工作情况', { 工作: on || patternWords('工作') });
};

/** 以人为本、服务为民: words of four characters are what one is to live up to, and nothing that was done. */
const isMotto = (approach: string): boolean =>
  /^[^，、]{4}(?:[、，][^，、]{4})+$/.test(approach) && classifyClause(approach) === '介';

/** 党政领导、综治协调: a list of names is held to; what begins with a verb is done. */
const held = (approach: string): string =>
  classifyClause(approach) === '主' && /^[^，、]{4}、/.test(approach)
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

/** What is no field of work. */
const UNTOLD: ReadonlySet<string> = new Set(['其他', '专项', '日常工作', '会议']);

/** 活动反响, 组织了一次学习: a part of the paper, or something done already, is nothing that was arranged. */
const PART_OF_PAPER = /了|(?:安排|情况|反响|成效|特点|体会|总结)$/;

/** 为…，某社区4月20日至5月20日主要做了以下工作。 */
const belowTold = (ledger: Ledger): Pieces =>
  fillPattern('小结以下', {
    目的: ledger.purpose,
    社区: callsItself(ledger),
    时段: occasion(ledger) ?? periodWithin(ledger.period),
    事由: ledger.purpose ? undefined : ledger.matter,
  });

/** A title that is a sentence, or a list itself, does not stand among others. */
const isListable = (title: string): boolean =>
  title.length <= 12 && !/[，、；：“”]/.test(title) && !title.startsWith('抓');

/** 党的组织进一步加强: how something came to be is nothing that was taken in hand. */
const STATES = /进一步|更加|日益|(?:明显|不断|显著|有效|持续)(?:加强|提高|提升|改善|完善|增强)$/;

/** 整治环境, 抓实党建引领: a verb and what it is done to; 组织发动, 走访慰问 and 安全检查 are names. */
const isPredicate = (title: string): boolean =>
  title.length > 3 && classifyClause(title) === '述' && !NAMES.test(title) && verbOf(title) === undefined;
const NAMES = /(?:发动|建设|引领|治理|服务|管理|宣传|保障|创建|联动|整治|监督|评议|慰问|工作)$/;

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

function festive(ledger: Ledger, festival: string, when: string, places?: string): Pieces {
  return opened(ledger, '节日开头', {
    目的: ledger.purpose,
    时段: when,
    社区: callsItself(ledger),
    地列: places,
    节: when.includes(festival.slice(0, 2)) ? undefined : festival,
    系列: done(ledger).length > 2 ? patternWords('系列活动') : undefined,
  });
}

/** The festival of a short paper, by its head or by a topic of its rows. */
function festivalTold(ledger: Ledger): string | undefined {
  const topics = done(ledger).flatMap((row) => row.topics);
  return festivalIn(ledger) ?? topics.find((topic) => WORDS.festivals.some((one) => topic.startsWith(one)));
}

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

/** 端午节前 of all its rows: said in the opening, and no more. */
export function sharedTime(ledger: Ledger): string | undefined {
  const [first, ...rest] = done(ledger).map(({ time }) => time?.text);
  return first && /[前后]$|期间$/.test(first) && rest.length > 0 && rest.every((text) => text === first)
    ? first
    : undefined;
}

/** 中秋前后: what was before a festival is not within the days of a period. */
function occasion(ledger: Ledger): string | undefined {
  const festival = festivalIn(ledger);
  const shared = sharedTime(ledger);
  if (shared && festival && shared.includes(festival)) return shared;
  const around = done(ledger).some(({ time }) => /[前后]$|期间$/.test(time?.text ?? ''));
  return festival && around ? patternWords('前后', { 节: festival }) : undefined;
}

/** The festival that a short paper is about, where its head names one. */
export const festivalIn = (ledger: Ledger): string | undefined =>
  isShort(ledger)
    ? WORDS.festivals.find((one) => (ledger.documentKind ?? '').includes(one) || (ledger.purpose ?? '').includes(one))
    : undefined;

const done = ({ activities }: Ledger) => activities.filter(({ status }) => status === '已开展');

/** A paper about an occasion, not a year. */
export const isShort = ({ period }: Ledger): boolean => isUnderQuarter(period);
