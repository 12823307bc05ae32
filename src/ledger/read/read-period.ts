import { isEmpty, type Node, type TextNode } from '../syntax/tree.js';
import { LEDGER, PERIOD } from '../vocabulary/fields.js';
import type { Span } from './dates.js';
import type { Entries } from './read-record.js';
import { valueNode } from './read-record.js';
import { readValue } from './read-value.js';
import type { Reading } from './reading.js';

/** The period of a ledger: its own, or the year's first and last day. Undefined where neither can be told. */
export function readPeriod(entries: Entries, year: number | undefined, reading: Reading): Span | undefined {
  const written = entries.get('period')?.value;
  if (!written || isEmpty(written))
    return year === undefined ? undefined : { start: `${year}-01-01`, end: `${year}-12-31` };
  const node = written.type === 'text' ? halves(written) : written;
  if (!node) {
    reading.report('period-as-text', '错误', {}, written);
    return undefined;
  }
  const { start, end } = (readValue(node, LEDGER.period, reading) ?? {}) as Partial<Span>;
  if (start === undefined || end === undefined) return undefined;
  if (end < start) {
    reading.report(
      'end-before-start',
      '错误',
      { start, end },
      node.type === 'map' ? valueNode(node, PERIOD, 'end') : node,
    );
    return undefined;
  }
  if (year !== undefined && (year < Number(start.slice(0, 4)) || year > Number(end.slice(0, 4)))) {
    reading.report('period-and-year', '提醒', { year, start, end }, written);
  }
  return { start, end };
}

/** No way to write two dates is longer. */
const LONGEST = 100;

/** 2024-08-01 / 2025-07-31 or 2024年8月1日至2025年7月31日 on one line, as the record that it stands for. */
function halves(node: TextNode): Node | undefined {
  if (node.text.length > LONGEST) return undefined;
  const parts = node.text.split(/(?:(?<!\s)\s+)?[至到~～—–]+\s*|(?<!\s)\s+[-/]\s+/u).filter((part) => part !== '');
  if (parts.length !== 2) return undefined;
  const entries = [PERIOD.start, PERIOD.end].map((field, i) => ({
    key: { ...node, text: field.zh },
    value: { ...node, text: parts[i] ?? '' },
  }));
  return { ...node, type: 'map', entries };
}
