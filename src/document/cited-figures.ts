import type { Figure } from '../facts/figure.js';
import { PAPER_WORDS } from '../words/paper-words.js';
import type { Block, Document, Inline } from './document.js';
import { cellContent, inlineText } from './text.js';

/** A figure as a report prints it, and where: what stands before it, enough to find it on the page. */
export interface CitedFigure {
  readonly figure: Figure;
  readonly text: string;
  /** The heading, or the caption of a table, that it stands under. */
  readonly section: string;
  readonly before: string;
}

/** Every figure of a report, in the order in which it is read; those of tables and annexes too. */
export function citedFigures({ blocks, annexes }: Document): readonly CitedFigure[] {
  return [
    ...citedIn(blocks, ''),
    ...annexes.flatMap((annex) => citedIn(annex.blocks, PAPER_WORDS.annexLead + annex.title)),
  ];
}

function citedIn(blocks: readonly Block[], start: string): readonly CitedFigure[] {
  let section = start;
  return blocks.flatMap((block) => {
    if (block.type === 'pageBreak') return [];
    if (block.type === 'heading') section = block.number + inlineText(block.content);
    if (block.type === 'heading' || block.type === 'paragraph') return citedOf(block.content, section);
    if (block.type === 'photos') return block.photos.flatMap(({ caption }) => citedOf(caption, section));
    const { caption = section, columns, rows } = block.type === 'chart' ? block.table : block;
    return rows.flatMap((row) => {
      const name = row.map((cell) => inlineText(cellContent(cell))).find((text) => !/^\d*$/.test(text)) ?? '';
      return row.flatMap((cell, column) =>
        citedOf(cellContent(cell), caption).map((cited) => ({
          ...cited,
          before: cited.before || `${name}·${columns[column]?.title ?? ''}`,
        })),
      );
    });
  });
}

function citedOf(content: readonly Inline[], section: string): readonly CitedFigure[] {
  return content.flatMap((inline, index) =>
    inline.type === 'figure'
      ? [{ figure: inline.figure, text: inline.text, section, before: clauseAt(content.slice(0, index)) }]
      : [],
  );
}

/** A shorter clause does not tell which figure of the sentence is meant. */
const LEAST = 4;
const MOST = 24;

/** The end of the sentence so far: its last clause, with the one before where it is short. */
function clauseAt(content: readonly Inline[]): string {
  const clauses = (
    inlineText(content)
      .split(/[。；！？]/)
      .at(-1) ?? ''
  ).split('，');
  const last = clauses.at(-1) ?? '';
  return (last.length < LEAST ? clauses.slice(-2).join('，') : last).slice(-MOST);
}
