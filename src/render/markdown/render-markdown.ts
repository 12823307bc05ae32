import { addressLine } from '../../document/address-line.js';
import { annexLabel, annexNotes, annexNoteText } from '../../document/annex-label.js';
import type { Block, Column, Document, Inline } from '../../document/document.js';
import { remarkLine } from '../../document/remark-line.js';
import { cellContent } from '../../document/text.js';
import { markdownAlt, markdownCell, markdownInline, markdownLines } from './inline.js';

/**
 * A report as Markdown (GFM) without HTML, good to read in a viewer and as it stands. Headings begin at ##, below the title; an
 * annex is ## and its own headings stand below that.
 * @param link How the file refers to a photo; where it cannot, the caption stands alone.
 */
export function renderMarkdown(document: Document, link: Link = () => undefined): string {
  const { title, addressedTo, blocks, annexes, signedBy, dated, remark } = document;
  const parts = [
    `# ${markdownInline(title)}`,
    markdownLines([addressedTo ? addressLine(addressedTo) : '']),
    ...blocks.map((block) => renderBlock(block, 1, link)),
    markdownLines(annexNotes(annexes).map(annexNoteText)),
    markdownLines([...signedBy, dated]),
    markdownLines([remarkLine(remark)]),
    ...annexes.flatMap((annex, index) => [
      `## ${annexLabel(annexes, index)}`,
      `### ${markdownInline(plain(annex.title))}`,
      ...annex.blocks.map((block) => renderBlock(block, 3, link)),
    ]),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

type Link = (path: string) => string | undefined;

/** `above` is the level of the Markdown heading over the block. */
type Renderer<T extends Block['type']> = (block: Extract<Block, { type: T }>, above: number, link: Link) => string;

const RENDERERS: { readonly [T in Block['type']]: Renderer<T> } = {
  heading: ({ level, number, content }, above) =>
    `${'#'.repeat(Math.min(level + above, 6))} ${markdownInline([...plain(number), ...content])}`,
  paragraph: ({ content }) => markdownInline(content),
  table: ({ caption, columns, rows }) => {
    const lines = [
      row(columns.map((column) => markdownCell(plain(column.title)))),
      row(columns.map((column) => RULE[column.align])),
      ...rows.map((cells) => row(cells.map((cell) => markdownCell(cellContent(cell))))),
    ];
    return [...(caption ? [markdownInline(plain(caption)), ''] : []), ...lines].join('\n');
  },
  chart: ({ table }, above, link) => RENDERERS.table(table, above, link),
  photos: ({ photos }, _, link) =>
    photos
      .map(({ path, caption }) => {
        const target = link(path);
        return target === undefined ? markdownInline(caption) : `![${markdownAlt(caption)}](${destination(target)})`;
      })
      .join('\n\n'),
  pageBreak: () => '',
};

const renderBlock = <T extends Block['type']>(block: Extract<Block, { type: T }>, above: number, link: Link): string =>
  (RENDERERS[block.type as T] as Renderer<T>)(block, above, link);

/** A path as an address: Chinese stays readable, what ends or changes an address goes as %xx. */
const destination = (path: string): string =>
  path.replace(/[\s%#?:<>()[\]\\"'`*_&|~\p{Cc}]/gu, (character) => ENCODED[character] ?? encodeURIComponent(character));

const ENCODED: Readonly<Record<string, string>> = {
  '(': '%28',
  ')': '%29',
  "'": '%27',
  '*': '%2A',
  '~': '%7E',
  _: '_',
};

const RULE = { left: ':---', center: ':---:', right: '---:' } satisfies Record<Column['align'], string>;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const plain = (text: string): readonly Inline[] => [{ type: 'text', text }];
