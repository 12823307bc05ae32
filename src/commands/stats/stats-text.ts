import type { ChalkInstance } from 'chalk';
import type { Table } from '../../document/document.js';
import { type Figure, figureNumber, figureText, isBlank, unrecordedSessions } from '../../facts/figure.js';
import { verdict } from '../../facts/indicators.js';
import type { Counted, Coverage, Overview } from '../../facts/overview.js';
import type { TerminalOptions } from '../../render/terminal/page.js';
import { flushTable, type Page, page, sentence } from '../../render/terminal/page.js';
import { terminalColumn } from '../../render/terminal/terminal-column.js';
import { barLines } from '../../terminal/bars.js';
import { harmless } from '../../terminal/harmless.js';
import { textWidth } from '../../terminal/width.js';

/** How many gaps one report prints. */
export interface ReportGaps {
  readonly report: string;
  readonly count: number;
}

/** The year at a glance, for a terminal of `columns` columns. */
export function renderStats(year: Overview, gaps: readonly ReportGaps[], options: TerminalOptions): string {
  const drawn = page(options);
  const parts = [
    [
      ...sentence(`${year.community}  ${year.period}`, drawn).map((line) => drawn.chalk.bold(line)),
      ...totals(year, drawn),
    ],
    ...(year.totals.场次.value > 0
      ? [section('按月', bars(year.months, drawn), drawn), section('按类别', categories(year, drawn), drawn)]
      : []),
    section('专项（开展的/全部细项）', campaigns(year.campaigns, drawn), drawn),
    section('创建指标', indicators(year, drawn), drawn),
    section('与上年比', comparison(year, drawn), drawn),
    section('待补', gapLines(gaps, drawn), drawn),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[], { chalk }: Page) => [chalk.bold.cyan(title), ...lines];

const MEASURED = { 场次: '活动', 人次: '参加', 志愿者人次: '志愿者', 服务时长: '服务', 受益人次: '受益' } as const;

function totals({ totals: counts }: Overview, drawn: Page): readonly string[] {
  if (counts.场次.value === 0) return sentence('台账里还没有活动。', drawn);
  const texts = (Object.keys(MEASURED) as (keyof typeof MEASURED)[])
    .filter((measure) => counts[measure].value > 0)
    .map((measure) => `${MEASURED[measure]} ${figureText(counts[measure])}`);
  return sentence(texts.join('，'), drawn);
}

/** What nobody wrote down is no 0. */
function short(figure: Figure): string {
  if (isBlank(figure)) return unrecordedSessions(figure) > 0 ? '未记' : '-';
  return `${figureNumber(figure)}${figure.unit}`;
}

/** Sessions and attendance, side by side. */
function bars(rows: readonly Counted[], { columns, bar }: Page): readonly string[] {
  return barLines(
    rows.map(({ name, counts }) => ({
      label: harmless(name),
      values: [counts.场次, counts.人次].map((figure) => ({ value: figure.value, text: short(figure) })),
    })),
    columns,
    bar,
  );
}

const idle = ({ counts }: Counted) => counts.场次.value === 0;
const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name).join('、');

function categories({ categories: all }: Overview, drawn: Page): readonly string[] {
  const empty = all.filter(idle);
  const used = all.filter((row) => !idle(row));
  return [...bars(used, drawn), ...(empty.length > 0 ? sentence(`还没有活动：${names(empty)}`, drawn) : [])];
}

/** 八个不 8/8, its counts, and the items that nothing supports yet. */
function campaigns(all: readonly Coverage[], drawn: Page): readonly string[] {
  const used = all.filter((campaign) => !idle(campaign));
  const empty = all.filter(idle);
  const width = Math.max(0, ...used.map(({ name }) => textWidth(harmless(name))));
  return [
    ...used.flatMap(({ name, counts, items }) => {
      const blank = items.filter(idle);
      const covered = items.length === 0 ? '  - ' : `${items.length - blank.length}/${items.length}`.padStart(4);
      const paint = blank.length === 0 ? drawn.chalk.green : drawn.chalk.yellow;
      const label = harmless(name);
      const counted = `${paint(covered)}  ${short(counts.场次)}  ${short(counts.人次)}`;
      const room = drawn.columns - width - 2 - textWidth(`${covered}  ${short(counts.场次)}  ${short(counts.人次)}`);
      return [
        ...(room < 0
          ? [...sentence(name, drawn), `  ${counted}`]
          : [`${label}${' '.repeat(width - textWidth(label))}  ${counted}`]),
        ...(blank.length > 0 ? sentence(`空白：${names(blank)}`, drawn, 2) : []),
      ];
    }),
    ...(empty.length > 0 ? sentence(`还没有活动：${names(empty)}`, drawn) : []),
  ];
}

/** Below this a table's columns break words apart: each row is a line instead. */
const NARROW = 60;

function indicators({ indicators: all }: Overview, drawn: Page): readonly string[] {
  const measured = all.filter(({ value }) => value);
  const missing = all.filter(({ value }) => !value);
  const failed = all.filter(({ met }) => met === false);
  const rows = measured.map(({ name, target, value, met }) => [
    name,
    target ? figureText(target) : '没有标准',
    value ? short(value) : '',
    met === undefined ? '' : verdict(met),
  ]);
  const table: Table = {
    type: 'table',
    columns: [
      terminalColumn('指标', 6, 'left'),
      terminalColumn('标准', 2),
      terminalColumn('实际', 2),
      terminalColumn('结论', 2),
    ],
    rows,
  };
  const lines =
    drawn.columns < NARROW
      ? rows.flatMap(([name, target, value, met]) => sentence(`${name} ${value}，标准 ${target}，${met}`, drawn))
      : flushTable(table, drawn);
  return [
    ...(measured.length > 0 ? lines : []),
    ...sentence(`${all.length} 项中达标 ${all.filter(({ met }) => met).length} 项`, drawn),
    ...(failed.length > 0 ? sentence(`未达标：${names(failed)}`, drawn).map((line) => drawn.chalk.red(line)) : []),
    ...(missing.length > 0 ? sentence(`没有填实际数值：${names(missing)}`, drawn) : []),
  ];
}

function comparison({ comparison: all, namesPrevious }: Overview, drawn: Page): readonly string[] {
  if (!namesPrevious) return sentence('台账没有写“上年”，没有可比的数字。', drawn);
  const shown = all.filter(({ before }) => before);
  if (shown.length === 0) return sentence('上年的数字不能比：读不出、区间不同、为 0，或有活动没有记人次。', drawn);
  const rows = shown.map(({ measure, now, before, trend = '', change, percent }) => [
    measure,
    short(now),
    before ? short(before) : '',
    change && percent ? `${trend}${short(change)}（${short(percent)}）` : trend,
  ]);
  const table: Table = {
    type: 'table',
    columns: [
      terminalColumn('', 3, 'left'),
      terminalColumn('今年', 3),
      terminalColumn('上年', 3),
      terminalColumn('变化', 4),
    ],
    rows,
  };
  const left = all.filter(({ before }) => !before).map(({ measure }) => measure);
  return [
    ...(drawn.columns < NARROW
      ? rows.flatMap(([measure, now, before, change]) => [
          `${measure} ${now}`,
          ...sentence(`上年 ${before}，${change}`, drawn, 2),
        ])
      : flushTable(table, drawn)),
    ...(left.length > 0 ? sentence(`${left.join('、')}没有比：有场次没有记下，或其中一年没有这个数。`, drawn) : []),
  ];
}

function gapLines(gaps: readonly ReportGaps[], drawn: Page): readonly string[] {
  const width = Math.max(0, ...gaps.map(({ report }) => textWidth(report)));
  const paint = (count: number): ChalkInstance => (count > 0 ? drawn.chalk.yellow : drawn.chalk.green);
  const lines = gaps.map(
    ({ report, count }) =>
      `${harmless(report)}${' '.repeat(width - textWidth(report))}  ${paint(count)(count > 0 ? `${count} 处` : '齐全')}`,
  );
  return gaps.some(({ count }) => count > 0) ? [...lines, ...sentence('逐项清单：report check', drawn)] : lines;
}
