import type { Block, Document } from '../../document/document.js';
import { inlineText } from '../../document/text.js';
import { charactersWide } from './page-measures.js';

/** What one line of a paragraph holds, in characters, behind its indent of two. */
const ONE_LINE = 27;
/**
 * LibreOffice parts no paragraph that keeps with the next one: of more than eight lines it would leave too much of a page empty, and of
 * more than two where several seals take half a page.
 */
const LONGEST = 8 * 28;
const BESIDE_SEALS = 2 * 26;

type Signed = Pick<Document, 'blocks' | 'sealed' | 'signedBy'>;

/**
 * Where the blocks begin that stand with the 署名 on its page: the last paragraph, and where that is one line the one before it, so that
 * the page carries two lines of the text at least. (The standard would rather have the lines moved than 此页无正文, GB/T 9704-2012 7.3.5.)
 */
export function goesAlongFrom({ blocks, sealed, signedBy }: Signed): number {
  const last = blocks.length - 1;
  const [before, end] = [widthOf(blocks[last - 1]), widthOf(blocks[last])];
  return end <= ONE_LINE && before <= (sealed && signedBy.length > 1 ? BESIDE_SEALS : LONGEST) ? last - 1 : last;
}

const widthOf = (block: Block | undefined): number =>
  block?.type === 'paragraph' ? charactersWide(inlineText(block.content)) : Number.POSITIVE_INFINITY;
