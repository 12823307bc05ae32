import { isDeed } from '../../matters/matter.js';
import type { Sentence, ToldParagraph } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { joined, wordsOf } from '../../phrases/piece.js';
import { timeOf } from '../when.js';

/** 端午节前…。端午节前… → the second without it: what several rows share that stand side by side is said with the first of them. */
export function sameTimes(paragraphs: readonly ToldParagraph[], opening?: string): readonly ToldParagraph[] {
  let last = opening;
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.map((sentence, at) => {
      // A paragraph says anew when its things were, but not that it was 全年.
      if (at === 0 && last !== patternWords('全年')) last = opening;
      const time = wordOf(sentence);
      const said = time !== undefined && wordsOf(sentence.pieces).includes(time);
      const again = said && time === last ? withoutIt(sentence, time) : undefined;
      last = said ? time : DATED.test(wordsOf(sentence.pieces)) ? undefined : last;
      return again ?? sentence;
    }),
  }));
}

/** The words that the ledger has for when it was, where a sentence tells things of one time. */
function wordOf({ told }: Sentence): string | undefined {
  const words = new Set(
    told.map((matter) => (isDeed(matter) || 'when' in matter.row ? timeOf(matter)?.text : undefined)),
  );
  const [only] = words;
  return words.size === 1 && only !== undefined && only.length > 1 && !OFTEN.test(only) ? only : undefined;
}

/** How often something is done is said of each. */
const OFTEN = /^(?:每|定期|不定期|经常|按期)/;
const DATED = /\d月|\d日|季度|半年|期间|[节汛]前|[节汛]后/;

/** 端午节前，社区…; 社区端午节前为…: at its beginning or behind its doer, and not within what was done. */
function withoutIt(sentence: Sentence, time: string): Sentence | undefined {
  const [first, ...rest] = sentence.pieces;
  if (typeof first !== 'string') return undefined;
  const at = first.indexOf(time);
  const doer = first.slice(0, Math.max(at, 0));
  if (at < 0 || (doer !== '' && doer !== sentence.subject && !/^[^，。]{2,12}，?$/.test(doer))) return undefined;
  const bare = `${doer}${first.slice(at + time.length).replace(/^，/, '')}`;
  // 6月起推进: without its month it begins at nothing.
  return /^[还的起]/.test(bare) ? undefined : { ...sentence, pieces: joined([bare, ...rest]) };
}
