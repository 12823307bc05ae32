import type { Block } from '../../document/document.js';
import { inlineText } from '../../document/text.js';

/** Two lines at most: a longer paragraph says something of its own. */
const INTRODUCTION = 56;

/** A line such as “按类别汇总如下。” is not left behind when its table goes over to the next page, nor is a line without an end mark: a title. */
export function introduces(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'paragraph' || next === undefined) return false;
  const text = inlineText(block.content);
  return (
    text.length <= INTRODUCTION && (next.type === 'table' || next.type === 'chart' || !/[。；：！？】…”]$/u.test(text))
  );
}

/**
 * Where the notes under the last table of an annex begin: all that follows it, where that has a title (口径说明). They stand small under
 * their table, and its last rows go along with them, so that no sheet holds them alone.
 */
export function notesFrom(blocks: readonly Block[]): number {
  const from = blocks.findLastIndex(({ type }) => type === 'table' || type === 'chart') + 1;
  const [title, ...rest] = blocks.slice(from);
  const isNotes = from > 0 && rest.length > 0 && rest.every(({ type }) => type === 'paragraph');
  return isNotes && introduces(title as Block, rest[0]) ? from : blocks.length;
}
