import { INDICATORS, type StandardIndicator } from '../../standards.js';
import type { Indicator } from '../ledger.js';
import { isEmpty, type MapNode, type Node } from '../syntax/tree.js';
import { INDICATOR, LEDGER } from '../vocabulary/fields.js';
import { nameKey } from './campaigns.js';
import { readRecords, valueNode } from './read-record.js';
import type { Reading } from './reading.js';
import { parseMeasure, SHARES, settleUnits, type TypedMeasure } from './typed-measure.js';

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
  const { target, value, rate } = indicator;
  if (!standard && [target, value, rate].every((typed) => typed === undefined))
    report('indicator-without-value', '提醒', { name }, at('name'));
  checkUnits({ ...indicator, name }, standard, at, report);
  return { ...indicator, name, ...(name !== written && { called: written }) };
}

/** 0.94 beside 90% may be 94% or 0.94%, and 户 beside % is nothing to compare: said here, not judged later. */
function checkUnits(
  { name, value, target }: Indicator,
  standard: StandardIndicator | undefined,
  at: (field: keyof typeof INDICATOR) => Node,
  report: Reading['report'],
): void {
  const usual: TypedMeasure | undefined = standard && { value: standard.target, unit: '%' };
  const asked = target === undefined ? undefined : parseMeasure(target);
  const found = value === undefined || standard?.computed ? undefined : parseMeasure(value);
  const bare = (field: 'target' | 'value', measure: TypedMeasure) =>
    report('indicator-without-unit', '提醒', { name, field: INDICATOR[field].zh, ...readings(measure) }, at(field));
  const other = asked ?? usual;
  if (asked?.unit === '' && usual && !settleUnits(asked, usual)) bare('target', asked);
  else if (!found || !other || settleUnits(found, other)) return;
  else if (found.unit === '') bare('value', found);
  else if (other.unit === '') bare('target', other);
  else {
    const texts = { text: `${found.value}${found.unit}`, target: `${other.value}${other.unit}` };
    report('indicator-other-unit', '提醒', { name, ...texts }, at('value'));
  }
}

/** What a number without a unit may mean. */
const readings = ({ value }: TypedMeasure) => ({
  text: String(value),
  percent: `${value}%`,
  whole: `${Number((value * (SHARES['%'] ?? 1)).toPrecision(12))}%`,
});
