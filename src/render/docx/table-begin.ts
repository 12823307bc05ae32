import type { Block } from '../../document/document.js';
import { inlineText } from '../../document/text.js';
import { charactersWide, type Measures, pt } from './page-measures.js';
import { LINE_BREAK } from './paragraph.js';
import type { Profile } from './profile.js';
import { usedAfter } from './table-place.js';
import type { TableBegin, TableLayout } from './table-setting.js';

/**
 * Where the text of a report begins, below its title and a line that is empty; that of an annex has its label and another such line above
 * them (GB/T 9704-2012 7.3.7).
 */
export const belowTitle = (title: string, above: number, { pitch }: Measures, profile: Profile): TableBegin => ({
  used: (above + 1) * pitch + title.split(LINE_BREAK).length * pt(profile.title.pitch),
  along: 0,
});

/** Below the name of a table. */
export const belowCaption = (begin: TableBegin | undefined, caption: string | undefined, { pitch }: Measures) =>
  begin && caption?.trim() ? { used: begin.used + pitch, along: begin.along + pitch } : begin;

interface Stands {
  readonly keepNext?: boolean;
  readonly after?: number | undefined;
  readonly laid?: TableLayout | undefined;
}

/** Where what follows a block begins; undefined where nobody knows. */
export function belowBlock(
  begin: TableBegin | undefined,
  block: Block,
  { keepNext = false, after = 0, laid }: Stands,
  { blockWidth, blockHeight, character, pitch }: Measures,
): TableBegin | undefined {
  if (block.type === 'pageBreak') return { used: 0, along: 0 };
  if (begin === undefined) return undefined;
  if (laid) return { used: usedAfter(laid, begin, blockHeight), along: 0 };
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined;
  const goesAlong = keepNext || block.type === 'heading';
  const lines = Math.ceil((charactersWide(inlineText(block.content)) + 2) / (blockWidth / character));
  const [height, along] = [lines * pitch + after, goesAlong ? begin.along : 0];
  const here = Math.floor((blockHeight - begin.used) / pitch + ROUNDED);
  // A heading does not end a page.
  if (lines + (goesAlong ? 1 : 0) <= here) return { used: begin.used + height, along: goesAlong ? along + height : 0 };
  return goesAlong
    ? { used: along + height, along: along + height }
    : { used: (lines - here) * pitch + after, along: 0 };
}

/** Of a line: what the height of the text block is more or less than its lines. */
const ROUNDED = 0.05;
