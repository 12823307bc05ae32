import { WORDS } from '../../../standards.js';
import { isDeed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
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
/** 90人次参加: how a sentence says who came. */
const CAME = new RegExp(`(${COUNT})参加(?=[，。；]|$)`);
/** 开展登高活动，90人次参加: nothing between what was held and who came, and nothing that hangs on the number. */
const HELD = new RegExp(
  `(?:开展|组织)([^，。；开展组织\\ue000-\\uf8ff]{2,24}(?:活动|演练|演习|拉练))，(${COUNT})参加(?=[。；]|$|，(?!其中|受益))`,
);
/** 法制宣传大集: the public came to it, and was not called together to do it. */
const OF_PUBLIC = /[和与送]|座谈|慰问|宣传|[集市展会]活动|咨询|服务|募捐|直播/;

/**
 * 90人次参加 behind another sentence that ends so: those who came to a training 参训, to a drill 参演, to a lecture 听讲, to a meeting 到会; and of what people
 * do together the community 组织90人次开展登高活动.
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
  const { title, participants } = only.row;
  const call = participants.length === 0 ? HELD.exec(text) : null;
  if (call && !OF_PUBLIC.test(call[1] ?? ''))
    return text.replace(call[0], `${patternWords('组织去')}${call[2]}${patternWords('开展')}${call[1]}`);
  const does = Object.entries(WORDS.comes).find(([, ends]) => ends.some((end) => title.endsWith(end)))?.[0];
  // 20人次到会 is none: of one meeting so many people.
  const isOften = /次参加/.test(wordsOf(pieces));
  return does === undefined || (isOften && /会议?$/.test(title)) ? text : text.replace(CAME, `$1${does}`);
}
