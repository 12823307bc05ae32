import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A line or a word of print; lengths in points from the paper's upper left corner. The lower edge is that of the line. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** As the file holds them; also what is printed sideways. */
  readonly words: readonly Line[];
  /** From top to bottom; pieces of one line that a gap parts are joined. */
  readonly lines: readonly Line[];
  /** The uppermost and lowermost dark row in a box, in points. */
  readonly ink: (box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }) => readonly [number, number];
}

/** Why nothing can be measured here; undefined where everything is there. */
export function whyNot(): string | undefined {
  const missing = [
    ['soffice', '--version'],
    ['pdftotext', '-v'],
    ['pdftoppm', '-v'],
  ].filter(([program = '', option = '']) => !runs(program, option));
  return missing.length > 0 ? `${missing.map(([program]) => program).join(', ')} not found` : undefined;
}

export function runs(program: string, option: string): boolean {
  try {
    execFileSync(program, [option], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The pages of DOCX files as LibreOffice prints them. */
export function printed<Name extends string>(
  files: Readonly<Record<Name, Uint8Array>>,
): Readonly<Record<Name, readonly Page[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'layout-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const names = Object.keys(files) as Name[];
  for (const name of names) writeFileSync(join(folder, `${name}.docx`), unhung(files[name]));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const sources = names.map((name) => join(folder, `${name}.docx`));
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...sources], {
    stdio: 'ignore',
  });
  const pages = Object.fromEntries(names.map((name) => [name, read(join(folder, `${name}.pdf`))]));
  return pages as Record<Name, readonly Page[]>;
}

/** LibreOffice 7.4 reads `overflowPunct` the wrong way round, and would hang punctuation where Word does not. */
function unhung(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  return zipSync({
    ...parts,
    'word/styles.xml': strToU8(styles.replace('<w:overflowPunct w:val="0"/>', '<w:overflowPunct w:val="1"/>')),
  });
}

function read(pdf: string): readonly Page[] {
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return xml
    .split('<page ')
    .slice(1)
    .map((page, index) => {
      const [width = 0, height = 0] = [...page.slice(0, 80).matchAll(/"([\d.]+)"/g)].map(([, value]) => Number(value));
      const words = wordsOf(page);
      return { width, height, words, lines: linesOf(words), ink: (box) => inkOf(pdf, index + 1, box) };
    });
}

function wordsOf(page: string): readonly Line[] {
  return [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)]
    .map(([, left, top, right, bottom, text = '']) => ({
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
      text,
    }))
    .sort((a, b) => a.bottom - b.bottom || a.left - b.left);
}

function linesOf(words: readonly Line[]): readonly Line[] {
  const rows: Line[][] = [];
  for (const word of words) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].bottom - word.bottom) < 4) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => ({
    text: row
      .sort((a, b) => a.left - b.left)
      .map(({ text }) => text)
      .join(''),
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    top: Math.min(...row.map(({ top }) => top)),
    bottom: Math.max(...row.map(({ bottom }) => bottom)),
  }));
}

const DPI = 288;

function inkOf(
  pdf: string,
  page: number,
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
): readonly [number, number] {
  const pixels = (points: number): number => Math.round((points * DPI) / 72);
  const [x, y, w, h] = [pixels(left), pixels(top), pixels(right - left), pixels(bottom - top)];
  const range = [
    '-f',
    `${page}`,
    '-l',
    `${page}`,
    '-r',
    `${DPI}`,
    '-x',
    `${x}`,
    '-y',
    `${y}`,
    '-W',
    `${w}`,
    '-H',
    `${h}`,
  ];
  const stem = pdf.replace(/\.pdf$/, '');
  execFileSync('pdftoppm', ['-gray', '-singlefile', ...range, pdf, stem]);
  const image = readFileSync(`${stem}.pgm`);
  const data = image.subarray(image.length - w * h);
  const dark = [...Array(h).keys()].filter((row) => data.subarray(row * w, (row + 1) * w).some((grey) => grey < 128));
  const points = (row: number): number => ((y + row) * 72) / DPI;
  return [points(dark[0] ?? 0), points((dark.at(-1) ?? 0) + 1)];
}
