import { Lexer, type Token, type Tokens } from 'marked';
import type { ChartFact } from '../facts/chart.js';
import type { PhotosFact } from '../facts/photo.js';
import type { FactCell, TableFact } from '../facts/table.js';
import { splitMarks } from '../template/mark.js';
import type { Filled, Value } from '../template/template.js';
import type { Block, Cell, Chart, Heading, Photos, Table } from './document.js';
import { dropEmptyHeadings } from './drop-empty-headings.js';
import { dropLoneHeadings } from './drop-lone-headings.js';
import { fillMarks, gapRun, inlines } from './inlines.js';
import { numberHeadings } from './numbering.js';
import { type OwnParts, placeOwnWords } from './place-own-words.js';
import { plainTokens } from './plain-markdown.js';
import { raiseHeadings } from './raise-headings.js';
import { markRunIn } from './run-in-heading.js';
import { cellContent } from './text.js';

/** The Markdown of a filled template → numbered blocks, with the secretary's own sentences under the headings that they name. */
export function parseBlocks(
  { markdown, values, tells }: Pick<Filled, 'markdown' | 'values' | 'tells'>,
  own?: OwnParts,
): readonly Block[] {
  const text = unindent(markdown);
  const tokens = plainTokens(text) ?? new Lexer({ gfm: true }).lex(text);
  const parsed = tokens.flatMap((token) => blocks(token, values));
  const filled = dropEmptyHeadings(own ? placeOwnWords(parsed, own) : parsed);
  return numberHeadings(raiseHeadings(tells ? dropLoneHeadings(filled) : filled), tells);
}

/** Indentation in a template only shows its structure; four spaces are no code there. */
const unindent = (markdown: string) => markdown.replace(/^[ \t\u3000]+/gm, '');

function blocks(token: Token, values: readonly Value[]): readonly Block[] {
  const make = MAKERS[token.type];
  return make ? make(token as never, values) : paragraph([token], values);
}

type Maker<T> = (token: T, values: readonly Value[]) => readonly Block[];

const MAKERS: Readonly<Record<string, Maker<never>>> = {
  space: () => [],
  def: () => [],
  heading: ((token, values) => heading(token, values)) as Maker<Tokens.Heading>,
  paragraph: ((token, values) =>
    valueAlone(token.text, values) ?? paragraph(token.tokens, values)) as Maker<Tokens.Paragraph>,
  list: ((token, values) => listParagraphs(token, values)) as Maker<Tokens.List>,
  blockquote: ((token, values) => token.tokens.flatMap((inner) => blocks(inner, values))) as Maker<Tokens.Blockquote>,
  table: ((token, values) => [markdownTable(token, values)]) as Maker<Tokens.Table>,
  hr: () => [{ type: 'pageBreak' }],
};

function paragraph(tokens: readonly Token[], values: readonly Value[]): readonly Block[] {
  const raw = tokens[0]?.raw ?? '';
  const content = markRunIn(raw, inlines(tokens, values), values);
  return content.length > 0 ? [{ type: 'paragraph', content }] : [];
}

function heading(token: Tokens.Heading, values: readonly Value[]): readonly Block[] {
  const content = inlines(token.tokens, values);
  const level = Math.min(token.depth, 4) as Heading['level'];
  const own = markIn(token.text) !== undefined;
  return content.length > 0 ? [{ type: 'heading', level, number: '', content, ...(own && { own }) }] : [];
}

/** An official paper has no bullets: items are paragraphs, numbered 1. 2. where the list is numbered. */
function listParagraphs(list: Tokens.List, values: readonly Value[]): readonly Block[] {
  const start = typeof list.start === 'number' ? list.start : 1;
  return list.items.flatMap((item, index) => {
    const inner = item.tokens.flatMap((token) => blocks(token, values));
    const [first, ...rest] = inner;
    if (!list.ordered || first?.type !== 'paragraph') return inner;
    return [{ ...first, content: [{ type: 'text' as const, text: `${start + index}.` }, ...first.content] }, ...rest];
  });
}

/** A paragraph that is nothing but the mark of a table, a chart or photos. */
function valueAlone(text: string, values: readonly Value[]): readonly Block[] | undefined {
  const value = values[markIn(text) ?? -1];
  if (value?.type === 'chart') return [factChart(value.chart)];
  if (value?.type === 'photos') return [factPhotos(value.photos)];
  return value?.type === 'table' ? [factTable(value.table)] : undefined;
}

/** The mark that a text is, and nothing else. */
function markIn(text: string): number | undefined {
  const [mark, ...more] = splitMarks(text.trim());
  return typeof mark === 'number' && more.length === 0 ? mark : undefined;
}

const factChart = ({ title, shape, categories, series, table }: ChartFact): Chart => ({
  type: 'chart',
  title,
  shape,
  categories,
  series,
  table: factTable(table),
});

const factPhotos = ({ photos }: PhotosFact): Photos => ({
  type: 'photos',
  perPage: 4,
  photos: photos.map(({ path, caption, description }) => ({
    path,
    caption: caption.flatMap((part) => cellContent(toCell(part))),
    description,
  })),
});

export function factTable({ name, caption, columns, rows }: TableFact): Table {
  return { type: 'table', name, ...(caption && { caption }), columns, rows: rows.map((row) => row.map(toCell)) };
}

const toCell = (value: FactCell): Cell =>
  typeof value === 'object' && value.kind === 'missing' ? [gapRun(value.label)] : value;

function markdownTable({ header, rows }: Tokens.Table, values: readonly Value[]): Table {
  const title = (cell: Tokens.TableCell) =>
    fillMarks(cell.text, values)
      .map((run) => run.text)
      .join('');
  return {
    type: 'table',
    columns: header.map((cell) => ({ title: title(cell), align: cell.align ?? 'left' })),
    rows: rows.map((row) => row.map((cell) => inlines(cell.tokens, values))),
  };
}
