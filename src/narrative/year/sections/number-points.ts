import type { Sentence, ToldParagraph } from '../../matters/section.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { joined, type Pieces, wordsOf } from '../../phrases/piece.js';

export const NUMBERS: readonly string[] = [...'一二三四五六七八九'];
/** 从议事、制度、班子三处抓起; 两手抓. */
const PROMISE = /([两二三四五六])(?:处|手|头|方面|个方面|条|条线|点|件事)/;

/** How many points a theme says that it has. */
export const promisedPoints = (statement: string): number =>
  NUMBERS.indexOf(PROMISE.exec(statement)?.[1]?.replace('两', '二') ?? '') + 1;

/**
 * Where a theme says of itself how many points it has, and has just as many paragraphs, each is numbered: 社区党委从…三处抓起。一是…。 Where they
 * do not agree the promise is not made twice.
 */
export function numberPoints(paragraphs: readonly ToldParagraph[], statement = ''): readonly ToldParagraph[] {
  if (promisedPoints(statement) !== paragraphs.length || paragraphs.some(isBrief) || isMixed(paragraphs, statement))
    return paragraphs;
  return paragraphs.map((paragraph, index) => {
    const at = index === 0 ? 1 : 0;
    const first = paragraph.sentences[at];
    if (!first) return paragraph;
    const numbered: Sentence = { ...first, pieces: afterNumber(NUMBERS[index] ?? '', first.pieces) };
    return { ...paragraph, sentences: paragraph.sentences.with(at, numbered) };
  });
}

/** Of so few characters nothing is a point of its own. */
const POINT = 30;
const textOf = ({ sentences }: ToldParagraph, index = 0) =>
  sentences
    .slice(index === 0 ? 1 : 0)
    .map(({ pieces }) => wordsOf(pieces))
    .join('');
const isBrief = (paragraph: ToldParagraph) => textOf(paragraph, 1).length < POINT;

/** 从议事、报到、联建三处着手, where the first paragraph tells of 报到: the points are not its paragraphs. */
function isMixed(paragraphs: readonly ToldParagraph[], statement: string): boolean {
  const points = (/^[从在以]?([^，；]+?)[两二三四五六](?:处|手|头|方面|个方面|条|点)/.exec(statement)?.[1] ?? '').split(
    '、',
  );
  const texts = paragraphs.map(textOf);
  return points.some((point, at) => !texts[at]?.includes(point) && texts.some((text) => text.includes(point)));
}

/** 三是全年6个…: behind a number a time needs no comma. */
const afterNumber = (number: string, [first = '', ...rest]: Pieces): Pieces =>
  joined([
    ...fillPattern('次第', { 数: number }),
    typeof first === 'string' ? first.replace(/^(全年|\d+月(?:\d+日)?)，/, '$1') : first,
    ...rest,
  ]);
