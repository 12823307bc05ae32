import type { Edit } from '../text/mend.js';

/** The text with edits made that do not overlap; those at the same offset come in the order given. */
export function editText(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, remove, insert } of edits.toSorted((a, b) => a.at - b.at)) {
    parts.push(text.slice(from, at), insert);
    from = at + remove;
  }
  return parts.join('') + text.slice(from);
}
