import { isUnderWay } from '../../../facts/held.js';
import { planPeriod } from '../../../facts/plan-period.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { type Deed, isDeed, type Matter } from '../../matters/matter.js';
import { clauses } from '../../phrases/clauses.js';
import { shareRun } from '../../phrases/share-run.js';

/** Something that this year leaves to the next, in the ledger's own words; of what is under way there are none. */
export interface OpenMatter {
  readonly matter: Matter;
  readonly text: string;
  /** Another row has told it already. */
  readonly again: boolean;
}

/** It is put off into the plan's year. */
const putOff = (clause: string, year: number) =>
  /(?:转入|列入|留待|延至|结转|顺延)/.test(clause) && (clause.includes(`${year}年`) || /下年|明年|次年/.test(clause));
/** Something is left over of it. */
const LEFT = /^(?:其余|剩余|尚有|还有|尚未)|(?:尚有|尚未)/;
const CLOSED = /全部|销号|办结|完成|解决|到位|补齐/;

/** A plan builds on it, or is about the same: 完成老楼防盗门安装 about 为老楼安装防盗门. */
const isPlanned = ({ row }: Deed, { plans }: Ledger) =>
  plans.some(({ basis, topic, target = '' }) => {
    const said = topic + target;
    const named = row.title.length > 3 && said.includes(row.title.slice(-3));
    return (row.id !== undefined && basis.includes(row.id)) || named || shareRun(row.title, said, 4);
  });

/**
 * What is open: what is still being done, and clauses of 成效 that put something off into the plan's year, or say that something is left and not that it was closed.
 * A clause that leans on the one before it (其余4件…) takes that along. Of a matter that two rows tell the second is marked.
 */
export function openMatters(matters: readonly Matter[], ledger: Ledger): readonly OpenMatter[] {
  const { year } = planPeriod(ledger);
  const found = matters.flatMap((matter): readonly Omit<OpenMatter, 'again'>[] => {
    if (isDeed(matter) && isUnderWay(matter.row)) return isPlanned(matter, ledger) ? [] : [{ matter, text: '' }];
    const all = clauses(matter.result ?? '');
    const at = all.findIndex((one, i) => {
      const rest = all.slice(i).join();
      return putOff(one, year) || (LEFT.test(one) && !CLOSED.test(rest));
    });
    if (at < 0) return [];
    const leaning = /^(?:其余|剩余|尚有|还有)/.test(all[at] ?? '') && at > 0;
    return [{ matter, text: all.slice(leaning ? at - 1 : at).join('，') }];
  });
  return found.map((one, index) => ({
    ...one,
    again: found.slice(0, index).some((before) => shareRun(before.text, one.text, 4)),
  }));
}
