import { patternWords } from '../deeds/fill-pattern.js';
import type { Sentence, ToldParagraph } from '../deeds/section.js';

const OWN = [patternWords('社区自称'), patternWords('村自称')].join('|');
/** 村里村党支部书记带领…, 社区社区居委会…: it is said closer who it was. */
const CLOSER = new RegExp(
  `(^|。)((?:[^，。]{1,12}，)?)(?:${OWN})(?=(?:村|社区)(?:党|“?两委|委会|居委|妇联|干部|工作人员|工作者))`,
);
/** 镇村干部镇村干部集中力量…: a doer, and a title that names them. */
const TWICE = /(^|。)([一-鿿]{3,8})\2/;

/** Who did something is said once, the closest way. */
export const doerOnce = (paragraphs: readonly ToldParagraph[]): readonly ToldParagraph[] =>
  paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map(once) }));

function once(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence.pieces;
  if (typeof first !== 'string') return sentence;
  const said = first.replace(CLOSER, '$1$2').replace(TWICE, '$1$2');
  return said === first ? sentence : { ...sentence, pieces: [said, ...rest] };
}
