import { unzipSync } from 'fflate';

/** How other files begin, and what they are. */
const SIGNATURES: readonly (readonly [hex: string, kind: string])[] = [
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['424d', 'picture'],
  ['52617221', 'archive'],
  ['377abcaf', 'archive'],
  ['7b5c727466', 'rtf'],
];

const starts = (bytes: Buffer, hex: string) => bytes.subarray(0, hex.length / 2).toString('hex') === hex;

/** What a file is that is neither a zip nor text; undefined for text. */
export function foreignKind(bytes: Buffer): string | undefined {
  const kind = SIGNATURES.find(([hex]) => starts(bytes, hex))?.[1];
  // Two bytes are little to go by: a CSV may begin with BM.
  if (kind && !(starts(bytes, '424d') && !bytes.subarray(0, 64).includes(0))) return kind;
  return undefined;
}

/** Programs that keep what they write in a zip, by a part of theirs. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl[/\\]workbook\.\w+$/u, 'xlsx'],
  [/^word[/\\]/u, 'word'],
  [/^ppt[/\\]/u, 'slides'],
  [/^OFD\.xml$/u, 'ofd'],
];

export interface ZipContent {
  /** `xlsx`, or what else it is. */
  readonly kind: string;
  /** What it says that it unpacks to, pictures aside. */
  readonly unpacked: number;
  /** Of that, the sheets. */
  readonly sheets: number;
  /** Some programs write the names of their parts as Windows does. */
  readonly backslashes: boolean;
}

/** What a zip says that it holds; nothing is unpacked. @throws Error where it is damaged. */
export function zipContent(bytes: Uint8Array): ZipContent {
  const names: string[] = [];
  let [unpacked, sheets] = [0, 0];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      if (!/^xl[/\\]media[/\\]/u.test(name)) unpacked += originalSize;
      if (isSheetPart(name)) sheets += originalSize;
      return false;
    },
  });
  // The part that says what a workbook is may have any name; its sheets lie in xl/.
  const known = PARTS.find(([part]) => names.some((name) => part.test(name)))?.[1];
  const kind = known ?? (names.some((name) => /^xl[/\\]/u.test(name)) ? 'xlsx' : 'archive');
  return { kind, unpacked, sheets, backslashes: names.some((name) => name.includes('\\')) };
}

export const isSheetPart = (name: string): boolean => /^xl[/\\]worksheets[/\\][^/\\]+\.xml$/u.test(name);
