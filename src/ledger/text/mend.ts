/** A change of the text that is parsed, so that reading can go on past a fault. Offsets are those of the text as it was written. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export interface Mended {
  readonly text: string;
  /** The offset in the text as written of an offset in the mended text. */
  readonly toOriginal: (offset: number) => number;
}

/** Of edits that overlap the first counts. They never touch a line break, so lines keep their numbers. */
export function mend(text: string, edits: readonly Edit[]): Mended {
  if (edits.length === 0) return { text, toOriginal: (offset) => offset };
  const sorted = edits.toSorted((a, b) => a.at - b.at);
  const parts: string[] = [];
  /** Where each edit starts and ends in the mended text. */
  const spots: { readonly start: number; readonly end: number; readonly at: number; readonly after: number }[] = [];
  let from = 0;
  let length = 0;
  for (const { at, remove, insert } of sorted) {
    if (at < from) continue;
    parts.push(text.slice(from, at), insert);
    const start = length + at - from;
    length = start + insert.length;
    from = at + remove;
    spots.push({ start, end: length, at, after: from });
  }
  parts.push(text.slice(from));
  const toOriginal = (offset: number) => {
    let low = 0;
    let high = spots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spots[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const spot = spots[low - 1];
    if (!spot) return offset;
    return offset >= spot.end ? spot.after + offset - spot.end : Math.min(spot.at + offset - spot.start, spot.after);
  };
  return { text: parts.join(''), toOriginal };
}
