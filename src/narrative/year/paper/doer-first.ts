import type { Sentence } from '../../matters/section.js';
import { wordsOf } from '../../phrases/piece.js';

/** 3月, 3月5日, 5月至7月, 6月1日至15日: when something was, as a sentence begins. */
const BEGINS =
  /^((?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|上中旬|中下旬|[上中下]旬|[底初])?(?:(?:、|至)(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|[底初])?)?)，?(?![\d，])/;
/** From so many sentences on that begin with their day one begins with who acted. */
const RUN = 4;
/** Of these who acted is their subject, said or not. */
const TURNED = ['一事', '时中', '时组织众人', '多场时'];
/** A doer of more characters would be parted from what it did, and a longer time what was done from the doer. */
const LONG = 8;
const LONG_TIME = 10;

/** 3月5日，社区举办讲座 as the fourth in a row that begins with its day → 社区3月5日举办讲座: nobody reads five of one shape. */
export function doerFirst(sentences: readonly Sentence[]): readonly Sentence[] {
  let run = 0;
  return sentences.map((sentence, at) => {
    const before = sentences[at - 1];
    if (before && !wordsOf(before.pieces).endsWith('。')) return sentence;
    const text = wordsOf(sentence.pieces);
    run = BEGINS.test(text) ? run + 1 : 0;
    if (run < RUN) return sentence;
    const turned = withDoerFirst(sentence);
    if (turned !== sentence) run = 0;
    return turned;
  });
}

function withDoerFirst(sentence: Sentence): Sentence {
  const { pattern, subject, pieces } = sentence;
  const [first, ...rest] = pieces;
  if (typeof first !== 'string' || !subject || subject.length > LONG || !TURNED.includes(pattern)) return sentence;
  const [whole = '', time = ''] = BEGINS.exec(first) ?? [];
  const said = first.slice(whole.length);
  const act = said.startsWith(subject) ? said.slice(subject.length) : said;
  if (time === '' || time.length > LONG_TIME || act === '' || /^[还与和，。]/.test(act)) return sentence;
  return { ...sentence, opening: '主', pieces: [`${subject.replace(/还$/, '')}${time}${act}`, ...rest] };
}
