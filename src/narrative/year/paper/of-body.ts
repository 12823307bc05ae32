import type { Ledger } from '../../../ledger/ledger.js';
import type { Sentence, ToldParagraph } from '../../matters/section.js';
import { bodyOf, ownName } from '../../matters/whose-paper.js';
import { patternWords } from '../../phrases/fill-pattern.js';

const COMMUNITY = patternWords('社区自称');
const VILLAGE = patternWords('村自称');
/** 社区 and 村里 at a sentence's beginning or behind its time; what there is, and what it cost, is the community's own. */
const DOER = new RegExp(
  `(?<=^|[，。])(?:${COMMUNITY}|${VILLAGE})(?!居民|党|卫生|工作[者人]|干部|志愿|妇联|社工|网格员|民警|两委|设有|建有|有|投入|获|连续)`,
);

/** In a paper that a body signs alone (海尾社区妇联), 社区妇联 is who did it, 村妇联 in a village, 工作组 where one was sent there. */
export function ofBody(paragraphs: readonly ToldParagraph[], ledger: Ledger): readonly ToldParagraph[] {
  if (bodyOf(ledger) === undefined) return paragraphs;
  const doer = ownName(ledger);
  const renamed = (sentence: Sentence): Sentence => {
    const at = sentence.pieces.findIndex((piece) => typeof piece === 'string' && DOER.test(piece));
    const piece = sentence.pieces[at];
    return sentence.subject === COMMUNITY && typeof piece === 'string'
      ? { ...sentence, pieces: sentence.pieces.with(at, piece.replace(DOER, doer)) }
      : sentence;
  };
  return paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map(renamed) }));
}
