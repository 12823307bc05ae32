import { oneLine } from '../one-line.js';
import { addressLine } from './address-line.js';
import { annexLabel, annexNotes, annexNoteText } from './annex-label.js';
import type { Block, Document } from './document.js';
import { remarkLine } from './remark-line.js';
import { cellText, inlineText } from './text.js';

/**
 * What a report says, whatever the output: one line a block or a row of a table, cells parted by tabs, no empty lines.
 * Page breaks, page numbers and colours say nothing.
 */
export function plainText(document: Document): string {
  const { title, addressedTo, blocks, annexes, signedBy, dated, remark } = document;
  const lines = [
    tidy(inlineText(title)),
    ...(addressedTo ? [tidy(addressLine(addressedTo))] : []),
    ...blocks.flatMap(blockLines),
    ...annexNotes(annexes).map((note) => tidy(annexNoteText(note))),
    ...signedBy.map(tidy),
    tidy(dated),
    tidy(remarkLine(remark)),
    ...annexes.flatMap((annex, index) => [
      annexLabel(annexes, index),
      tidy(annex.title),
      ...annex.blocks.flatMap(blockLines),
    ]),
  ];
  return lines
    .filter(Boolean)
    .map((line) => `${line}\n`)
    .join('');
}

const LINES: { readonly [T in Block['type']]: (block: Extract<Block, { type: T }>) => readonly string[] } = {
  heading: ({ number, content }) => [tidy(number + inlineText(content))],
  paragraph: ({ content }) => [tidy(inlineText(content))],
  table: ({ caption, columns, rows }) => [
    tidy(caption ?? ''),
    columns.map((column) => tidy(column.title)).join('\t'),
    ...rows.map((cells) => cells.map((cell) => tidy(cellText(cell))).join('\t')),
  ],
  chart: ({ table }) => LINES.table(table),
  photos: ({ photos }) => photos.map(({ caption }) => tidy(inlineText(caption))),
  pageBreak: () => [],
};

const blockLines = <T extends Block['type']>(block: Extract<Block, { type: T }>): readonly string[] =>
  LINES[block.type as T](block);

const tidy = (text: string): string => oneLine(text).trim();
