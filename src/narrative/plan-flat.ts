import { type FactRecord, list } from '../facts/fact.js';
import { type Passage, passage } from '../facts/passage.js';
import type { Activity, Ledger } from '../ledger/ledger.js';
import { eventsGoingOn, resultsOf } from './carry-on.js';
import { type Deed, isDeed, matters } from './matter.js';
import type { Paper } from './paper.js';
import { joined, type Pieces } from './piece.js';
import type { Task } from './tell-task.js';

/** Fewer tasks and activities than these fill no sections: they are told one after the other. */
const FEW = { plans: 8, deeds: 16 } as const;

export function isFlat(ledger: Ledger): boolean {
  const [plans, deeds] = [ledger.plans.length, matters(ledger).filter(isDeed).length];
  return ledger.themes.length === 0 && plans < FEW.plans && deeds < FEW.deeds && plans + deeds > 0;
}

const toPassage = (pieces: Pieces): Passage => passage(joined(pieces));

interface FlatParts {
  readonly tasks: readonly Task[];
  /** Rows that the tasks build on. */
  readonly told: ReadonlySet<Activity>;
  readonly targets: string;
  readonly paper: Paper;
}

/** A plan without sections: what came of the year, where the paper says why; the tasks in their order; the names of what goes on. */
export function flatRecord(ledger: Ledger, { tasks, told, targets, paper }: FlatParts) {
  const deeds = matters(ledger).filter((matter): matter is Deed => isDeed(matter) && !told.has(matter.row));
  const results = paper === '思路' || ledger.plans.length === 0 ? resultsOf(deeds, ledger) : [];
  const record: FactRecord = {
    平: '是',
    成效列: list(
      results.map(({ said }) => toPassage(said)),
      passage([]),
    ),
    任务列: list(
      tasks.map(({ whole }) => toPassage(whole)),
      passage([]),
    ),
    多条: tasks.length > 1 ? '是' : undefined,
  };
  const rest = deeds.filter((deed) => !results.some(({ of }) => of === deed));
  // Enough to say something, never enough for guidance.
  const count = results.length > 0 ? 1 : 0;
  return { record, count, asEver: eventsGoingOn(rest, ledger, targets).map(({ name }) => name) };
}
