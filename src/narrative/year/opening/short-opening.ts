import { periodName } from '../../../facts/period-name.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedWords, type Pieces } from '../../phrases/piece.js';
import { deedOfPaper } from './opening-deed.js';
import { shortFrame, shortSlots } from './opening-frame.js';
import { done, isPredicate, isShort, opened, periodInKind, UNTOLD } from './opening-parts.js';

/** 暑期 of 暑期系列活动总结: what a short paper is about, by its own name. */
function eventInKind(kind = ''): { readonly 名: string; readonly 系列?: string } | undefined {
  const [, 名, series] =
    /^([^，。]{2,12}?)(系列)?活动(?:开展)?(?:情况)?(?:的)?(?:总结|小结|汇报|报告|简介)$/.exec(
      kind.slice(periodInKind(kind).length),
    ) ?? [];
  return 名 ? { 名, ...(series && { 系列: series }) } : undefined;
}

/** 活动反响, 组织了一次学习: a part of the paper, or something done already, is nothing that was arranged. */
const PART_OF_PAPER = /了|(?:安排|情况|反响|成效|特点|体会|总结)$/;

/** 为…，某社区4月20日至5月20日推进垃圾分类; 主要做了以下工作 where neither the head nor the name of the paper says what on. */
function belowTold(ledger: Ledger): Pieces {
  const 做 = deedOfPaper(ledger);
  const slots = { 架: shortFrame(ledger, occasion(ledger) ?? periodName(ledger.period)) };
  return 做 ? opened(ledger, '短期做开头', { ...slots, 做: past(做) }) : fillPattern('小结以下', slots);
}

/** 扎实开展垃圾分类工作 → 开展了垃圾分类工作: a note on some days tells what is over. */
const past = (deed: string): string => {
  const bare = deed.replace(/^扎实(?=开展)/, '');
  return bare.startsWith(OPEN) ? patternWords('改了', { 动: OPEN, 名: bare.slice(OPEN.length) }) : deed;
};
const OPEN = patternWords('开展');

export function festive(ledger: Ledger, festival: string, when: string, places?: string): Pieces {
  // “欢庆龙年·喜迎元宵”活动: what it was called is more than its day.
  if (/^“[^“”]+”(?:主题|系列)?活动$/.test(ledger.matter ?? '')) return belowTold(ledger);
  // 元宵节游园活动小结: the paper says itself what was held.
  const named = eventInKind(ledger.documentKind);
  const own =
    named && !ledger.matter && named.名.includes(festival) && !when.includes(festival.slice(0, 2)) ? named : undefined;
  return opened(ledger, '节日开头', {
    架: shortFrame(ledger, when),
    地列: places,
    节: own ? own.名 : festivalName(ledger, festival, when),
    系列: (own ? own.系列 !== undefined : done(ledger).length > 2) ? patternWords('系列活动') : undefined,
  });
}

/** “三八”国际劳动妇女节, as the head calls it; nothing where the time has just said it. */
function festivalName({ matter = '', documentKind = '' }: Ledger, festival: string, when: string): string | undefined {
  if (matter.includes(festival) && matter.length <= LONG_NAME && /[节日]$/.test(matter)) return matter;
  if (when.includes(festival.slice(0, 2))) return undefined;
  return documentKind.includes(`“${festival}”`) ? `“${festival}”` : festival;
}
const LONG_NAME = 16;

/** The festival of a short paper, by its head or by a topic of its rows. */
export function festivalTold(ledger: Ledger): string | undefined {
  if (isOnlyTime(ledger)) return undefined;
  const topics = done(ledger).flatMap((row) => row.topics);
  return festivalIn(ledger) ?? topics.find((topic) => WORDS.festivals.some((one) => topic.startsWith(one)));
}

/** 端午节前 of all its rows: said in the opening, and no more. */
export function sharedTime(ledger: Ledger): string | undefined {
  const [first, ...rest] = done(ledger).map(({ time }) => time?.text);
  return first && /[前后]$|期间$/.test(first) && rest.length > 0 && rest.every((text) => text === first)
    ? first
    : undefined;
}

/** 中秋前后: what was before a festival is not within the days of a period. */
export function occasion(ledger: Ledger): string | undefined {
  const festival = festivalIn(ledger);
  const shared = sharedTime(ledger);
  if (shared && festival && shared.includes(festival)) return shared;
  const times = done(ledger).map(({ time }) => time?.text ?? '');
  const around = times.some((text) => /[前后]$|期间$/.test(text));
  // 春节期间 beside 元宵节: the days of the paper are not about one of them.
  const other = times.some((text) => WORDS.festivals.some((one) => one !== festival && text.includes(one)));
  return festival && around && !other ? patternWords('前后', { 节: festival }) : undefined;
}

/** 春节期间森林防火: the festival is when, and not what the paper is on. */
const isOnlyTime = ({ matter = '' }: Ledger): boolean =>
  /^[^，“”]{2,5}(?:期间|前后?|后)(?!.*活动)[^，]{2,}/.test(matter);

/** The festival that a short paper is about, where its head names one. */
export const festivalIn = (ledger: Ledger): string | undefined =>
  isOnlyTime(ledger) ? undefined : festivalNamed(ledger);

/** The festival that the head of a short paper names, be it only when something was done. */
export const festivalNamed = (ledger: Ledger): string | undefined =>
  isShort(ledger)
    ? WORDS.festivals.find((one) => (ledger.documentKind ?? '').includes(one) || (ledger.purpose ?? '').includes(one))
    : undefined;

/** Of less than a quarter: what it is held for, when, and the kinds of what was done, or its own themes. */
export function shortOpening(
  ledger: Ledger,
  titles: readonly string[],
  listed: string | undefined,
): Pieces | undefined {
  const { period, documentKind } = ledger;
  const when = occasion(ledger) ?? periodName(period);
  const festival = festivalTold(ledger);
  // 7月，某社区开展了“安全生产月”活动: the paper says itself what it is on, and that is more than 以下工作.
  const named = eventInKind(documentKind);
  const byName = () => named && opened(ledger, '自名开头', { 架: shortFrame(ledger, periodName(period)), ...named });
  if (titles.length === 0) {
    if (festival) return festive(ledger, festival, when);
    const kinds = [...new Set(done(ledger).map(({ category }) => category.replace(/活动$/, '')))].filter(
      (kind) => !UNTOLD.has(kind),
    );
    if (kinds.length === 0) return undefined;
    if (ledger.matter) return belowTold(ledger);
    const own = byName();
    if (own) return own;
    if (kinds.length === 1) return belowTold(ledger);
    return opened(ledger, '短期开头', {
      架: shortFrame(ledger, when),
      类列: listedWords(kinds.slice(0, 4)),
      等: kinds.length > 4 || done(ledger).some(({ category }) => category === '其他') ? '等' : undefined,
    });
  }
  // A paper on something that its name does not say whole says what it was on.
  const unsaid = ledger.matter !== undefined && !(documentKind ?? '').includes(ledger.matter);
  if (!listed || unsaid || titles.some((title) => isPredicate(title) || PART_OF_PAPER.test(title)))
    return festival ? festive(ledger, festival, when) : (!ledger.matter && byName()) || belowTold(ledger);
  if (ledger.matter) return festival ? festive(ledger, festival, when) : belowTold(ledger);
  return opened(ledger, '小结开头', { ...shortSlots(ledger, when), 重点列: listed });
}
