import type { MatterOf } from '../../matters/matter.js';
import { clauses } from '../../phrases/clauses.js';
import type { Slots } from '../../phrases/fill-pattern.js';
import { shareRun } from '../../phrases/share-run.js';
import { withoutEnd } from '../../phrases/without-end.js';
import type { Voice } from '../voice.js';
import { cutShort, whenChanged } from './thing-sentence.js';

/**
 * A change that its own words tell whole: 重新调整各社区管辖区域 of 管辖区域, 换届选举圆满结束 of 换届, 完成撤村建居 of the community itself. The slots of 自述; undefined
 * where there is something else to tell.
 */
export function wholeChange(matter: MatterOf<'组织'>, voice: Voice): Slots | undefined {
  const { row, summary = '', result = '' } = matter;
  const { change, name } = row;
  if (!change || row.people || row.leader || row.members.length > 0 || row.amount || name.length > 1) return undefined;
  const [only = ''] = name;
  const 时 = whenChanged(matter, voice);
  if (isCommunity(only) && (summary === '' || withoutEnd(summary).replace(DONE, '') === change))
    return { 时, 简介: [only, withoutEnd(summary) || change], 成效: withoutEnd(result) };
  if (summary === '' && result.startsWith(change) && result.length > change.length + 1)
    return { 时, 简介: [only, withoutEnd(result)] };
  const says = clauses(summary).some((clause) => clause.includes(change) && shareRun(clause, only, 4));
  return says ? { 时, 简介: cutShort(summary, voice), 成效: withoutEnd(result) } : undefined;
}

const DONE = /^(?:已|全面|顺利)?完成/;
const isCommunity = (name: string): boolean => /^[^，、]{2,8}(?:社区|村)$/.test(name);
