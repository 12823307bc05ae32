import type { Inline } from '../../document/document.js';

/** The inlines of a text in pieces of so many UTF-16 units. */
export function splitInlines(content: readonly Inline[], lengths: readonly number[]): readonly (readonly Inline[])[] {
  const rest = [...content];
  return lengths.map((length) => {
    const own: Inline[] = [];
    for (let wanted = length; wanted > 0; ) {
      const inline = rest.shift();
      if (!inline) break;
      own.push({ ...inline, text: inline.text.slice(0, wanted) });
      if (inline.text.length > wanted) rest.unshift({ ...inline, text: inline.text.slice(wanted) });
      wanted -= inline.text.length;
    }
    return own;
  });
}
