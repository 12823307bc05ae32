import type { Table } from '../../document/document.js';
import { figureText } from '../../facts/figure.js';
import type { LocatedTrace } from '../../facts/located-trace.js';
import type { TerminalOptions } from '../../render/terminal/page.js';
import { flushTable, type Page, page, sentence } from '../../render/terminal/page.js';
import { terminalColumn } from '../../render/terminal/terminal-column.js';
import { TRACE_WORDS as WORDS } from '../../words/trace-words.js';

const COLUMNS = WORDS.columns;

/** Where a figure comes from, row by row, with the sum taken anew. */
export function renderTrace(found: LocatedTrace, options: TerminalOptions): string {
  const drawn = page(options);
  const { figure, tallies, typed, standards, unrecorded, formula, agrees } = found;
  const lines = [
    ...sentence(`${figure.name} = ${figureText(figure)}`, drawn).map((line) => drawn.chalk.bold(line)),
    ...(typed.length > 0 ? sentence(typedHeading(typed, tallies.length > 0), drawn) : []),
    ...typed.flatMap((one) => sentence(WORDS.typedValue(one), drawn, 2)),
    ...standards.flatMap((indicator) => sentence(WORDS.standard({ indicator }), drawn)),
    ...tallies.flatMap((tally) => tallyLines(tally, drawn)),
    ...([...tallies, ...typed, ...standards].length === 0 ? sentence(WORDS.unsupported, drawn) : []),
    ...(unrecorded.length > 0 ? unrecordedLines(unrecorded, drawn) : []),
    ...(formula ? sentence(formula, drawn) : []),
    ...(agrees === undefined ? [] : [verdictLine(agrees, drawn)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What --set wrote stands in no ledger. */
function typedHeading(typed: LocatedTrace['typed'], isCountedToo: boolean): string {
  const inLedger = typed.some(({ overridden }) => !overridden);
  const overridden = typed.some((one) => one.overridden);
  return WORDS.typed({ inLedger, overridden, several: typed.length > 1, countedToo: isCountedToo });
}

const verdictLine = (agrees: boolean, { chalk }: Page) =>
  agrees ? chalk.green(WORDS.agrees) : chalk.red(WORDS.disagrees);

type Tally = LocatedTrace['tallies'][number];

function tallyLines({ file, measure, rows, sum }: Tally, drawn: Page): readonly string[] {
  const proven = rows.some(({ evidence }) => evidence.length > 0);
  const table: Table = {
    type: 'table',
    columns: [
      terminalColumn(COLUMNS.row, 6),
      terminalColumn(COLUMNS.line, 4, 'right'),
      terminalColumn(COLUMNS.date, 10),
      terminalColumn(COLUMNS.title, 30, 'left'),
      ...(measure ? [terminalColumn(measure, 6, 'right')] : []),
      ...(proven ? [terminalColumn(COLUMNS.evidence, 20, 'left')] : []),
    ],
    rows: rows.map(({ row, line, date, title, amount, estimated, evidence }) => [
      String(row),
      line === undefined ? '' : String(line),
      date,
      title,
      ...(measure ? [estimated && measure === '人次' ? WORDS.estimated(`${amount}`) : `${amount}`] : []),
      ...(proven ? [WORDS.evidence(evidence)] : []),
    ]),
  };
  return [
    ...sentence(WORDS.rows({ counted: measure !== undefined, file, rows: rows.length }), drawn),
    ...flushTable(table, drawn),
    ...(sum === undefined ? [] : sentence(WORDS.sum({ measure: `${measure}`, sum }), drawn)),
  ];
}

function unrecordedLines(rows: LocatedTrace['unrecorded'], drawn: Page): readonly string[] {
  return [...sentence(WORDS.unrecorded, drawn), ...rows.flatMap((row) => sentence(WORDS.row(row), drawn, 2))];
}
