import { formerly } from '../../../facts/plan-period.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import type { Section } from '../../matters/section.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { speaksOf } from './speaks-of.js';
import type { NamedEvent } from './tell-example.js';

const NAMED = 3;

/** What was opened this year is made use of, what was begun is kept up: 用好长者食堂，坚持“周五碰头会”. */
export function keptOf({ matters }: Section, tasks: string): readonly NamedEvent[] {
  return matters
    .flatMap((matter): readonly NamedEvent[] => {
      if (matter.kind === '阵地' && matter.row.change && !/[拆撤关停]/.test(matter.row.change))
        return matter.row.name.flatMap((name) => (OTHERS.test(name) ? [] : [{ verb: WORDS.keeping.阵地, name }]));
      return matter.kind === '做法' ? [{ verb: WORDS.keeping.做法, name: matter.row.name }] : [];
    })
    .filter(({ name }) => name.length <= 18 && name !== '等' && !speaksOf(tasks, name))
    .slice(0, NAMED);
}

/** 食品公司, 花园小区: what is there and belongs to others. */
const OTHERS = /(?:公司|企业|工厂|[^车]厂|酒店|商场|超市|银行|小区|花园|学校|幼儿园|医院)$/;

/** The first place, way of working or organisation that changed and of which something came: 推行周五碰头会，平均办结由9天缩短到4天. */
export function madeByChange(
  { matters }: Section,
  ledger: Ledger,
  { tasks, beside }: { readonly tasks: string; readonly beside: boolean },
): { readonly change: Pieces; readonly changeBeside?: Pieces } | undefined {
  const [found] = matters.flatMap((matter) => {
    if (matter.kind !== '阵地' && matter.kind !== '做法' && matter.kind !== '组织') return [];
    const { name, change, result = '' } = matter.row;
    const told = result.replace(/(?<![。；])[。；]+$/, '');
    if (!change || told === '' || told.length > 40 || told.includes('。')) return [];
    const names = [name].flat();
    if (names.length > 1 || shareRun(names[0] ?? '', tasks, 4)) return [];
    return [{ kind: matter.kind, slots: { 名: names[0], 变动: change, 成效: told } }];
  });
  if (!found) return undefined;
  const say = (when: string | undefined) =>
    fillPattern(found.kind === '组织' ? '例变后' : '例变', { ...found.slots, 何时: when });
  return { change: say(formerly(ledger)), ...(beside && { changeBeside: say(undefined) }) };
}
