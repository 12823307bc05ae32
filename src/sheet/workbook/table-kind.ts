import { unzipSync } from 'fflate';

/** How other files begin, and what to call them. */
const SIGNATURES: readonly (readonly [hex: string, kind: string])[] = [
  ['25504446', 'PDF 文件'],
  ['89504e47', '图片'],
  ['ffd8ff', '图片'],
  ['47494638', '图片'],
  ['424d', '图片'],
  ['52617221', '压缩包'],
  ['377abcaf', '压缩包'],
  ['7b5c727466', '写字板文档'],
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
  [/^word[/\\]/u, 'Word 文档'],
  [/^ppt[/\\]/u, '演示文稿'],
  [/^OFD\.xml$/u, 'OFD 文件'],
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
  const kind = known ?? (names.some((name) => /^xl[/\\]/u.test(name)) ? 'xlsx' : '压缩包');
  return { kind, unpacked, sheets, backslashes: names.some((name) => name.includes('\\')) };
}

export const isSheetPart = (name: string): boolean => /^xl[/\\]worksheets[/\\][^/\\]+\.xml$/u.test(name);
