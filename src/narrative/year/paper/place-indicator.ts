import type { IndicatorResult } from '../../../facts/indicator-result.js';
import { indicatorResults } from '../../../facts/indicators.js';
import type { Ledger } from '../../../ledger/ledger.js';
import type { Matter } from '../../matters/matter.js';
import type { Section, Sentence, ToldParagraph } from '../../matters/section.js';
import { joined, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { fieldsOfThemes, type Kinship, kinOf, kinOfName, shareFields } from '../sections/kin.js';
import { nameOf } from '../sections/side-by-side.js';
import { tellIndicator } from '../sections/tell-indicator.js';
import { tellEqual } from '../sections/tell-progress.js';
import { speaksOfMeasured, wordsOfMeasure } from './measure-words.js';

/**
 * Indicators that no theme takes by its name and no other place tells: what is not met stands with the problems, what is held against no
 * standard with 基本情况, unless it is the only one.
 */
export const freeIndicators = (ledger: Ledger): readonly IndicatorResult[] => {
  const { themes, indicators } = ledger;
  const typed = new Set(indicators.map(({ name }) => name));
  return indicatorResults(ledger).filter(
    ({ name, called, value, met, requirement, rate }) =>
      value?.derivation.by === 'typed' &&
      met !== false &&
      (requirement || rate || indicators.length === 1) &&
      (typed.has(name) || requirement) &&
      !themes.some(({ takes }) => takes.includes(name) || (called !== undefined && takes.includes(called))),
  );
};

/** 绿化率, 人均收入: what a community is like, and not what came of a deed. */
export const isOfCommunity = (name: string): boolean => /绿化|绿地|容积率|入住率|老龄|收入|森林|植被/.test(name);

type Told = Section & { readonly paragraphs: readonly ToldParagraph[] };

/** The sections with what was measured where it belongs, and what belongs to none of them. */
interface Placed<T> {
  readonly sections: readonly T[];
  readonly left: readonly IndicatorResult[];
}

/**
 * Each indicator stands behind the row that it has most words in common with, those counting most that few rows have; else behind what is of its field of
 * work. What fits nowhere is said of the whole year, where `describes` that the paper begins with what the community is, else at the end of the last theme.
 */
export function withIndicators<T extends Told>(
  sections: readonly T[],
  indicators: readonly IndicatorResult[],
  describes: boolean,
): Placed<T> {
  const places = placesOf(sections);
  const end = places.findLast(({ isTheme }) => isTheme);
  if (indicators.length === 0 || !end) return { sections, left: [] };
  const wordsIn = places.map(textOf);
  const found = indicators
    .filter((one) => !places.some(({ text }) => saysOf(one, text)))
    .map((one) => {
      // What people earn came of all that was done.
      if (describes && /收入/.test(one.name)) return { one, own: undefined, place: undefined };
      const own = byWords(one.name, places, wordsIn, 1 / FEW);
      const field = isOfCommunity(one.name) ? undefined : byField(one.name, sections, places);
      return { one, own, place: own ?? field ?? byWords(one.name, places, wordsIn, 0) };
    });
  const left = describes ? found.filter(({ place }) => place === undefined).map(({ one }) => one) : [];
  const placed = found
    .filter(({ one }) => !left.includes(one))
    .map(({ one, own, place: near }) => {
      const place = near ?? end;
      const joins =
        own !== undefined && closes(one, own) && found.every((other) => other.one === one || other.own !== own);
      return {
        one,
        place,
        joins,
        sentence: joins ? place.sentence : besideOthers(place, sections),
        ofAll: near === undefined,
      };
    })
    // What is said of the whole comes last.
    .toSorted((a, b) => Number(a.ofAll) - Number(b.ofAll));
  return {
    left,
    sections: sections.map((section, at) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph, index) => ({
        ...paragraph,
        sentences: paragraph.sentences.flatMap((sentence, number) => {
          const here = placed.filter(
            (one) => one.place.section === at && one.place.paragraph === index && one.sentence === number,
          );
          const [own] = here.filter(({ joins }) => joins);
          return followed(
            own ? closed(sentence, own.one) : sentence,
            here.filter(({ joins }) => !joins).map(({ one }) => one),
          );
        }),
      })),
    })),
  };
}

/** A sentence behind which something can be said. */
interface Place {
  readonly section: number;
  readonly paragraph: number;
  readonly sentence: number;
  /** The last that leans on it, for its doer or its time: nothing comes between them. */
  readonly last: number;
  readonly isTheme: boolean;
  readonly text: string;
  readonly told: readonly Matter[];
}

/** 冬春火灾防控领导小组: who leads it has nothing to measure. */
const COMMAND = /领导小组|工作专班|指挥部/;

/** What leans on the sentence before it, for its doer or its time. */
const leans = (one: Sentence | undefined) =>
  one !== undefined && (one.bare || one.unnamed || one.within !== undefined || one.uncalled);

const placesOf = (sections: readonly Told[]): readonly Place[] =>
  sections.flatMap(({ theme, paragraphs }, section) =>
    paragraphs.flatMap(({ sentences }, paragraph) =>
      sentences.map(({ pieces, told }, sentence): Place => {
        const words = wordsOf(pieces);
        const text = COMMAND.test(words) ? '' : words;
        const next = sentences.findIndex((one, at) => at > sentence && !leans(one));
        const last = (next < 0 ? sentences.length : next) - 1;
        return { section, paragraph, sentence, last, isTheme: theme !== undefined, text, told };
      }),
    ),
  );

/** Whether a text tells the number of the same matter: 隐患整改率 96.8% in 整改隐患61处，整改率96.8%. */
export const saysOf = ({ name, value }: IndicatorResult, text: string): boolean =>
  value !== undefined &&
  (text.includes(wordsOf([value])) || (value.value === 0 && /率为?零/.test(text))) &&
  speaksOfMeasured(name, text);

/** What a row says of itself, without who did it or paid for it. */
function textOf({ told, text }: Place): string {
  if (told.length === 0) return text;
  const own = told.flatMap((matter) => {
    const { row, summary = '', result = '' } = matter;
    const counted = 'quantities' in row ? row.quantities.map(({ name }) => name) : [];
    const whom = 'audience' in row ? row.audience : [];
    return [nameOf(matter), summary, result, ...counted, ...whom, matter.kind === '阵地' ? text : ''];
  });
  return own.join('，');
}

/** What says what was done or is there: neither who was praised for it nor what it cost. */
const isWork = ({ told }: Place): boolean =>
  told.length === 0 || told.some(({ kind }) => kind !== '荣誉' && kind !== '典型' && kind !== '投入');

/** A word that so many rows have tells none of them from another. */
const FEW = 3;

/** Of several that are as near, the last: what came of all of it stands behind it. What is measured says more than of what. */
function byWords(name: string, places: readonly Place[], texts: readonly string[], least: number): Place | undefined {
  const words = wordsOfMeasure(name);
  const worth = words.map((word, at) => {
    const share = 1 / texts.filter((text) => text.includes(word)).length;
    return { word, value: at === words.length - 1 ? 2 * share : share };
  });
  const scores = texts.map((text, at) =>
    places[at]?.isTheme && isWork(places[at])
      ? worth.reduce((sum, { word, value }) => sum + (text.includes(word) ? value : 0), 0)
      : 0,
  );
  const most = Math.max(...scores);
  return most === 0 || most < least ? undefined : places[scores.lastIndexOf(most)];
}

/** Where its paragraph ends with indicators, with them. */
function besideOthers({ section, paragraph, last }: Place, sections: readonly Told[]): number {
  const { sentences = [] } = sections[section]?.paragraphs[paragraph] ?? {};
  return Math.max(
    last,
    sentences.findLastIndex(({ pattern }) => pattern === '现值'),
  );
}

/** A sentence of so many characters takes no more. */
const FULL = 60;
/** What was done on a day has not brought about what was measured of the year. */
const OF_A_DAY = /^\d+月\d+日/;

/** 换管11公里，水压上了三楼，自来水普及率达100%: what was measured of what a sentence tells closes it. */
function closes({ name, rate, until }: IndicatorResult, place: Place): boolean {
  const words = place.text;
  const head = wordsOfMeasure(name).at(-1);
  if (rate || until || isOfCommunity(name) || !head || !textOf(place).includes(head)) return false;
  return words.length <= FULL && /^[^。]+[。；]$/.test(words) && !OF_A_DAY.test(words);
}

function byField(name: string, sections: readonly Told[], places: readonly Place[]): Place | undefined {
  const own = kinOfName(name);
  if (own.size === 0) return undefined;
  const isOf = ({ own: of, wide }: Kinship) => shareFields(own, of) || shareFields(own, wide);
  const themes = sections.filter(({ theme, paragraphs }) => theme && paragraphs.length > 0);
  const fields = fieldsOfThemes(themes);
  const best = themes
    .map((theme) => {
      const { said, rows } = fields.get(theme) ?? { said: new Set<number>(), rows: [] };
      return { theme, fit: (shareFields(own, said) ? 1 : 0) + rows.filter(isOf).length / Math.max(1, rows.length) };
    })
    .toSorted((a, b) => b.fit - a.fit)[0];
  if (!best || best.fit === 0) return undefined;
  const there = places.filter(({ section }) => sections[section] === best.theme);
  return there.findLast(({ told }) => told.some((matter) => isOf(kinOf(matter)))) ?? there.at(-1);
}

/** A sentence with what was measured before its mark. */
function closed(sentence: Sentence, one: IndicatorResult): Sentence {
  const last = sentence.pieces.at(-1);
  if (typeof last !== 'string') return sentence;
  const pieces = [
    ...sentence.pieces.slice(0, -1),
    last.slice(0, -1),
    '，',
    ...tellIndicator(one, undefined),
    last.slice(-1),
  ];
  return { ...sentence, pieces: joined(pieces) };
}

/** Behind other indicators in the same sentence, else as a sentence of its own. */
function followed(sentence: Sentence, indicators: readonly IndicatorResult[]): readonly Sentence[] {
  if (indicators.length === 0) return [sentence];
  const pieces = tellIndicators(indicators);
  if (sentence.pattern === '现值' && sentence.pieces.at(-1) === '。')
    return [{ ...sentence, pieces: [...sentence.pieces.slice(0, -1), markBehind(sentence), ...pieces] }];
  return [sentence, { pattern: '指标句', opening: '名', pieces, told: [], groups: indicators.length }];
}

/** As those that the sentence has are parted. */
const markBehind = ({ pieces }: Sentence): string => (wordsOf(pieces).includes('；') ? '；' : '，');

/** Several in one sentence; nothing of none. */
export const tellIndicators = (indicators: readonly IndicatorResult[]): Pieces =>
  indicators.length === 0
    ? []
    : (tellEqual(indicators) ?? [
        ...strung(
          indicators.map((one) => tellIndicator(one, one.until)),
          '，',
        ),
        '。',
      ]);
