import type { RoleModel } from '../ledger/ledger.js';
import { join } from './activity-record.js';
import { longDate } from './dates.js';
import { type FactRecord, list } from './fact.js';
import { typedFigure } from './figure.js';

/** Highest first: how a report names role models. What is no such level comes last. */
const LEVELS = ['国', '省', '市', '区', '县', '街', '镇', '乡', '社'];

function rank(level: string | undefined): number {
  const found = LEVELS.findIndex((start) => level?.replace(/^全/, '').startsWith(start));
  return found < 0 ? LEVELS.length : found;
}

/** Families, teams and buildings are role models too: they are counted 个. */
export function roleModelFacts(unsorted: readonly RoleModel[]): FactRecord {
  const named = unsorted.filter(({ name }) => name !== undefined);
  const unnamed = unsorted.filter(({ name, people }) => name === undefined && people !== undefined);
  const models = [...named].sort((a, b) => rank(a.level) - rank(b.level));
  const record = (model: RoleModel | undefined): FactRecord => ({
    称呼: model?.name,
    类型: model?.type,
    级别: model?.level,
    日期: model?.date && longDate(model.date),
  });
  return {
    名单: list(models.map(record), record(undefined)),
    未列名单: list(unnamed.map(unnamedRecord), unnamedRecord(undefined)),
    人数: models.length > 0 ? typedFigure('典型.人数', models.length, '个') : undefined,
    级别分布: tally(models.map((m) => m.level)),
    级别齐全: models.length > 0 && models.every((m) => m.level) ? '是' : undefined,
    类型分布: tally(models.map((m) => m.type)),
  };
}

/** Those of whom the ledger says only how many (文明家庭5户). */
const unnamedRecord = (model: RoleModel | undefined): FactRecord => ({
  类型: model?.type,
  级别: model?.level,
  人数: model?.people?.text,
});

/** 区级3个、街道级5个, in the order given. */
function tally(names: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  return join([...counts].map(([name, count]) => `${name}${count}个`));
}
