import type { IndicatorResult } from '../../../facts/indicator-result.js';
import { indicatorResults } from '../../../facts/indicators.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import type { Matter } from '../../matters/matter.js';
import type { Section, Sentence, ToldParagraph } from '../../matters/section.js';
import { type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { fieldsOfThemes, type Kinship, kinOf, kinOfName, shareFields } from '../sections/kin.js';
import { tellIndicator } from '../sections/tell-indicator.js';
import { tellEqual } from '../sections/tell-progress.js';

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

/** What says how all of it is: 居民满意率, 人均收入增幅. */
const OF_ALL = /满意|收入|产值|增幅|增速|投资|人口|绿化|绿地|计划生育|就业率|税收/;

type Told = Section & { readonly paragraphs: readonly ToldParagraph[] };

/** The sections with their indicators, and those that stand beside none of what is told there. */
interface Placed<T> {
  readonly sections: readonly T[];
  readonly left: readonly IndicatorResult[];
}

/**
 * Each indicator stands behind the sentence that it has most characters running in common with, else behind what is of its field of work under a heading
 * of that field. Those that fit nowhere say how all of it is: they are left for 基本情况, where the paper begins with that (`apart`), else they stand together at the end of
 * the last theme.
 */
export function withIndicators<T extends Told>(
  sections: readonly T[],
  indicators: readonly IndicatorResult[],
  apart: boolean,
): Placed<T> {
  const places = placesOf(sections);
  const end = places.findLast(({ isTheme }) => isTheme);
  if (indicators.length === 0 || !end) return { sections, left: [] };
  const found = indicators
    .filter((one) => !places.some(({ text }) => saysOf(one, text)))
    .map((one) => ({
      one,
      place: byWords(one.name, places) ?? byField(one.name, sections, places, apart && OF_ALL.test(one.name)),
    }));
  const isLeft = ({ one, place }: { readonly one: IndicatorResult; readonly place: Place | undefined }) =>
    apart && place === undefined && OF_ALL.test(one.name);
  const placed = found
    .filter((one) => !isLeft(one))
    .map(({ one, place }) => ({ one, place: besideOthers(place ?? end, sections), ofAll: place === undefined }))
    // What is said of the whole comes last.
    .toSorted((a, b) => Number(a.ofAll) - Number(b.ofAll));
  const told = sections.map((section, at) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph, index) => ({
      ...paragraph,
      sentences: paragraph.sentences.flatMap((sentence, number) =>
        followed(
          sentence,
          placed
            .filter(({ place }) => place.section === at && place.paragraph === index && place.sentence === number)
            .map(({ one }) => one),
        ),
      ),
    })),
  }));
  return { sections: told, left: found.filter(isLeft).map(({ one }) => one) };
}

/** A sentence behind which something can be said. */
interface Place {
  readonly section: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly isTheme: boolean;
  readonly text: string;
  readonly told: readonly Matter[];
}

/** 冬春火灾防控领导小组: who leads it has nothing to measure. */
const COMMAND = /领导小组|工作专班|指挥部/;

/** What leans on the sentence before it, for its doer or its time, stays with it: both are one place. */
const leans = ({ bare, unnamed, within, uncalled }: Sentence) => bare || unnamed || within !== undefined || uncalled;

const placesOf = (sections: readonly Told[]): readonly Place[] =>
  sections.flatMap(({ theme, paragraphs }, section) =>
    paragraphs.flatMap(({ sentences }, paragraph) => {
      const places: Place[] = [];
      for (const [sentence, one] of sentences.entries()) {
        const last = leans(one) ? places.pop() : undefined;
        const words = wordsOf(one.pieces);
        const text = (last?.text ?? '') + (COMMAND.test(words) ? '' : words);
        const told = [...(last?.told ?? []), ...one.told];
        places.push({ section, paragraph, sentence, isTheme: theme !== undefined, text, told });
      }
      return places;
    }),
  );

/** Whether a text tells the number of the same matter: 隐患整改率 96.8% in 整改隐患61处，整改率96.8%. */
export const saysOf = ({ name, value }: IndicatorResult, text: string): boolean =>
  value !== undefined && text.includes(wordsOf([value])) && longestRun(name, text) > 0;

/** Of several that are as near, the last: what came of all of it stands behind it. */
function byWords(name: string, places: readonly Place[]): Place | undefined {
  const runs = places.map((place) => ({
    place,
    run: place.isTheme ? longestRun(name, place.text) : 0,
  }));
  const most = Math.max(...runs.map(({ run }) => run));
  return most === 0 ? undefined : runs.findLast(({ run }) => run === most)?.place;
}

/** Where its paragraph ends with indicators, with them. */
function besideOthers(place: Place, sections: readonly Told[]): Place {
  const { sentences = [] } = sections[place.section]?.paragraphs[place.paragraph] ?? {};
  const others = sentences.findLastIndex(({ pattern }) => pattern === '现值');
  return others > place.sentence ? { ...place, sentence: others } : place;
}

/** @param named Only under a heading that names the field. */
function byField(name: string, sections: readonly Told[], places: readonly Place[], named: boolean): Place | undefined {
  const own = kinOfName(name);
  if (own.size === 0) return undefined;
  const isOf = ({ own: of, wide }: Kinship) => shareFields(own, of) || shareFields(own, wide);
  const themes = sections.filter(({ theme, paragraphs }) => theme && paragraphs.length > 0);
  const fields = fieldsOfThemes(themes);
  const best = themes
    .map((theme) => {
      const { said, rows } = fields.get(theme) ?? { said: new Set<number>(), rows: [] };
      if (named && !shareFields(own, said)) return { theme, fit: 0 };
      return { theme, fit: (shareFields(own, said) ? 1 : 0) + rows.filter(isOf).length / Math.max(1, rows.length) };
    })
    .toSorted((a, b) => b.fit - a.fit)[0];
  if (!best || best.fit === 0) return undefined;
  const there = places.filter(({ section }) => sections[section] === best.theme);
  return there.findLast(({ told }) => told.some((matter) => isOf(kinOf(matter)))) ?? there.at(-1);
}

/** Behind other indicators in the same sentence, else as a sentence of its own. */
function followed(sentence: Sentence, indicators: readonly IndicatorResult[]): readonly Sentence[] {
  if (indicators.length === 0) return [sentence];
  const pieces = tellEqual(indicators) ?? tellIndicators(indicators);
  if (sentence.pattern === '现值' && sentence.pieces.at(-1) === '。')
    return [{ ...sentence, pieces: [...sentence.pieces.slice(0, -1), markBehind(sentence), ...pieces] }];
  return [sentence, { pattern: '指标句', opening: '名', pieces, told: [], groups: indicators.length }];
}

/** As those that the sentence has are parted. */
const markBehind = ({ pieces }: Sentence): string => (wordsOf(pieces).includes('；') ? '；' : '，');

/** 绿化覆盖率达34.1%，居民满意率达92.6%。 */
export const tellIndicators = (indicators: readonly IndicatorResult[]): Pieces => [
  ...strung(
    indicators.map((one) => tellIndicator(one, one.until)),
    '，',
  ),
  '。',
];

/** What is said of any measure, and tells none from another; and what a whole community is called. */
const USUAL =
  /[率比]$|满意度?|覆盖|完成|达标|知晓|普及|参与|使用|办[结理]|处理|开展|落实|合格|综合|总体|全年|平均|人均|群众|居民|村民|社区|辖区|家庭|人口|标准|起数|准确|成功|安装|小区/g;

/** 户厕41座, 还有46户用旱厕: of 卫生厕所普及率. */
const TOILET = /厕/;

/** How many characters a name and a text have running in common, of those that say what the name is about; 0 of a single one. */
function longestRun(name: string, text: string): number {
  if (TOILET.test(name)) return TOILET.test(text) ? 2 : 0;
  const runs = name
    .replace(USUAL, '　')
    .split('　')
    .flatMap((part) =>
      [...part].flatMap((_, from) =>
        [...part.slice(from)]
          .map((_one, length) => part.slice(from, from + length + 1))
          .filter((run) => run.length > 1),
      ),
    )
    .filter((run) => !WORDS.common.includes(run) && text.includes(run));
  return Math.max(0, ...runs.map((run) => run.length));
}
