import { WORDS } from '../../../standards.js';
import type { Sentence, ToldParagraph } from '../../matters/section.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { joined, type Pieces, wordsOf } from '../../phrases/piece.js';
import { COMMUNITY_ITSELF } from '../things/thing-sentence.js';
import { itemsInTurn, NUMBERS, namedItems, promisedPoints } from './promised-order.js';

/**
 * Where a theme says of itself how many points it has, and has just as many paragraphs, each is numbered, and begins with what it
 * is about where the theme names it: 从议事、制度、班子三处抓起 → 一是抓好议事决策，社区党委…。 What every point has said is not announced before them.
 * Where they do not agree the promise is not made twice.
 */
export function numberPoints(given: readonly ToldParagraph[], statement = ''): readonly ToldParagraph[] {
  if (promisedPoints(statement) !== given.length || given.some(isBrief) || isMixed(given, statement)) return given;
  const items = itemsInTurn(given.map(toldIn), statement);
  // 发展党员33名 says itself that it is about 发展党员.
  const said = items?.some((item, at) =>
    textOf(given[at] as ToldParagraph, at)
      .split('，', 2)
      .join()
      .includes(item),
  );
  const plain = items && !said ? items.map((_, at) => asPoint(at, items)) : undefined;
  const [announced] = given[0]?.sentences ?? [];
  // 一是抓好议事决策。 is a heading of its own, and 一是抓议事， begins the sentence.
  const isHeading = plain?.every((lead) => lead.length >= HEADING) === true;
  const { leads, paragraphs } = (isHeading && withWhatCameOfIt(plain, given)) || { leads: plain, paragraphs: given };
  // The announcement says nothing that the points do not, but who does it.
  const doer =
    leads && SAYS_POINTS.test(statement) && announced?.subject !== COMMUNITY_ITSELF ? announced?.subject : undefined;
  const numbered = paragraphs.map((paragraph, index): ToldParagraph => {
    const at = index === 0 ? 1 : 0;
    const first = paragraph.sentences[at];
    if (!first) return paragraph;
    const number = NUMBERS[index] ?? '';
    const whom = index === 0 && doer !== undefined && !wordsOf(first.pieces).includes(doer) ? [doer] : [];
    const pieces = leads
      ? joined([
          ...fillPattern(isHeading ? '次第题' : '次第要点', { 数: number, 要点: leads[index] ?? '' }),
          ...whom,
          ...first.pieces,
        ])
      : afterNumber(number, first.pieces);
    const point: Sentence = { ...first, pieces };
    return { ...paragraph, sentences: paragraph.sentences.with(at, point) };
  });
  // The lead stands by itself, and the points look alike.
  const [opening, ...others] = numbered;
  if (!opening || opening.sentences.length < 2) return numbered;
  const [lead, ...first] = opening.sentences;
  const isSaid = leads !== undefined && SAYS_POINTS.test(statement);
  return [...(lead && !isSaid ? [{ ...opening, sentences: [lead] }] : []), { ...opening, sentences: first }, ...others];
}

/**
 * 一是增设新点。启用驿站，拓宽了服务圈。 → 一是增设新点，拓宽服务圈。启用驿站。 What came of the first thing that each of the points tells is what the point is for; undefined
 * where one of them has nothing of the kind.
 */
function withWhatCameOfIt(leads: readonly string[], paragraphs: readonly ToldParagraph[]) {
  const found = paragraphs.map((paragraph, index) => {
    const at = index === 0 ? 1 : 0;
    const sentence = paragraph.sentences[at];
    const last = sentence?.pieces.at(-1);
    const [end = '', verb, object, mark] = (typeof last === 'string' && CAME_OF_IT.exec(last)) || [];
    if (!sentence || typeof last !== 'string' || !verb) return undefined;
    const pieces = [...sentence.pieces.slice(0, -1), last.slice(0, -end.length) + mark];
    return {
      gain: verb + object,
      paragraph: { ...paragraph, sentences: paragraph.sentences.with(at, { ...sentence, pieces }) },
    };
  });
  if (found.includes(undefined)) return undefined;
  return {
    leads: leads.map((lead, at) => `${lead}，${found[at]?.gain}`),
    paragraphs: found.flatMap((one) => one?.paragraph ?? []),
  };
}
/** …，拓宽了党群服务圈。 */
const CAME_OF_IT =
  /，((?:拓宽|扩大|提高|提升|增强|丰富|改善|促进|推动|壮大|激发|巩固|密切|规范|优化))了([^，。；、\d]{3,14})([。；])$/;

/** 从议事、制度、班子三处抓起: that it is about these, and nothing more. */
const SAYS_POINTS =
  /^[从在以]?[^，；]+?[两二三四五六](?:处|手|头|方面|个方面|条|点)(?:着手|入手|抓起|做起|发力|用力|推进|一起抓|抓)?[。；]*$/;

const toldIn = ({ sentences }: ToldParagraph) => sentences.flatMap(({ told }) => told);

/** 建新点 as 增设新点, 议事 as 抓好议事决策, 纳新 as 抓纳新: the points of a statement, all of them in one way. */
function asPoint(at: number, items: readonly string[]): string {
  const full = items.map(inFull);
  if (!full.includes(undefined)) return full[at] ?? '';
  const acts = items.filter((item) => item.length > 2 && classifyClause(item) === '述').length;
  const item = items[at] ?? '';
  if (acts * 2 > items.length || items.some((one) => /^抓/.test(one))) return item;
  const leads = items.map((one) => WORDS.pointLeads[one]);
  return (leads.includes(undefined) ? undefined : leads[at]) ?? patternWords('抓要点', { 要点: item });
}

/** 提服务 → 提升服务, 强队伍 → 加强队伍建设: a verb of one character in full, where a list knows what goes with the noun. */
const inFull = (item: string): string | undefined => {
  if (item.length === 3 && WORDS.pointLeads[item]) return WORDS.pointLeads[item];
  const [verb] = Object.entries(WORDS.pointActs).find(([, acts]) => acts.includes(item)) ?? [];
  return verb === undefined ? undefined : verb + item.slice(1);
};

/** Characters. */
const HEADING = 4;

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
  const points = namedItems(statement);
  const texts = paragraphs.map(textOf);
  return points.some((point, at) => !texts[at]?.includes(point) && texts.some((text) => text.includes(point)));
}

/** 三是全年6个…, 一是年初配强…: behind a number a time needs no comma. */
const afterNumber = (number: string, [first = '', ...rest]: Pieces): Pieces =>
  joined([
    ...fillPattern('次第', { 数: number }),
    typeof first === 'string' ? first.replace(TIME, '$1') : first,
    ...rest,
  ]);
const TIME = /^(全年|年[初内中底末]|[上下]半年|第[一二三四]季度|[春夏秋冬]季|\d+月(?:\d+日|[上中下]旬|[底初])?)，/;
