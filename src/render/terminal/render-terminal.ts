import { addressLine } from '../../document/address-line.js';
import { annexLabel, annexNotes, annexNoteText } from '../../document/annex-label.js';
import type { Block, Document } from '../../document/document.js';
import { remarkLine } from '../../document/remark-line.js';
import { textWidth } from '../../terminal/width.js';
import { lineWidth, type StyledRun, wrap } from '../../terminal/wrap.js';
import { PAPER_WORDS } from '../../words/paper-words.js';
import type { TerminalOptions } from './page.js';
import { type Painter, painter, plainRuns, runs, type Style } from './paint.js';
import { tableLines } from './table.js';

/** A report as it will read on paper, for a terminal: harmless text, wrapped by the rules of Chinese typesetting. */
export function renderTerminal(document: Document, options: TerminalOptions): string {
  const { title, addressedTo, blocks, annexes, signedBy, dated, remark } = document;
  const { columns, colour, ambiguous = 2 } = options;
  const page = { columns: Math.max(columns, 8), paint: painter(colour), ambiguous };
  const lines = [
    ...centred(runs(title), page),
    '',
    ...(addressedTo ? flush(plainRuns(addressLine(addressedTo)), page) : []),
    ...blocks.flatMap((block) => blockLines(block, page)),
    '',
    ...noteLines(document, page),
    '',
    ...[...signedBy, dated].flatMap((line) => closing(line, page)),
    ...(remarkLine(remark) ? indented(plainRuns(remarkLine(remark)), page) : []),
    ...annexes.flatMap((annex, index) => [
      '',
      page.paint(wrap(plainRuns('-'.repeat(page.columns)), page.columns)[0] ?? [], 'rule'),
      ...flush(plainRuns(annexLabel(annexes, index), 'heading'), page),
      ...centred(plainRuns(annex.title), page),
      '',
      ...annex.blocks.flatMap((block) => blockLines(block, page)),
    ]),
  ];
  // Blocks part themselves from both neighbours: one empty line is enough.
  const parted = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  return `${parted.join('\n').replace(/^\n+|\n+$/g, '')}\n`;
}

interface Page {
  readonly columns: number;
  readonly paint: Painter;
  readonly ambiguous: 1 | 2;
}

type Content = readonly StyledRun<Style>[];

/** Two full-width characters. */
const INDENT = '\u3000\u3000';

const LINES: { readonly [T in Block['type']]: (block: Extract<Block, { type: T }>, page: Page) => readonly string[] } =
  {
    heading: ({ level, number, content }, page) => [
      ...(level === 1 ? [''] : []),
      ...indented([...plainRuns(number), ...runs(content)], page, 'heading'),
    ],
    paragraph: ({ content }, page) => indented(runs(content), page),
    table: (table, page) => [
      '',
      ...(table.caption ? centred(plainRuns(table.caption), page) : []),
      ...tableLines(table, page),
      '',
    ],
    chart: ({ table }, page) => LINES.table(table, page),
    photos: ({ photos }, page) =>
      photos.flatMap(({ caption }) =>
        indented([...plainRuns(PAPER_WORDS.photoBefore), ...runs(caption), ...plainRuns(PAPER_WORDS.photoAfter)], page),
      ),
    pageBreak: () => [''],
  };

const blockLines = <T extends Block['type']>(block: Extract<Block, { type: T }>, page: Page): readonly string[] =>
  LINES[block.type as T](block, page);

const flush = (content: Content, { columns, paint }: Page): readonly string[] =>
  wrap(content, columns).map((line) => paint(line));

function indented(content: Content, { columns, paint }: Page, base?: Style): readonly string[] {
  return wrap(content, columns, columns - 4).map((line, index) => (index === 0 ? INDENT : '') + paint(line, base));
}

/** Several lines of a title are about as long as each other, as on paper (GB/T 9704-2012 7.3.1). */
function centred(content: Content, { columns, paint }: Page): readonly string[] {
  const fewest = wrap(content, columns).length;
  let narrowest = Math.ceil(columns / 2);
  while (wrap(content, narrowest).length > fewest) narrowest++;
  return wrap(content, narrowest).map(
    (line) => before(Math.floor((columns - lineWidth(line)) / 2)) + paint(line, 'title'),
  );
}

/** 署名 and date stand right, two characters in (GB/T 9704-2012 7.3.5). */
function closing(text: string, { columns, paint }: Page): readonly string[] {
  return wrap(plainRuns(text), columns - 4).map((line) => before(columns - 4 - lineWidth(line)) + paint(line));
}

/** The 附件说明: whatever follows the first line stands under the name of the annex (GB/T 9704-2012 7.3.4). */
function noteLines({ annexes }: Document, { columns, paint }: Page): readonly string[] {
  return annexNotes(annexes).flatMap((note) => {
    const lead = note.lead === '' ? 10 : 4;
    const hang = Math.min(10 + textWidth(note.number), Math.floor(columns / 2));
    const lines = wrap(plainRuns(annexNoteText(note)), columns - hang, columns - lead);
    return lines.map((line, index) => before(index === 0 ? lead : hang) + paint(line));
  });
}

const before = (columns: number): string => ' '.repeat(Math.max(columns, 0));
