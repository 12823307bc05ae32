import type { Indicator, Ledger } from '../ledger/ledger.js';
import { parseMeasure, type Quantity } from '../ledger/read/measure.js';
import { INDICATORS, type StandardIndicator } from '../standards.js';
import { type FactRecord, list } from './fact.js';
import { type Figure, typedFigure } from './figure.js';

/** One indicator: what is asked, what was measured, and whether that is enough. */
export interface IndicatorResult {
  readonly name: string;
  readonly meaning: string;
  readonly scope: '小区' | '社区' | '其他';
  /** The target as a report words it: 30%以上, 1%以内; undefined where nobody set one. */
  readonly requirement?: string;
  /** The target as a table writes it: ≥30%. */
  readonly target?: string;
  readonly value?: Figure;
  readonly met?: boolean;
  readonly evidence?: string;
}

/** The built-in indicators in their order, then the ledger's own. The ledger's targets win; a computed one is never typed. */
export function indicatorResults(ledger: Ledger): readonly IndicatorResult[] {
  const standards = INDICATORS.map((standard) => ({
    standard,
    row: ledger.indicators.find((r) => isNamed(standard, r.name)),
  }));
  const own = ledger.indicators.filter((row) => !INDICATORS.some((standard) => isNamed(standard, row.name)));
  return [
    ...standards.map(({ standard, row }) => result(ledger, standard, row)),
    ...own.map((row) => result(ledger, undefined, row)),
  ];
}

const isNamed = (standard: StandardIndicator, name: string) =>
  standard.name === name || (standard.synonyms?.includes(name) ?? false);

function result(ledger: Ledger, standard: StandardIndicator | undefined, row: Indicator | undefined): IndicatorResult {
  const name = standard?.name ?? row?.name ?? '';
  const typed = row?.value === undefined ? undefined : parseMeasure(row.value);
  const value = standard?.computed
    ? ratio(name, ledger)
    : typed && typedFigure(`指标.${name}.实际`, typed.value, typed.unit);
  const bound = targetOf(standard, row);
  return {
    name,
    meaning: standard?.meaning ?? name,
    scope: standard?.scope ?? '其他',
    ...(bound && { requirement: `${bound.text}${WORDS[bound.sign]}`, target: `${bound.sign}${bound.text}` }),
    ...(value && { value }),
    ...(bound && value && { met: HOLDS[bound.sign](value.value, bound.value) }),
    ...(row?.evidence && { evidence: row.evidence }),
  };
}

type Sign = '≥' | '≤' | '>' | '<';
const WORDS = { '≥': '以上', '≤': '以内', '>': '以上', '<': '以下' } as const satisfies Record<Sign, string>;
const HOLDS = {
  '≥': (value, bound) => value >= bound,
  '≤': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '<': (value, bound) => value < bound,
} as const satisfies Record<Sign, (value: number, bound: number) => boolean>;

function targetOf(standard: StandardIndicator | undefined, row: Indicator | undefined) {
  const typed: Quantity | undefined = row?.target === undefined ? undefined : parseMeasure(row.target);
  const usual: Sign = standard?.better === 'less' ? '≤' : '≥';
  if (typed) return { sign: typed.bound ?? usual, value: typed.value, text: `${typed.value}${typed.unit}` };
  return standard && { sign: usual, value: standard.target, text: `${standard.target}%` };
}

/** 志愿者占比: registered volunteers of the residents, in percent, to two decimals. */
function ratio(name: string, { community }: Ledger): Figure | undefined {
  const { registeredVolunteers, residents } = community;
  if (registeredVolunteers === undefined || !residents) return undefined;
  return typedFigure(`指标.${name}.实际`, Math.round((registeredVolunteers / residents) * 10_000) / 100, '%');
}

function record(indicator: IndicatorResult | undefined): FactRecord {
  return {
    名称: indicator?.name,
    含义: indicator?.meaning,
    标准: indicator?.requirement,
    实际: indicator?.value,
    结论: indicator?.met === undefined ? undefined : verdict(indicator.met),
    佐证: indicator?.evidence,
  };
}

export const verdict = (met: boolean) => (met ? '达标' : '未达标');

/** 指标.绿化覆盖率.实际, 指标.未达标, …: by name, and as lists. */
export function indicatorFacts(results: readonly IndicatorResult[]): FactRecord {
  const listOf = (rows: readonly IndicatorResult[]) => list(rows.map(record), record(undefined));
  const measured = results.filter((r) => r.value);
  return {
    ...Object.fromEntries(results.map((r) => [r.name, record(r)])),
    全部: listOf(results),
    已测: listOf(measured),
    已测项数: countOf('指标.已测项数', measured.length),
    达标: listOf(results.filter((r) => r.met)),
    均达标: measured.length > 0 && measured.every((r) => r.met) ? '均已达标' : undefined,
    达标项数: countOf('指标.达标项数', results.filter((r) => r.met).length),
    未达标: listOf(results.filter((r) => r.met === false)),
    未测: listOf(results.filter((r) => !r.value)),
  };
}

const countOf = (name: string, value: number) => (value > 0 ? typedFigure(name, value, '项') : undefined);
