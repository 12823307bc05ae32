/** Kinds that a report can hold. */
export type PhotoKind = 'jpeg' | 'png' | 'webp';

/** How many bytes of a file tell what it is. */
export const HEAD = 16;

/** What a picture file is, by its first bytes, whatever its name says: a kind to read, or what it is that has to be saved anew. */
export function photoKind(head: Uint8Array): { readonly kind: PhotoKind } | { readonly other: string | undefined } {
  const start = Buffer.from(head.subarray(0, HEAD)).toString('latin1');
  const found = SIGNS.find(({ sign }) => sign.test(start));
  return found && 'kind' in found ? { kind: found.kind } : { other: found?.other };
}

const SIGNS: readonly ({ readonly sign: RegExp } & ({ readonly kind: PhotoKind } | { readonly other: string }))[] = [
  { sign: /^\xff\xd8\xff/, kind: 'jpeg' },
  { sign: /^\x89PNG\r\n/, kind: 'png' },
  { sign: /^RIFF.{4}WEBP/s, kind: 'webp' },
  { sign: /^.{4}ftyp(?:hei|hev|mif1|msf1)/s, other: 'HEIC' },
  { sign: /^.{4}ftypavi/s, other: 'AVIF' },
  { sign: /^.{4}ftyp/s, other: 'video' },
  { sign: /^GIF8/, other: 'GIF' },
  { sign: /^BM/, other: 'BMP' },
  { sign: /^(?:II\*\0|MM\0\*)/, other: 'TIFF' },
  { sign: /^%PDF/, other: 'PDF' },
];
