import { figureText } from '../facts/figure.js';
import type { Cell, Inline } from './document.js';

/** The words of a run of inlines, as they stand: no line break or space is changed. */
export function inlineText(content: readonly Inline[]): string {
  return content.map((inline) => inline.text).join('');
}

/** The words of a cell. */
export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : 'kind' in cell ? figureText(cell) : inlineText(cell);
}

/** A cell in the form of a paragraph, for renderers that set figures and gaps apart. */
export function cellContent(cell: Cell): readonly Inline[] {
  if (typeof cell === 'string') return [{ type: 'text', text: cell }];
  return 'kind' in cell ? [{ type: 'figure', text: figureText(cell), figure: cell }] : cell;
}
