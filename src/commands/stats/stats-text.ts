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
import { STATS_WORDS as WORDS } from '../../words/stats-words.js';

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
      ? [
          section(WORDS.months, bars(year.months, drawn), drawn),
          section(WORDS.categories, categories(year, drawn), drawn),
        ]
      : []),
    section(WORDS.campaigns, campaigns(year.campaigns, drawn), drawn),
    section(WORDS.indicators, indicators(year, drawn), drawn),
    section(WORDS.comparison, comparison(year, drawn), drawn),
    section(WORDS.gaps, gapLines(gaps, drawn), drawn),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[], { chalk }: Page) => [chalk.bold.cyan(title), ...lines];

const MEASURED = WORDS.measured;

function totals({ totals: counts }: Overview, drawn: Page): readonly string[] {
  if (counts.场次.value === 0) return sentence(WORDS.nothing, drawn);
  const texts = (Object.keys(MEASURED) as (keyof typeof MEASURED)[])
    .filter((measure) => counts[measure].value > 0)
    .map((measure) => `${MEASURED[measure]} ${figureText(counts[measure])}`);
  return sentence(WORDS.parts(texts), drawn);
}

/** What nobody wrote down is no 0. */
function short(figure: Figure): string {
  if (isBlank(figure)) return unrecordedSessions(figure) > 0 ? WORDS.unrecorded : '-';
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
const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

function categories({ categories: all }: Overview, drawn: Page): readonly string[] {
  const empty = all.filter(idle);
  const used = all.filter((row) => !idle(row));
  return [...bars(used, drawn), ...(empty.length > 0 ? sentence(WORDS.idle(names(empty)), drawn) : [])];
}

/** 八个不 8/8, its counts, and the items that nothing supports yet. */
function campaigns(all: readonly Coverage[], drawn: Page): readonly string[] {
  const used = all.filter((campaign) => !idle(campaign));
  const empty = all.filter(idle);
  const width = Math.max(0, ...used.map(({ name }) => textWidth(harmless(name))));
  const sessions = column(used.map(({ counts }) => short(counts.场次)));
  const people = column(used.map(({ counts }) => short(counts.人次)));
  const blankOf = ({ items }: Coverage) => items.filter(idle);
  const share = (campaign: Coverage) =>
    campaign.items.length === 0 ? '-' : `${campaign.items.length - blankOf(campaign).length}/${campaign.items.length}`;
  const shares = column(used.map(share));
  return [
    ...used.flatMap((campaign) => {
      const { name, counts } = campaign;
      const blank = blankOf(campaign);
      const covered = shares(share(campaign));
      const paint = blank.length === 0 ? drawn.chalk.green : drawn.chalk.yellow;
      const label = harmless(name);
      const numbers = `  ${sessions(short(counts.场次))}  ${people(short(counts.人次))}`;
      const counted = `${paint(covered)}${numbers}`;
      const room = drawn.columns - width - 2 - textWidth(covered + numbers);
      return [
        ...(room < 0
          ? [...sentence(name, drawn), `  ${counted}`]
          : [`${label}${' '.repeat(width - textWidth(label))}  ${counted}`]),
        ...(blank.length > 0 ? sentence(WORDS.blankItems(names(blank)), drawn, 2) : []),
      ];
    }),
    ...(empty.length > 0 ? sentence(WORDS.idle(names(empty)), drawn) : []),
  ];
}

/** Makes texts as wide as the widest of them, flush right. */
function column(texts: readonly string[]): (text: string) => string {
  const width = Math.max(0, ...texts.map(textWidth));
  return (text) => ' '.repeat(width - textWidth(text)) + text;
}

/** Below this a table's columns break words apart: each row is a line instead. */
const NARROW = 60;

function indicators({ indicators: all }: Overview, drawn: Page): readonly string[] {
  const measured = all.filter(({ value }) => value);
  const missing = all.filter(({ value }) => !value);
  const failed = all.filter(({ met }) => met === false);
  const rows = measured.map(({ name, target, value, met }): readonly [string, string, string, string] => [
    name,
    target ? figureText(target) : WORDS.noTarget,
    value ? short(value) : '',
    met === undefined ? '' : verdict(met),
  ]);
  const heads = WORDS.indicatorColumns;
  const table: Table = {
    type: 'table',
    columns: [
      terminalColumn(heads.name, 6, 'left'),
      terminalColumn(heads.target, 2),
      terminalColumn(heads.value, 2),
      terminalColumn(heads.met, 2),
    ],
    rows,
  };
  const lines =
    drawn.columns < NARROW
      ? rows.flatMap(([name, target, value, met]) => sentence(WORDS.indicator({ name, value, target, met }), drawn))
      : flushTable(table, drawn);
  return [
    ...(measured.length > 0 ? lines : []),
    ...sentence(WORDS.met({ all: all.length, met: all.filter(({ met }) => met).length }), drawn),
    ...(failed.length > 0 ? sentence(WORDS.failed(names(failed)), drawn).map((line) => drawn.chalk.red(line)) : []),
    ...(missing.length > 0 ? sentence(WORDS.unmeasured(names(missing)), drawn) : []),
  ];
}

function comparison({ comparison: all, namesPrevious }: Overview, drawn: Page): readonly string[] {
  if (!namesPrevious) return sentence(WORDS.noPrevious, drawn);
  const shown = all.filter(({ before }) => before);
  if (shown.length === 0) return sentence(WORDS.incomparable, drawn);
  const rows = shown.map(
    ({ measure, now, before, trend = '', change, percent }): readonly [string, string, string, string] => [
      measure,
      short(now),
      before ? short(before) : '',
      change && percent ? WORDS.change({ trend, change: short(change), percent: short(percent) }) : trend,
    ],
  );
  const heads = WORDS.comparisonColumns;
  const table: Table = {
    type: 'table',
    columns: [
      terminalColumn('', 3, 'left'),
      terminalColumn(heads.now, 3),
      terminalColumn(heads.before, 3),
      terminalColumn(heads.change, 4),
    ],
    rows,
  };
  const left = all.filter(({ before }) => !before).map(({ measure }) => measure);
  return [
    ...(drawn.columns < NARROW
      ? rows.flatMap(([measure, now, before, change]) => [
          `${measure} ${now}`,
          ...sentence(WORDS.before({ before, change }), drawn, 2),
        ])
      : flushTable(table, drawn)),
    ...(left.length > 0 ? sentence(WORDS.notCompared(left), drawn) : []),
  ];
}

function gapLines(gaps: readonly ReportGaps[], drawn: Page): readonly string[] {
  const width = Math.max(0, ...gaps.map(({ report }) => textWidth(report)));
  const paint = (count: number): ChalkInstance => (count > 0 ? drawn.chalk.yellow : drawn.chalk.green);
  const lines = gaps.map(
    ({ report, count }) =>
      `${harmless(report)}${' '.repeat(width - textWidth(report))}  ${paint(count)(count > 0 ? WORDS.places(count) : WORDS.complete)}`,
  );
  return gaps.some(({ count }) => count > 0) ? [...lines, ...sentence(WORDS.gapsHint, drawn)] : lines;
}
