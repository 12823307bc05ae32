import { WORDS } from '../../../standards.js';
import type { ToldParagraph } from '../../matters/section.js';

/** A paper says in its first words whose it is, and not again of what was set up: 成立桃源里社区调解小组 → 成立调解小组. */
export function withoutOwnName(paragraphs: readonly ToldParagraph[], name: string): readonly ToldParagraph[] {
  const bare = (text: string): string =>
    text.includes(name) ? WORDS.makes.reduce((said, verb) => said.replaceAll(verb + name, verb), text) : text;
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.map((sentence) => ({
      ...sentence,
      pieces: sentence.pieces.map((piece) => (typeof piece === 'string' ? bare(piece) : piece)),
    })),
  }));
}
