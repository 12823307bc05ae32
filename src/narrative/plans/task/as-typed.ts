import type { Plan } from '../../../ledger/ledger.js';
import { namedThing } from './named-thing.js';
import { withOwnTimeFirst } from './own-time-inside.js';
import { saidOnce } from './said-once.js';
import { timedTarget } from './timed-target.js';
import { withWhomBehind } from './whom-behind.js';

/** A plan as the plan papers and the report's 下一步打算 both read it: what its fields say twice is said once, what one of them leaves to another is named. */
export const asTyped = (plan: Plan): Plan => withWhomBehind(timedTarget(withOwnTimeFirst(namedThing(saidOnce(plan)))));
