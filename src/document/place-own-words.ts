import { figureWords } from '../facts/figure.js';
import { AT_BEGINNING, AT_END, type OwnWords } from '../facts/own-words.js';
import type { LiteralHeading } from '../template/literal-headings.js';
import type { Block, Document, Heading, Inline } from './document.js';
import { joinLines } from './inlines.js';
import { inlineText } from './text.js';

/** The secretary's own sentences that a report may have, and the headings that its template knows. */
export interface OwnParts {
  readonly words: readonly OwnWords[];
  readonly headings: readonly LiteralHeading[];
}

/**
 * Puts the secretary's own sentences (补写) under the headings that they name, in front of what stands there or behind it. A heading that the
 * template spells out, and that has fallen away for want of material, stands again for them, in the template's order. What the paper says
 * already, as the narrative placed it by its topic, is not said again.
 */
export function placeOwnWords(blocks: readonly Block[], { words, headings }: OwnParts): readonly Block[] {
  // Each that goes in front goes before those that are there: the last one first.
  const front = words.filter(({ at }) => at === '段首').reverse();
  return [...words.filter(({ at }) => at === '段末'), ...front].reduce(
    (all, own) => (says(all, own.text) ? all : placed(all, own, headings)),
    blocks,
  );
}

/** Own sentences that a report does not have: nothing in it has the name of their place. */
export const leftOut = ({ blocks }: Pick<Document, 'blocks'>, words: readonly OwnWords[]): readonly OwnWords[] =>
  words.filter(({ text }) => !says(blocks, text));

/** The headings of a report, as the secretary may name them. */
export const headingNames = ({ blocks }: Pick<Document, 'blocks'>): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? [inlineText(block.content)] : []));

function placed(blocks: readonly Block[], own: OwnWords, headings: readonly LiteralHeading[]): readonly Block[] {
  const paragraph: Block = { type: 'paragraph', content: own.pieces.map(inline) };
  const put = (at: number, ...more: readonly Block[]) => [...blocks.slice(0, at), ...more, ...blocks.slice(at)];
  if (AT_BEGINNING.test(own.place)) return put(own.at === '段首' ? 0 : endOf(blocks, 0), paragraph);
  if (AT_END.test(own.place)) return put(beforeClosing(blocks, blocks.length), paragraph);
  const at = headingAt(blocks, own.place);
  if (at >= 0) return put(own.at === '段首' ? at + 1 : endOf(blocks, at + 1), paragraph);
  const lost = headings.find(({ level, text }) => level === 1 && isSame(text, own.place));
  if (!lost) return blocks;
  const heading: Heading = { type: 'heading', level: 1, number: '', content: [{ type: 'text', text: lost.text }] };
  return put(placeFor(lost, blocks, headings), heading, paragraph);
}

/** Where the text that stands right under a heading ends: before the next heading of whatever level, and before the paper's last sentence. */
function endOf(blocks: readonly Block[], from: number): number {
  const next = blocks.findIndex((block, index) => index >= from && block.type === 'heading');
  return next >= 0 ? next : beforeClosing(blocks, blocks.length);
}

/** Before 以上汇报，请审阅。, where the paper ends with that. */
function beforeClosing(blocks: readonly Block[], end: number): number {
  const last = blocks[end - 1];
  return last?.type === 'paragraph' && CLOSING.test(inlineText(last.content)) ? end - 1 : end;
}

/** A heading that fell away stands before the first of those that the template has behind it. */
function placeFor(lost: LiteralHeading, blocks: readonly Block[], headings: readonly LiteralHeading[]): number {
  const later = headings.slice(headings.indexOf(lost) + 1).filter(({ level }) => level === 1);
  const next = blocks.findIndex(
    (block) => block.type === 'heading' && later.some(({ text }) => isSame(text, inlineText(block.content))),
  );
  return next >= 0 ? next : beforeClosing(blocks, blocks.length);
}

/** The heading of just these words; else the only one that has them within it. */
function headingAt(blocks: readonly Block[], place: string): number {
  const named = blocks.flatMap((block, at) =>
    block.type === 'heading' ? [{ at, text: inlineText(block.content) }] : [],
  );
  const same = named.find(({ text }) => isSame(text, place));
  const within = named.filter(({ text }) => bare(place).length >= 2 && bare(text).includes(bare(place)));
  return (same ?? (within.length === 1 ? within[0] : undefined))?.at ?? -1;
}

const isSame = (heading: string, place: string): boolean =>
  bare(heading) === bare(place) ||
  (SHORTCOMINGS.test(heading) && SHORTCOMINGS.test(place)) ||
  (NEXT.test(heading) && NEXT.test(place));

/** Without its number, its marks and the words that say no more than that it is a part of a report. */
const bare = (text: string): string =>
  text.replace(/^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])/u, '').replace(/工作|情况|[^\p{L}\p{N}]/gu, '');

const says = (blocks: readonly Block[], text: string): boolean => {
  const wanted = letters(text);
  return blocks.some((block) => block.type === 'paragraph' && letters(inlineText(block.content)).includes(wanted));
};

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

const inline = (piece: OwnWords['pieces'][number]): Inline =>
  typeof piece === 'string'
    ? { type: 'text', text: joinLines(piece) }
    : { type: 'figure', text: figureWords(piece), figure: piece };

/** The words of the template's last sentence. */
const CLOSING = /^(?:以上[^，。]{1,20}，请|特此)[^。]{1,12}。$/;
const SHORTCOMINGS = /^(?:存在的?(?:主要)?)?(?:问题|不足|问题[和与]不足)$/;
const NEXT = /^(?:下一?步|明年|来年)的?(?:工作)?(?:打算|计划|安排|思路)$/;
