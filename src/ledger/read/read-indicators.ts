import { INDICATORS, type StandardIndicator } from '../../standards.js';
import type { Indicator } from '../ledger.js';
import { isEmpty, type MapNode, type Node } from '../syntax/tree.js';
import { INDICATOR, LEDGER } from '../vocabulary/fields.js';
import { nameKey } from './campaigns.js';
import { readRecords, valueNode } from './read-record.js';
import type { Reading } from './reading.js';

const STANDARDS: ReadonlyMap<string, StandardIndicator> = new Map(
  INDICATORS.flatMap((i) => [i.name, ...(i.synonyms ?? [])].map((name) => [nameKey(name), i])),
);

/** The indicators of a ledger. */
export function readIndicators(node: Node | undefined, reading: Reading): readonly Indicator[] {
  const seen = new Set<string>();
  const rows = node && !isEmpty(node) ? readRecords(node, LEDGER.indicators, reading) : [];
  return rows.map(({ record, node: row }) => checked(record as Indicator, row, seen, reading));
}

/** An indicator as written, a built-in one under its own name (绿化率 is 绿化覆盖率). */
function checked(indicator: Indicator, row: MapNode, seen: Set<string>, { report }: Reading): Indicator {
  const written = indicator.name as string | undefined;
  if (written === undefined) return indicator;
  const at = (field: keyof typeof INDICATOR) => valueNode(row, INDICATOR, field);
  const standard = STANDARDS.get(nameKey(written));
  const name = standard?.name ?? written;
  if (seen.has(name)) report('indicator-twice', '错误', { name }, at('name'));
  seen.add(name);
  if (standard?.computed && indicator.value !== undefined) {
    report('indicator-computed', '提醒', { name, from: standard.computed }, at('value'));
  }
  if (!standard && indicator.target === undefined) report('indicator-without-target', '提醒', { name }, at('name'));
  return { ...indicator, name };
}
