import type { Ledger } from '../../ledger/ledger.js';
import { oncePer } from '../../once-per.js';
import { isScheme } from './common-setting.js';
import { planKind } from './plan-kind.js';

/** A ledger of a plan alone, with the village as it stands: the paper begins with that. */
export const isDescribed = oncePer(
  (ledger: Ledger): boolean =>
    planKind(ledger) !== undefined &&
    !isScheme(ledger) &&
    Object.keys(ledger.community).filter(
      (name) => !NAMES.has(name) && isTyped(ledger.community[name as keyof typeof ledger.community]),
    ).length >= DESCRIBED,
);
/** A ledger of a plan and nothing that was done, whose village is told in a line or two: no other paper of it would say that. */
export const isPlanAlone = oncePer(
  (ledger: Ledger): boolean =>
    planKind(ledger) !== undefined &&
    !isScheme(ledger) &&
    !isDescribed(ledger) &&
    ledger.activities.length === 0 &&
    ledger.plans.length > 0,
);
const DESCRIBED = 4;
const NAMES: ReadonlySet<string> = new Set(['name', 'subdistrict', 'region', 'partyOrganisation']);
const isTyped = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
