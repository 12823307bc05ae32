import { charactersWide, type Measures } from './measures.js';
import { paragraphXml, textXml } from './paragraph.js';
import { STYLE } from './styles.js';

export interface Signature {
  readonly signedBy: readonly string[];
  readonly dated: string;
  readonly sealed: boolean;
}

/** How far the lines end from the right edge of the text block, in characters of the body. */
export interface Insets {
  readonly signedBy: readonly number[];
  readonly dated: number;
}

/** 署名 and date under the text. A seal covers the lower end of both and must reach within a line of the text (GB/T 9704-2012 7.3.5). */
export function signatureXml(signature: Signature, measures: Measures): string {
  const { sealed, signedBy, dated } = signature;
  const { character, pitch } = measures;
  if (sealed && signedBy.length > 1) return sealRows(signature, measures);
  const insets = (sealed ? sealedInsets : plainInsets)(signedBy, dated);
  const before = (sealed ? 2 : 1) * pitch;
  return [
    ...signedBy.map((name, index) =>
      paragraphXml(STYLE.signature, textXml(name), {
        before: index === 0 ? before : undefined,
        right: (insets.signedBy[index] ?? 0) * character,
      }),
    ),
    paragraphXml(STYLE.date, textXml(dated), {
      before: signedBy.length === 0 ? before : undefined,
      right: insets.dated * character,
    }),
  ].join('');
}

/**
 * Without a seal: the longer of 署名 and date ends two characters from the right, and the date begins two characters right of the 署名
 * (GB/T 9704-2012 7.3.5.2). Of several names the longest counts, and all begin with it.
 */
export function plainInsets(signedBy: readonly string[], dated: string): Insets {
  const date = charactersWide(dated);
  const widths = signedBy.map(charactersWide);
  const longest = Math.max(0, ...widths);
  if (longest === 0) return { signedBy: [], dated: 2 };
  const name = date > longest ? date + 4 - longest : 2;
  return {
    signedBy: widths.map((width) => name + longest - width),
    dated: Math.max(0, date > longest ? 2 : longest - date),
  };
}

/**
 * With a seal: the date ends four characters from the right and the 署名 is centred over it (GB/T 9704-2012 7.3.5.1); a name too long
 * for that pushes both to the left.
 */
export function sealedInsets(signedBy: readonly string[], dated: string): Insets {
  const date = charactersWide(dated);
  const over = signedBy.map((name) => (charactersWide(name) - date) / 2);
  const dateInset = Math.max(4, ...over);
  return { signedBy: over.map((half) => dateInset - half), dated: dateInset };
}

/** A seal is at most 45 mm across; a row of them with the line under it takes five lines of the page. */
const LINES_A_ROW = 5;

/** Joint signing with seals: up to three names a row, one seal each, the last one over the date (GB/T 9704-2012 7.3.5.1). */
function sealRows({ signedBy, dated }: Signature, { blockWidth, character, pitch }: Measures): string {
  const longest = Math.max(...signedBy.map(charactersWide)) * character;
  const dateInset = Math.max(4 * character, (longest - charactersWide(dated) * character) / 2);
  const last = blockWidth - dateInset - (charactersWide(dated) * character) / 2;
  const step = (names: number): number => last / (names - 0.5);
  const aRow = [3, 2].find((names) => longest + character <= step(names)) ?? 1;
  return [
    ...rowsFromEnd(signedBy, aRow).map((names, index) =>
      paragraphXml(STYLE.signature, names.map((name) => `<w:r><w:tab/></w:r>${textXml(name)}`).join(''), {
        tabs: names.map((_, place) => last - (names.length - 1 - place) * step(aRow)),
        before: (index === 0 ? 2 : LINES_A_ROW - 1) * pitch,
        align: 'left',
      }),
    ),
    paragraphXml(STYLE.date, textXml(dated), { right: dateInset }),
  ].join('');
}

/** In rows of `size`, the first one shorter where they do not come out even. */
function rowsFromEnd<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const first = all.length % size;
  const rows = first > 0 ? [all.slice(0, first)] : [];
  for (let at = first; at < all.length; at += size) rows.push(all.slice(at, at + size));
  return rows;
}
