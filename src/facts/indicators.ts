import type { Ledger } from '../ledger/ledger.js';
import { oncePer } from '../once-per.js';
import { INDICATORS, type StandardIndicator, TABLES } from '../standards.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { goesByStandards } from './by-standards.js';
import { type FactRecord, list } from './fact.js';
import { entriesFigure } from './figure.js';
import { type IndicatorResult, indicatorResult, measuredEntry } from './indicator-result.js';
import { wanting } from './want.js';

/** The built-in indicators in their order, then the ledger's own. The ledger's targets win; a computed one is never typed. */
export const indicatorResults = oncePer((ledger: Ledger): readonly IndicatorResult[] => {
  const own = ledger.indicators.filter((row) => !INDICATORS.some((standard) => isNamed(standard, row.name)));
  const sought = [
    ...INDICATORS.map((standard) => ({
      name: standard.name,
      standard,
      row: ledger.indicators.find((row) => isNamed(standard, row.name)),
    })),
    ...own.map((row) => ({ name: row.name, row })),
  ];
  return sought.map((one) => indicatorResult(one, ledger));
});

const isNamed = (standard: StandardIndicator, name: string) =>
  standard.name === name || (standard.synonyms?.includes(name) ?? false);

function record(indicator: IndicatorResult | undefined): FactRecord {
  const facts = {
    名称: indicator?.name,
    含义: indicator?.meaning,
    标准: indicator?.requirement,
    实际: indicator?.value,
    结论: indicator?.met === undefined ? undefined : verdict(indicator.met),
    差距: indicator?.gap,
    原因: indicator?.reason,
    佐证: indicator?.evidence,
    完成率: indicator?.rate,
    截至: indicator?.until,
  };
  const label = (name: string) => `${indicator?.name ?? ''}${name}${name === '实际' ? '数值' : ''}`;
  return wanting(facts, (name) => ({ label: label(name), remedy: GAP_WORDS.indicators }));
}

export const verdict = (met: boolean) => TABLES.cells[met ? 'met' : 'unmet'];

/** 指标.绿化覆盖率.实际, 指标.未达标, …: by name, and as lists. */
export function indicatorFacts(all: readonly IndicatorResult[], ledger: Ledger): FactRecord {
  const { themes, indicators } = ledger;
  // What is worked out of the head alone is none of those that a ledger measures itself by.
  const results = goesByStandards(ledger) ? all : all.filter(({ value }) => value?.derivation.by !== 'share');
  const listOf = (rows: readonly IndicatorResult[]) => list(rows.map(record), record(undefined));
  // What is on its way to a goal of the year, or a number of one's own, is held against no standard.
  const measured = results.filter((r) => r.value && (r.requirement || r.scope !== '其他'));
  const reached = results.filter((r) => r.met);
  // Held against nothing, and told by no theme; a single one stands with the themes.
  const isFree = (r: IndicatorResult) =>
    r.value && r.scope === '其他' && !r.requirement && !r.rate && !themes.some(({ takes }) => takes.includes(r.name));
  const facts = {
    ...Object.fromEntries(all.map((r) => [r.name, record(r)])),
    全部: listOf(results),
    已测: listOf(measured),
    已测项数: entriesFigure('指标.已测项数', '项', measured.flatMap(measuredEntry)),
    达标: listOf(reached),
    均达标: measured.length > 0 && measured.every((r) => r.met) ? '均已达标' : undefined,
    独项: listOf(measured.length === 1 ? reached : []),
    达标项数: entriesFigure('指标.达标项数', '项', reached.flatMap(measuredEntry)),
    未达标: listOf(results.filter((r) => r.met === false)),
    进度: listOf(results.filter((r) => r.value && r.rate)),
    自有: listOf(themes.length > 0 && indicators.length === 1 ? [] : results.filter(isFree)),
    未测: listOf(results.filter((r) => !r.value)),
  };
  return wanting(facts, (name) => ({ label: name, remedy: GAP_WORDS.indicators }));
}
