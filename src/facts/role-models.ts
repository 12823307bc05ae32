import type { RoleModel } from '../ledger/ledger.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { longDate } from './dates.js';
import { type FactRecord, list } from './fact.js';
import { type Entry, entriesFigure, type Figure } from './figure.js';
import type { TallyFact } from './tally.js';
import { wanting } from './want.js';

/** Highest first: how a report names role models. What is no such level comes last. */
const LEVELS = ['国', '省', '市', '区', '县', '街', '镇', '乡', '社'];

function rank(level: string | undefined): number {
  const found = LEVELS.findIndex((start) => level?.replace(/^全/, '').startsWith(start));
  return found < 0 ? LEVELS.length : found;
}

/** Families, teams and buildings are role models too: they are counted 个. */
export function roleModelFacts(unsorted: readonly RoleModel[]): FactRecord {
  const models = unsorted
    .map((model, index) => ({ ...model, entry: entryOf(model, index) }))
    .filter(({ name }) => name !== undefined)
    .sort((a, b) => rank(a.level) - rank(b.level));
  const facts = {
    名单: list(models.map(record), record(undefined)),
    未列名单: list(
      unsorted.filter(({ name, people }) => name === undefined && people !== undefined).map(unnamedRecord),
      unnamedRecord(undefined),
    ),
    人数: entriesFigure(
      '典型.人数',
      '个',
      unsorted.flatMap((model, index) => (model.name === undefined ? [] : [entryOf(model, index)])),
    ),
    级别分布: tally('典型.级别分布', models, 'level'),
    级别齐全: models.length > 0 && models.every((m) => m.level) ? '是' : undefined,
    类型分布: tally('典型.类型分布', models, 'type'),
  };
  return wanting(facts, (name) => ({ label: GAP_WORDS.label(['典型', name]), remedy: GAP_WORDS.head('典型') }));
}

function record(model: RoleModel | undefined): FactRecord {
  const facts = {
    称呼: model?.name,
    类型: model?.type,
    级别: model?.level,
    日期: model?.date && (model.date.text ?? longDate(model.date.start)),
  };
  return wanting(facts, (name) => ({ label: GAP_WORDS.label(['典型', name]), remedy: GAP_WORDS.roleModels }));
}

const entryOf = ({ name, level }: RoleModel, index: number): Entry => ({
  what: `典型第 ${index + 1} 条`,
  text: name ?? '',
  ...(level && { note: level }),
  path: ['roleModels', index],
});

/** Those of whom the ledger says only how many (文明家庭5户). */
const unnamedRecord = (model: RoleModel | undefined): FactRecord => ({
  类型: model?.type,
  级别: model?.level,
  人数: model?.people?.text,
});

/** How many of each level or type, in the order given. */
function tally(
  name: string,
  models: readonly (RoleModel & { readonly entry: Entry })[],
  by: 'level' | 'type',
): TallyFact | undefined {
  const kinds = [...new Set(models.flatMap((model) => model[by] ?? []))];
  const counts = kinds.flatMap((kind): [string, Figure][] => {
    const entries = models.filter((model) => model[by] === kind).map(({ entry }) => entry);
    const figure = entriesFigure(`${name}.${kind}`, '个', entries);
    return figure ? [[kind, figure]] : [];
  });
  return counts.length > 0 ? { kind: 'tally', counts: Object.fromEntries(counts) } : undefined;
}
