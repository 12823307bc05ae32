import type { Table } from '../../document/document.js';
import { figureText } from '../../facts/figure.js';
import type { LocatedTrace } from '../../facts/located-trace.js';
import type { TerminalOptions } from '../../render/terminal/page.js';
import { flushTable, type Page, page, sentence } from '../../render/terminal/page.js';
import { terminalColumn } from '../../render/terminal/terminal-column.js';

/** Where a figure comes from, row by row, with the sum taken anew. */
export function renderTrace(found: LocatedTrace, options: TerminalOptions): string {
  const drawn = page(options);
  const { figure, tallies, typed, standards, unrecorded, formula, agrees } = found;
  const lines = [
    ...sentence(`${figure.name} = ${figureText(figure)}`, drawn).map((line) => drawn.chalk.bold(line)),
    ...(typed.length > 0 ? sentence(typedHeading(typed, tallies.length > 0), drawn) : []),
    ...typed.flatMap(({ what, value, line, overridden }) =>
      sentence(`${what}：${value}${overridden ? '（命令行改写）' : at(line)}`, drawn, 2),
    ),
    ...standards.flatMap((name) => sentence(`这个数是程序自带的标准（指标“${name}”），台账没有另写。`, drawn)),
    ...tallies.flatMap((tally) => tallyLines(tally, drawn)),
    ...([...tallies, ...typed, ...standards].length === 0 ? sentence('台账里没有支持它的活动。', drawn) : []),
    ...(unrecorded.length > 0 ? unrecordedLines(unrecorded, drawn) : []),
    ...(formula ? sentence(formula, drawn) : []),
    ...(agrees === undefined ? [] : [verdictLine(agrees, drawn)]),
  ];
  return `${lines.join('\n')}\n`;
}

const at = (line: number | undefined) => (line === undefined ? '' : `（台账第 ${line} 行）`);

/** What --set wrote stands in no ledger. */
function typedHeading(typed: LocatedTrace['typed'], isCountedToo: boolean): string {
  const where = typed.every(({ overridden }) => overridden)
    ? '由命令行改写'
    : typed.some(({ overridden }) => overridden)
      ? '写在台账里或由命令行改写'
      : '写在台账里';
  return isCountedToo ? `其中${where}的：` : `${typed.length > 1 ? '依据' : '这个数'}${where}，不是从活动数出来的：`;
}

const verdictLine = (agrees: boolean, { chalk }: Page) =>
  agrees
    ? chalk.green('重新加总，与报告里的数一致。')
    : chalk.red('重新加总，与报告里的数不一致，请把这份台账反馈给我们。');

type Tally = LocatedTrace['tallies'][number];

function tallyLines({ file, measure, rows, sum }: Tally, drawn: Page): readonly string[] {
  const proven = rows.some(({ evidence }) => evidence.length > 0);
  const table: Table = {
    type: 'table',
    columns: [
      terminalColumn('第几条', 6),
      terminalColumn('行', 4, 'right'),
      terminalColumn('日期', 10),
      terminalColumn('活动名称', 30, 'left'),
      ...(measure ? [terminalColumn(measure, 6, 'right')] : []),
      ...(proven ? [terminalColumn('佐证', 20, 'left')] : []),
    ],
    rows: rows.map(({ row, line, date, title, amount, estimated, evidence }) => [
      String(row),
      line === undefined ? '' : String(line),
      date,
      title,
      ...(measure ? [`${amount}${estimated && measure === '人次' ? '（估）' : ''}`] : []),
      ...(proven ? [evidence.join('；')] : []),
    ]),
  };
  const counted = measure ? '由这些活动数出' : '依据这些活动';
  return [
    ...sentence(`${counted}（${file}，${rows.length} 条）：`, drawn),
    ...flushTable(table, drawn),
    ...(sum === undefined ? [] : sentence(`${measure}合计 ${sum}`, drawn)),
  ];
}

function unrecordedLines(rows: LocatedTrace['unrecorded'], drawn: Page): readonly string[] {
  return [
    ...sentence('没有记人次、没有算进去的：', drawn),
    ...rows.flatMap(({ row, line, date, title }) => sentence(`第 ${row} 条 ${date} ${title}${at(line)}`, drawn, 2)),
  ];
}
