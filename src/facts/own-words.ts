import type { Activity, Ledger } from '../ledger/ledger.js';
import { LEDGER } from '../ledger/vocabulary/fields.js';
import { oncePer } from '../once-per.js';
import { type Figure, typedFigure } from './figure.js';

/** The secretary's own sentences for a section (补写), printed as they are. */
export interface OwnWords {
  /** Which of the ledger's 补写, from 0. */
  readonly index: number;
  /** What the section is called: a heading, a 专题, a 类别, a 标题 of 重点. */
  readonly place: string;
  readonly at: '段首' | '段末';
  readonly text: string;
  /** The text in pieces: each number with its unit is a figure that was typed here, so that `stats --figures` tells where it stands. */
  readonly pieces: readonly (string | Figure)[];
}

/** All of a ledger, in its order. */
export const ownWordsOf = oncePer(({ supplements }: Pick<Ledger, 'supplements'>): readonly OwnWords[] =>
  supplements.map(({ place, position, text }, index) => ({
    index,
    place,
    at: position === '段首' ? '段首' : '段末',
    text,
    pieces: withFigures(text, index),
  })),
);

/** Places that are no headings: the text before the first, and the end of the paper. */
export const AT_BEGINNING = /^(?:开头|开篇|前言|引言|导语|序言)$/;
export const AT_END = /^(?:结尾|结束语|结语|文末|末尾)$/;

/**
 * Those that a paper may have under a heading. A plan has none of what is of a year's rows, of a theme (its plans have taken what is theirs), or
 * of the beginning and the end of the report on the year.
 */
export const ownWordsFor = (ledger: Ledger, isPlan: boolean): readonly OwnWords[] =>
  isPlan
    ? ownWordsOf(ledger).filter(
        ({ place }) => !AT_BEGINNING.test(place) && !AT_END.test(place) && !isOfYear(place, ledger),
      )
    : ownWordsOf(ledger);

function isOfYear(place: string, ledger: Ledger): boolean {
  const { activities, honours, facilities, organisations, investments, practices, themes } = ledger;
  const things = [...honours, ...facilities, ...organisations, ...investments, ...practices];
  return (
    themes.some(({ title }) => title === place) ||
    things.some((thing) => isNamedBy(place, thing)) ||
    activities.some((activity) => isNamedBy(place, activity, activity))
  );
}

/** Whether a place names a row: its number, a topic; of an activity also its title, its category, a campaign. */
export const isNamedBy = (
  place: string,
  { id, topics }: { readonly id?: string | undefined; readonly topics: readonly string[] },
  activity?: Activity,
): boolean =>
  id === place ||
  topics.includes(place) ||
  (activity !== undefined &&
    (activity.category === place ||
      activity.title === place ||
      activity.shortTitle === place ||
      place in activity.campaigns));

/** A number with what it counts; a date, a time of day, 第3届 and B2 are names. */
const COUNT =
  /(?<![\d.第A-Za-z/:：-])(\d{1,12}(?:\.\d{1,4})?)([余多]?[百千万亿]?[余多]?)(%|个百分点|平方米|平方公里|公里|小时|人次|户次|批次|(?![年月日号点时分届版楼层弄期至到])[\u4e00-\u9fff])/gu;

const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

function withFigures(text: string, index: number): OwnWords['pieces'] {
  const pieces: (string | Figure)[] = [];
  let from = 0;
  let count = 0;
  for (const { 0: words, 1: digits = '', 2: scale = '', 3: unit = '', index: start } of text.matchAll(COUNT)) {
    count += 1;
    const name = `${LEDGER.supplements.zh}${index + 1}.${count}`;
    const value = Number(digits) * (SCALES[scale.replace(/[余多]/g, '')] ?? 1);
    const figure = typedFigure(name, value, unit, {
      what: name,
      text: words,
      path: ['supplements', index, 'text'],
    });
    if (!figure) continue;
    pieces.push(text.slice(from, start), { ...figure, words });
    from = start + words.length;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== '');
}
