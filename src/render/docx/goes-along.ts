import type { Block, Document } from '../../document/document.js';
import { inlineText } from '../../document/text.js';
import { charactersWide, type Measures } from './page-measures.js';
import { sealsHigh } from './seal-rows.js';

/** What one line of a paragraph holds, in characters, behind its indent of two. */
const ONE_LINE = 27;
const A_LINE = 28;
/**
 * LibreOffice parts no paragraph that keeps with the next one: where all that stands together is higher than so many lines, half of a page, the
 * page before may be left half empty.
 */
const MOST = 11;

type Signed = Pick<Document, 'annexes' | 'blocks' | 'dated' | 'remark' | 'sealed' | 'signedBy'>;

/**
 * Where the blocks begin that stand with the 署名 on its page: the last paragraph, and where that is one line the one before it, so that
 * the page carries two lines of the text at least, where half of a page has room for all of it. (The standard would rather have the lines moved
 * than 此页无正文, GB/T 9704-2012 7.3.5.)
 */
export function goesAlongFrom(signed: Signed, measures: Measures): number {
  const { blocks } = signed;
  const last = blocks.length - 1;
  const [before, end] = [widthOf(blocks[last - 1]), widthOf(blocks[last])];
  if (end > ONE_LINE) return last;
  const lines = Math.ceil((before + 2) / A_LINE) + 1 + linesBelow(signed, measures);
  return lines <= MOST ? last - 1 : last;
}

const widthOf = (block: Block | undefined): number =>
  block?.type === 'paragraph' ? charactersWide(inlineText(block.content)) : Number.POSITIVE_INFINITY;

/** 附件说明, 署名, date and 附注, with the lines that are empty between them. */
function linesBelow(signed: Signed, measures: Measures): number {
  const { annexes, remark, sealed, signedBy } = signed;
  const notes = annexes.length > 0 ? annexes.length + 1 : 0;
  const names = sealed && signedBy.length > 1 ? sealsHigh(signed, measures) : signedBy.length + (sealed ? 2 : 1);
  return notes + names + 1 + (remark ? 1 : 0);
}
