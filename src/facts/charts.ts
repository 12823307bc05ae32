import type { Ledger, Totals } from '../ledger/ledger.js';
import { CATEGORIES } from '../ledger/vocabulary/fields.js';
import { CHARTS, type ChartWords, TABLES } from '../standards.js';
import type { ChartFact, Series } from './chart.js';
import { comparisons } from './comparison.js';
import { countCell } from './count-cell.js';
import { type Fact, type FactRecord, isFigure, isRecord, lazily } from './fact.js';
import type { Figure } from './figure.js';
import { countedOnly, isMostlyWithoutSessions } from './held.js';
import { countActivities, measures } from './measures.js';
import { months } from './months.js';
import { periodTitle, yearBefore } from './period-name.js';
import { columnOf, type FactCell } from './table.js';

/** Fewer activities are a list: their bars would be ones and twos with holes between them, and the text has already said them all. */
const LEAST_ACTIVITIES = 6;
/** One or two bars say less than the sentence that names their figures. */
const LEAST_BARS = 3;

/** Every chart that a template can place: {{图.月度}} on a line of its own. One that would show too little is there, and empty. */
export function charts(year: Ledger, previous: Ledger | Totals | undefined): FactRecord {
  const ledger = countedOnly(year);
  return lazily(
    {},
    {
      月度: () => byMonth(ledger),
      类别: () => byCategory(ledger),
      同比: () => besideLastYear(ledger, previous),
    },
  );
}

interface Row {
  readonly name: string;
  readonly counts: FactRecord;
}

function byMonth(ledger: Ledger): ChartFact {
  const rows = Object.entries(months(ledger)).map(([name, counts]) => ({ name, counts }));
  const busy = rows.filter(({ counts }) => above0(counts.场次));
  const sessions = busy.reduce((sum, { counts }) => sum + amount(counts.场次), 0);
  const told = sessions >= LEAST_ACTIVITIES && !isMostlyWithoutSessions(ledger.activities) && worth(ledger, busy);
  return countChart('图.月度', 'column', wordsOf('月度', ledger), '场次', told ? rows : []);
}

/** The most attended first: that order is what the chart is looked at for. */
function byCategory(ledger: Ledger): ChartFact {
  const rows = CATEGORIES.map((name) => ({
    name,
    counts: measures(
      name,
      ledger.activities.filter(({ category }) => category === name),
    ),
  }))
    .filter(({ counts }) => above0(counts.人次))
    .sort((a, b) => amount(b.counts.人次) - amount(a.counts.人次));
  const words = wordsOf('类别', ledger);
  const { sessions, ...others } = words.heads;
  const said = isMostlyWithoutSessions(ledger.activities) ? { ...words, heads: others } : words;
  return countChart('图.类别', 'bar', said, '人次', worth(ledger, rows) ? rows : []);
}

/** templates/charts.yaml, of one period. */
function wordsOf(name: keyof typeof CHARTS, { period }: Ledger): ChartWords {
  const of = (text: string) =>
    text.replaceAll('{期间}', periodTitle(period)).replaceAll('{上年}', periodTitle(yearBefore(period)));
  const { title, caption, heads } = CHARTS[name];
  const named = Object.entries(heads).map(([column, head]) => [column, of(head)]);
  return { title: of(title), caption: of(caption), heads: Object.fromEntries(named) };
}

/** The column that a bar stands for: its head is the legend. */
const DRAWN = { 场次: 'sessions', 人次: 'attendance' } as const;

const worth = ({ activities }: Ledger, rows: readonly Row[]) =>
  activities.length >= LEAST_ACTIVITIES && rows.length >= LEAST_BARS;

function countChart(
  name: string,
  shape: ChartFact['shape'],
  { title, caption, heads }: ChartWords,
  drawn: '场次' | '人次',
  rows: readonly Row[],
): ChartFact {
  const figures = rows.map(({ counts }) => counts[drawn]).filter(isFigure);
  return {
    kind: 'chart',
    name,
    title,
    shape,
    categories: rows.map((row) => row.name),
    series: [{ name: heads[DRAWN[drawn]] ?? drawn, figures }],
    table: {
      kind: 'table',
      name,
      caption,
      columns: columnsOf(heads),
      rows: rows.map(({ name: of, counts }) => [
        of,
        ...(heads.sessions ? [cell(counts.场次)] : []),
        cell(counts.人次, above0(counts.场次)),
      ]),
    },
  };
}

/** Sessions and hours stand in the table alone: beside people, who are a hundred times as many, their bars could not be seen. */
const DRAWN_UNIT = '人次';

/** Only where the comparison itself holds (comparison.ts). */
function besideLastYear(ledger: Ledger, previous: Ledger | Totals | undefined): ChartFact {
  const compared = Object.entries(comparisons(ledger, previous)).flatMap(([measure, fact]) => {
    const { 上年: before, 变化: trend, 增减: change, 幅度: percent } = isRecord(fact) ? fact : {};
    if (!isFigure(before)) return [];
    const now = countActivities('总计', measure as '场次', ledger.activities);
    return [{ measure, before, now, rest: [textCell(trend), textCell(change), textCell(percent)] }];
  });
  const people = compared.filter(({ now }) => now.unit === DRAWN_UNIT);
  const drawn = people.length > 1 ? people : [];
  const { title, caption, heads } = wordsOf('同比', ledger);
  const years = [periodTitle(yearBefore(ledger.period)), periodTitle(ledger.period)] as const;
  const series = (name: string, of: (row: (typeof drawn)[number]) => Figure): Series => ({
    name,
    figures: drawn.map(of),
  });
  return {
    kind: 'chart',
    name: '图.同比',
    title,
    shape: 'column',
    categories: drawn.map(({ measure }) => measure),
    series: [series(years[0], ({ before }) => before), series(years[1], ({ now }) => now)],
    table: {
      kind: 'table',
      name: '图.同比',
      caption,
      columns: columnsOf(heads),
      rows: drawn.length > 0 ? compared.map(({ measure, before, now, rest }) => [measure, before, now, ...rest]) : [],
    },
  };
}

/** In the order in which the data file has them. */
const columnsOf = (heads: ChartWords['heads']) => Object.keys(heads).map((name) => columnOf(heads)(name));

const amount = (fact: Fact): number => (isFigure(fact) ? fact.value : 0);
const above0 = (fact: Fact): boolean => amount(fact) > 0;
const textCell = (fact: Fact): FactCell => (isFigure(fact) || typeof fact === 'string' ? fact : TABLES.cells.none);
const cell = (fact: Fact, zero = false): FactCell => (isFigure(fact) ? countCell(fact, zero) : TABLES.cells.none);
