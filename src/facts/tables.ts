import type { Ledger, Plan } from '../ledger/ledger.js';
import { ARCHIVE } from '../ledger/vocabulary/fields.js';
import { TABLES } from '../standards.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { activityTable, categoryTable } from './activity-tables.js';
import { goesByStandards } from './by-standards.js';
import { runsCampaigns } from './campaign-facts.js';
import { type FactRecord, lazily } from './fact.js';
import { countedOnly } from './held.js';
import type { IndicatorResult } from './indicator-result.js';
import { verdict } from './indicators.js';
import { goalOf } from './plan-record.js';
import { columnOf, type Missing, type TableFact } from './table.js';
import { wanting } from './want.js';

const { heads: HEADS, cells: CELLS } = TABLES;

const missing = (label: string, remedy: string): Missing => ({ kind: 'missing', label, remedy });

/** What fills a table that is empty; all others are those of the indicators. */
const REMEDIES: Readonly<Record<string, string>> = {
  活动台账: GAP_WORDS.register,
  分类: GAP_WORDS.register,
  计划: GAP_WORDS.plans,
  档案: GAP_WORDS.archive,
};

/** Every table that a template can place: {{表.活动台账}} on a line of its own. */
export function tables(ledger: Ledger, indicators: readonly IndicatorResult[]): FactRecord {
  const indicatorsOf = (scope: IndicatorResult['scope']) =>
    indicatorTable(`表.${scope}指标`, indicators.filter(inTable(ledger, scope)));
  const facts: FactRecord = wanting({}, (name) => ({ label: name, remedy: REMEDIES[name] ?? GAP_WORDS.indicators }));
  return lazily(facts, {
    活动台账: () => activityTable(ledger),
    分类: () => categoryTable(countedOnly(ledger)),
    计划: () => planTable(ledger),
    档案: () => archiveTable(ledger),
    小区指标: () => indicatorsOf('小区'),
    社区指标: () => indicatorsOf('社区'),
    其他指标: () => indicatorsOf('其他'),
  });
}

/**
 * Which indicators stand in the table of a scope. Standards that the ledger does not go by are no rows to be filled: those that it names stand
 * with its own, what nobody measured of the others falls away.
 */
function inTable(ledger: Ledger, scope: IndicatorResult['scope']): (one: IndicatorResult) => boolean {
  const named = new Set(ledger.indicators.map(({ name, called }) => called ?? name));
  const isNamed = (one: IndicatorResult) => named.has(one.called ?? one.name);
  if (!goesByStandards(ledger)) return scope === '其他' ? isNamed : () => false;
  return (one) => one.scope === scope && (runsCampaigns(ledger) || one.scope === '其他' || one.value !== undefined);
}

function planTable(ledger: Ledger): TableFact {
  const column = columnOf(HEADS.计划);
  // A column that says 其他 from top to bottom says nothing.
  const topical = ledger.plans.length === 0 || ledger.plans.some(({ topic }) => topic !== '其他');
  const lacking = (field: 'when' | 'owner') => {
    const all = ledger.plans.filter((plan) => !plan[field] && (field === 'owner' || !howOften(plan)));
    return GAP_WORDS.plansLacking(all.map((plan) => goalOf(plan) ?? plan.topics.join('、')));
  };
  return {
    kind: 'table',
    name: '表.计划',
    columns: [
      column('number'),
      ...(topical ? [column('topic')] : []),
      column('goal', 'left'),
      column('when'),
      column('owner'),
    ],
    rows: ledger.plans.map((plan, index) => [
      String(index + 1),
      ...(topical ? [plan.topics.join('、')] : []),
      goalOf(plan) ?? missing(HEADS.计划.goal, GAP_WORDS.plans),
      plan.when ?? howOften(plan) ?? missing(HEADS.计划.when, lacking('when')),
      plan.owner ?? missing(HEADS.计划.owner, lacking('owner')),
    ]),
  };
}

/** 每季度 of 每季度召开1次民情恳谈会: a goal that begins with how often has its time. */
const howOften = (plan: Plan): string | undefined => /^每(?:半年|[年季月周天日])度?/.exec(goalOf(plan) ?? '')?.[0];

function archiveTable({ archive }: Ledger): TableFact {
  const column = columnOf(HEADS.档案);
  return {
    kind: 'table',
    name: '表.档案',
    columns: [column('number'), column('kind'), column('held', 'left')],
    rows: Object.entries(ARCHIVE).map(([key, { zh }], index) => {
      const held = archive?.[key as keyof typeof ARCHIVE] ?? [];
      return [
        String(index + 1),
        zh,
        held.length > 0 ? held.join('；') : missing(GAP_WORDS.archiveLabel(zh), GAP_WORDS.archive),
      ];
    }),
  };
}

function indicatorTable(name: string, results: readonly IndicatorResult[]): TableFact {
  const column = columnOf(HEADS.指标);
  const sourceOf = (r: IndicatorResult) =>
    r.evidence ?? (r.value?.derivation.by === 'share' ? CELLS.computed : undefined);
  const sourced = results.some(sourceOf);
  return {
    kind: 'table',
    name,
    columns: [
      column('name', 'left'),
      column('target'),
      column('value'),
      column('verdict'),
      ...(sourced ? [column('source')] : []),
    ],
    rows: results.map((r) => [
      r.name,
      r.target ?? CELLS.none,
      r.value ?? missing(GAP_WORDS.valueLabel(r.name), GAP_WORDS.indicators),
      r.met === undefined ? CELLS.none : verdict(r.met),
      ...(sourced ? [sourceOf(r) ?? CELLS.none] : []),
    ]),
  };
}
