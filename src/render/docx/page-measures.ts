import type { Profile } from './profile.js';

const TWIPS_PER_MM = 1440 / 25.4;

export const mm = (length: number): number => Math.round(length * TWIPS_PER_MM);
export const pt = (length: number): number => Math.round(length * 20);
/** Word gives font sizes in half-points. */
export const halfPoints = (size: number): number => Math.round(size * 2);

/** Lengths of a page in twips (1/1440 inch). */
export interface Measures {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly pitch: number;
  /** One character of the body, condensing included. */
  readonly character: number;
  /** Between the characters of the body: less than nothing where they are condensed. */
  readonly spacing: number;
  /** From the paper's lower edge to the lower edge of the page number. */
  readonly footer: number;
}

/**
 * 天头 and 订口 are given and the other two margins follow from the text block (GB/T 9704-2012 5.2.1); both are rounded up, so that
 * rounding never takes from them.
 */
export function pageMeasures({ page, lines, body, pageNumber }: Profile): Measures {
  const [width, height, blockWidth, blockHeight] = [
    mm(page.width),
    mm(page.height),
    mm(page.blockWidth),
    mm(page.blockHeight),
  ];
  const [top, left] = [Math.ceil(page.top * TWIPS_PER_MM), Math.ceil(page.left * TWIPS_PER_MM)];
  const bottom = height - top - blockHeight;
  const pitch = pt(lines.pitch);
  return {
    width,
    height,
    top,
    left,
    right: width - left - blockWidth,
    bottom,
    blockWidth,
    blockHeight,
    pitch,
    character: pt(body.size) - pt(lines.condense),
    spacing: -pt(lines.condense),
    // The dash stands in the middle of a line exactly as high as the digits: its middle is `offset` below the text block.
    footer: bottom - mm(pageNumber.offset) - pt(pageNumber.size) / 2,
  };
}

/** The width of a text in characters of the body: what is not full-width counts half. */
export function charactersWide(text: string): number {
  let width = 0;
  for (const character of text) width += HALF_WIDTH.test(character) ? 0.5 : 1;
  return width;
}

const HALF_WIDTH = /[\u0020-\u024F]/u;
