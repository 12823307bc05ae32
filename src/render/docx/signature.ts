import { charactersWide, type Measures } from './page-measures.js';
import { type Departure, paragraphXml, textXml } from './paragraph.js';
import { type Signature, sealRows } from './seal-rows.js';
import { STYLE } from './styles.js';

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
 * font with wider digits it would else break. Of two that are as long the date counts: LibreOffice puts spaces into it, and it would leave the block.
 */
export function plainPlaces({ signedBy, dated }: Signature, { blockWidth, character }: Measures): Places {
  const date = charactersWide(dated);
  const name = Math.max(0, ...signedBy.map(charactersWide));
  const from = (characters: number): Departure => ({
    left: Math.max(0, blockWidth - characters * character),
    align: 'left',
  });
  return date >= name
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
