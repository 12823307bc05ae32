import { countWord } from '../../../chinese/count-word.js';
import { dateParts } from '../../../facts/dates.js';
import { periodName } from '../../../facts/period-name.js';
import type { Honour, Ledger } from '../../../ledger/ledger.js';
import { bodyOf } from '../../matters/whose-paper.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedWords, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { type Given, honoursOf } from '../things/honours-given.js';
import { isBriefly, isNamedBefore, isPlaced } from './brief-ground.js';
import { deedOfPaper } from './opening-deed.js';
import { frameOf, goalAsPurpose, markedDay, saysMore } from './opening-frame.js';
import { callsItself, done, isListable, isPredicate, isShort, opened, periodInKind } from './opening-parts.js';
import { wayOf } from './opening-way.js';
import { kindOf } from './paper-kind.js';
import { festivalTold, festive, shortOpening } from './short-opening.js';

/**
 * The first paragraph, where the head of the ledger or its own themes give one: by its own 总体思路; by what it is about; of a short period by
 * its purpose. `titles`: the themes that do have something to tell, so that the opening promises only what follows.
 */
export function tellOpening(
  typed: Ledger,
  titles: readonly string[],
  { honours = [], front = [], whole = [] }: Beside = {},
): Pieces | undefined {
  const ledger = { ...goalAsPurpose(markedDay(typed)), documentKind: kindOf(typed) };
  const { matter, approach, documentKind } = ledger;
  // 一年的青少年活动 of a paper on 青少年活动: a title that is the matter again.
  const again = matter !== undefined && titles.some((title) => title.includes(matter.replace(/工作$/, '')));
  const listable = titles.length > 1 && titles.every(isListable) && !again;
  if (isShort(ledger) && !approach) return shortOpening(ledger, titles, listable ? listedWords(titles) : undefined);
  const won = honoursOf(honours, ledger);
  const given = withWhole(won, whole);
  const onIts = () => onWork(ledger, won, whole);
  if (approach) {
    const way = wayOf(ledger, approach);
    const about = affairs(documentKind ?? '');
    const isSaid = way.做 || approach.includes(about.replace(/(?:工作)?情况$/, '').slice(-6) || '…');
    return opened(ledger, '思路开头', {
      架: frameOf(ledger, undefined, false),
      ...way,
      ...given,
      何事: isSaid ? patternWords('有关情况') : about,
    });
  }
  if (titles.length === 0) return onFewDays(ledger) ?? onIts();
  if (titles.length < 2 && !matter) return onIts();
  // 一年的青少年活动 says 青少年活动 itself.
  const isSaid = matter && [...titles, ledger.goal ?? ''].some((one) => one.includes(matter));
  const 事由 = isSaid ? undefined : matter;
  const head = { 架: frameOf(ledger), 事由, ...given };
  if (front.length > 0) return opened(ledger, '先做开头', { ...head, 先做: front });
  // 整治环境 beside 舆论宣传: what is done and what it is called make no list, but for titles of four characters.
  const acts = titles.filter(isPredicate).length;
  if (listable && acts === titles.length) return opened(ledger, '做事开头', { ...head, 做列: titles.join('，') });
  const mixed = acts > 0 && !titles.every(({ length }) => length === 4);
  if (!listable || mixed || titles.some((title) => classifyClause(title) === '介' || STATES.test(title)))
    return onIts() ?? fillPattern('以下开头', { 架: frameOf(ledger) });
  return opened(ledger, '事由开头', {
    ...head,
    // 低保申请和审核、低保管理: no 和 beside another.
    重点列: listedWords(titles, titles.some((title) => /[和与]/.test(title)) ? '、' : undefined),
    数: countWord(titles.length),
  });
}

interface Beside {
  readonly honours?: readonly Honour[];
  /** What the same people did that no theme takes, without its end mark. */
  readonly front?: Pieces;
  /** What says the whole of the paper, in sentences. */
  readonly whole?: Pieces;
}

/** What says the whole of the paper, and then what was given over the years, in sentences of their own. */
function withWhole(given: Given, whole: Pieces): Given {
  if (whole.length === 0) return given;
  const said = withoutStop(whole);
  // 11月被管委会授予“示范村”称号: it goes on with what was done, as 获评 does.
  if (IS_GIVEN.test(wordsOf(said)) && !given.荣誉) return { ...given, 荣誉: said };
  return { ...given, 历年: given.历年 ? strung([said, given.历年], '。') : said };
}
const IS_GIVEN = /^(?:\d{1,2}月)?被[^，。；]{2,40}授予“[^。；]{2,60}”称号$/;

/** 开展互学互比活动，得到肯定 of a paper on 互学互比: it begins with its verb and names the matter, and is what was done. */
function isDone(whole: Pieces, { matter = '' }: Ledger): boolean {
  const said = wordsOf(withoutStop(whole));
  const [first = ''] = said.split('，');
  return matter !== '' && DOES.test(first) && first.includes(matter.replace(/[“”]/g, '')) && !/[。；]/.test(said);
}
const DOES = /^(?:开展|推进|做好|抓好|加强|深化|深入|扎实|积极|大力)/;

const withoutStop = (pieces: Pieces): Pieces => {
  const last = pieces.at(-1);
  return typeof last === 'string' ? [...pieces.slice(0, -1), last.replace(/。$/, '')] : pieces;
};

/** 2014年，某社区在街道领导下，扎实推进绿色社区创建: what the paper is on, with all of its head; 现将…情况总结如下 alone where nothing says what. */
function onWork(ledger: Ledger, own: Given, whole: Pieces): Pieces | undefined {
  const done = isDone(whole, ledger) ? withoutStop(whole) : undefined;
  const given = done ? own : withWhole(own, whole);
  const says =
    given.荣誉 !== undefined ||
    (given.历年 !== undefined && !isPlaced(ledger)) ||
    (ledger.documentKind !== undefined && saysMore(ledger));
  // 现将创建文明社区工作情况总结如下 says all that 扎实推进文明社区创建 alone would.
  if (!says && !done && REPORTS.test(ledger.documentKind ?? '') && ledger.documentKind?.includes(ledger.matter ?? ''))
    return onName(ledger, given.历年);
  const 做 = done ?? deedOfPaper(ledger) ?? (says ? patternWords('开展各项') : undefined);
  return 做 ? opened(ledger, '做开头', { 架: frameOf(ledger), 做, ...given }) : onName(ledger);
}

const onName = (ledger: Ledger, 历年?: Pieces): Pieces | undefined =>
  ledger.documentKind === undefined
    ? undefined
    : opened(ledger, '只报开头', {
        历年,
        社区:
          isBriefly(ledger) || (isNamedBefore(ledger) && !bodyOf(ledger))
            ? undefined
            : whoseAffairs(ledger, affairs(ledger.documentKind)),
        期间: periodName(ledger.period),
        何事: affairs(ledger.documentKind),
      });

const REPORTS = /(?:汇报|总结|小结|报告|简介)(?:材料)?$/;

/** 金桂社区2025年妇联工作 of 金桂社区妇联: the work names the body. */
const whoseAffairs = (ledger: Ledger, work: string): string => {
  const [said, body] = [callsItself(ledger), bodyOf(ledger)];
  return body && work.includes(body) && said.endsWith(body) ? said.slice(0, -body.length) : said;
};

/** 社区文化工作总结, 综治工作情况报告: what is reported on, behind 现将 and before 汇报如下. */
const affairs = (kind: string): string => {
  const on = kind
    .slice(periodInKind(kind).length)
    .replace(/(?:(?:情况)?(?:述职)?(?:汇报|总结|报告|小结|简介|介绍)(?:材料)?|情况)$/, '')
    .replace(/书记$/, (who) => who + patternWords('工作'))
    .replace(/(?:工作)?年度$/, patternWords('工作'));
  return patternWords('工作情况', { 工作: on || patternWords('工作') });
};

/** 党的组织进一步加强, 低保现状: how something came to be, and how it stands, is nothing that was taken in hand; nor is 党组织, or 建设 of nothing. */
const STATES =
  /^(?:党?组织|建设|发展|党(?:委|总支|支部))$|班子$|进一步|更加|日益|(?:明显|不断|显著|有效|持续)(?:加强|提高|提升|改善|完善|增强)$|(?:现状|情况|概况|简介|特点|特色|做法|措施|打算|思路|成效|成果|反响|体会|场所|设施|荣誉|品牌|经验|亮点|问题|圈|协会|小组|中心|平台|[^社协委员商工妇]会)$/;

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
