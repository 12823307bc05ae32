import { charactersWide, type Measures } from './page-measures.js';
import { type Departure, paragraphXml, textXml } from './paragraph.js';
import { STYLE } from './styles.js';

export interface Signature {
  readonly signedBy: readonly string[];
  readonly dated: string;
  readonly sealed: boolean;
  /** A 附注 stands below: the date goes along with it. */
  readonly remark?: string | undefined;
}

/**
 * 署名 and date under the text, each kept in place by the edge that the rule names, so that a font with wider digits moves nothing else.
 * A seal covers the lower end of both and must reach within a line of the text (GB/T 9704-2012 7.3.5).
 */
export function signatureXml(signature: Signature, measures: Measures): string {
  const { sealed, signedBy, dated, remark } = signature;
  const { pitch } = measures;
  if (sealed && signedBy.length > 1) return sealRows(signature, measures);
  const places = (sealed ? sealedPlaces : plainPlaces)(signature, measures);
  const before = (sealed ? 2 : 1) * pitch;
  return [
    ...signedBy.map((name, index) =>
      paragraphXml(STYLE.signature, textXml(name), { ...places.signedBy, before: index === 0 ? before : undefined }),
    ),
    paragraphXml(STYLE.date, textXml(dated), {
      ...places.dated,
      keepNext: Boolean(remark),
      before: signedBy.length === 0 ? before : undefined,
    }),
  ].join('');
}

interface Places {
  readonly signedBy: Departure;
  readonly dated: Departure;
}

/**
 * Without a seal: the longer of 署名 and date ends two characters from the right, and the date begins two characters right of the 署名
 * (GB/T 9704-2012 7.3.5.2). Of several names the longest counts, and all begin with it. The date may reach beyond the text block: in a
 * font with wider digits it would else break.
 */
export function plainPlaces({ signedBy, dated }: Signature, { blockWidth, character }: Measures): Places {
  const date = charactersWide(dated);
  const name = Math.max(0, ...signedBy.map(charactersWide));
  const from = (characters: number): Departure => ({
    left: Math.max(0, blockWidth - characters * character),
    align: 'left',
  });
  return date > name
    ? { signedBy: from(date + 4), dated: { right: 2 * character } }
    : { signedBy: from(name + 2), dated: { ...from(name), right: -3 * character } };
}

/**
 * With a seal: the date ends four characters from the right and the 署名 is centred over it (GB/T 9704-2012 7.3.5.1); a name too long
 * for that takes both to the left.
 */
export function sealedPlaces({ signedBy, dated }: Signature, { blockWidth, character }: Measures): Places {
  const box = Math.max(charactersWide(dated) + 8, ...signedBy.map(charactersWide)) * character;
  const centred: Departure = { left: Math.max(0, blockWidth - box), align: 'center' };
  return { signedBy: centred, dated: centred };
}

/** A seal is at most 45 mm across; a row of them with the line under it takes five lines of the page. */
const LINES_A_ROW = 5;

/** Joint signing with seals: up to three names a row, one seal each, the last one over the date (GB/T 9704-2012 7.3.5.1). */
function sealRows({ signedBy, dated, remark }: Signature, { blockWidth, character, pitch }: Measures): string {
  const widths = signedBy.map((name) => charactersWide(name) * character);
  const longest = Math.max(...widths);
  const dateInset = Math.max(4 * character, (longest - charactersWide(dated) * character) / 2);
  const last = blockWidth - dateInset - (charactersWide(dated) * character) / 2;
  const step = (names: number): number => last / (names - 0.5);
  const aRow = [3, 2].find((names) => standApart(inRows(widths, names), step(names), character)) ?? 1;
  return [
    ...inRows(signedBy, aRow).map((names, index) =>
      paragraphXml(STYLE.signature, names.map((name) => `<w:r><w:tab/></w:r>${textXml(name)}`).join(''), {
        tabs: names.map((_, place) => last - (names.length - 1 - place) * step(aRow)),
        before: (index === 0 ? 2 : LINES_A_ROW - 1) * pitch,
        align: 'left',
      }),
    ),
    paragraphXml(STYLE.date, textXml(dated), {
      keepNext: Boolean(remark),
      left: 2 * last - blockWidth,
      align: 'center',
    }),
  ].join('');
}

/** Whether names in rows, their middles `step` apart, stay in the text block and have room between them; all in twips. */
const standApart = (rows: readonly (readonly number[])[], step: number, room: number): boolean =>
  rows.every((widths) =>
    widths.every((width, at) => width <= step && (at === 0 || (width + (widths[at - 1] ?? 0)) / 2 + room <= step)),
  );

/** In rows of `size` in the order of the names, the last one shorter where they do not come out even: its last seal covers the date, too. */
const inRows = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, row) => all.slice(row * size, (row + 1) * size));
