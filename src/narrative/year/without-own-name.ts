import type { ToldParagraph } from '../deeds/section.js';

/** What a community makes is its own: 成立桃源里社区调解小组 → 成立调解小组. */
const MAKES = ['成立', '组建', '建立', '设立', '新建', '创建', '创办', '开办', '建成', '启用'];

/** A paper says in its first words whose it is, and not again of what was set up. */
export function withoutOwnName(paragraphs: readonly ToldParagraph[], name: string): readonly ToldParagraph[] {
  const bare = (text: string): string =>
    text.includes(name) ? MAKES.reduce((said, verb) => said.replaceAll(verb + name, verb), text) : text;
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.map((sentence) => ({
      ...sentence,
      pieces: sentence.pieces.map((piece) => (typeof piece === 'string' ? bare(piece) : piece)),
    })),
  }));
}
