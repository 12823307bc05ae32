import { WORDS } from '../../../standards.js';
import { isDeed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';

/** Figures stand as signs among the words while these are looked at. */
const FIRST = 0xe000;
const SIGN = /([\ue000-\uf8ff])/;
const textOf = (pieces: Pieces): string =>
  pieces.map((piece, at) => (typeof piece === 'string' ? piece : String.fromCharCode(FIRST + at))).join('');
const piecesOf = (text: string, from: Pieces): Pieces =>
  text
    .split(SIGN)
    .filter((part) => part !== '')
    .map((part) => (SIGN.test(part) ? (from[part.charCodeAt(0) - FIRST] ?? '') : part));

const COUNT =
  /(?:[\ue000-\uf8ff]|(?:约|近|逾|超)?[\d一二三四五六七八九十百千万][\d.]{0,6}[余多来百千万]{0,3}(?:人次|[人名位])(?:左右)?)/
    .source;
/** What teams and volunteers do at a meeting or a course as others do. */
const HEARD = /^(?:参训|听讲|到会)$/;
/** 90人次参加: how a sentence says who came. */
const CAME = new RegExp(`(${COUNT})参加(?=[，。；]|$)`);
const THEY_ACT = new RegExp(`(?:志愿者|义工|[队团]员?|演员|歌手)${COUNT}参加`);
/**
 * 90人次参加 behind another sentence that ends so: those who came to a training 参训, to a drill 参演, to a lecture 听讲, to a meeting 到会.
 */
export function variedTails(sentences: readonly Sentence[]): readonly Sentence[] {
  let said = false;
  return sentences.map((sentence) => {
    const text = textOf(sentence.pieces);
    const again = said && CAME.test(text) ? otherwise(text, sentence) : text;
    said = CAME.test(again);
    return again === text ? sentence : { ...sentence, pieces: piecesOf(again, sentence.pieces) };
  });
}

function otherwise(text: string, { told, pieces }: Sentence): string {
  const [only, ...others] = told;
  if (!only || others.length > 0 || !isDeed(only)) return text;
  const { title } = only.row;
  const does = Object.entries(WORDS.comes).find(([, ends]) => ends.some((end) => title.endsWith(end)))?.[0];
  // 20人次到会 is none: of one meeting so many people.
  const isOften = /次参加/.test(wordsOf(pieces));
  // 志愿者66人次 at a show have not come to look at it.
  const acted = THEY_ACT.test(text) && !HEARD.test(does ?? '');
  return does === undefined || acted || (isOften && /会议?$/.test(title)) ? text : text.replace(CAME, `$1${does}`);
}
