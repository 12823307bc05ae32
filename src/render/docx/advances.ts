/**
 * How far each UTF-16 unit of a text moves the line on, in twips, at a size in points: a square for what is Chinese, the font's own width
 * for digits and letters. The second half of a pair moves nothing.
 */
export function advances(text: string, size: number, latin: string): Float64Array {
  const em = size * 20;
  const widths = latin === 'Times New Roman' ? TIMES : undefined;
  const all = new Float64Array(text.length).fill(em);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWestern(code)) all[at] = (em * (widths?.[code - 0x20] ?? 500)) / 1000;
    else if (code >= 0xdc00 && code < 0xe000) all[at] = 0;
  }
  return all;
}

/** What comes in the western font; others of Latin-1, such as · and ×, are full-width signs in a Chinese font. */
export const isWestern = (code: number): boolean => (code >= 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x250);

/**
 * Which units LibreOffice takes from the western font, 1 each: those of Latin-1, and a mark that belongs to no script as what stands
 * before it, or where nothing does.
 */
export function westernElsewhere(text: string): Uint8Array {
  const all = new Uint8Array(text.length);
  let western = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x250) western = 1;
    else if (!isNeutral(code)) western = 0;
    all[at] = western;
  }
  return all;
}

/** The block of general punctuation, with dashes and quotation marks; the second half of a pair goes with the first. */
const isNeutral = (code: number): boolean => (code >= 0x2010 && code < 0x2070) || (code >= 0xdc00 && code < 0xe000);

/** Of a sign that is as wide as a character in a Chinese font, in the western one; in thousandths of an em, after Times New Roman. */
export const SIGNS: ReadonlyMap<number, number> = new Map(
  Object.entries({ '·': 250, '×': 564, '°': 400, '±': 549, '“': 444, '”': 444, '‘': 333, '’': 333, '–': 500 }).map(
    ([sign, width]) => [sign.charCodeAt(0), width],
  ),
);

/** A digit, a letter or a character, no mark. */
export const isWord = (code: number): boolean =>
  (code >= 0x3400 && code < 0xa000) || (code >= 0x30 && code < 0x3a) || ((code | 0x20) >= 0x61 && (code | 0x20) < 0x7b);

/** What LibreOffice 7.4 puts between a digit or letter and a character, whatever the file says; in ems. */
export const BESIDE_DIGITS = 0.2;

/** Of Times New Roman, in thousandths of an em, from the space on: twice a line of the ASCII table a row. */
const TIMES = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];
