import { countedOnly, hasNoSessions, isCountedByRows, tellable } from '../../facts/held.js';
import { isUnderQuarter } from '../../facts/period-name.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Field } from '../../ledger/vocabulary/field.js';
import { LEDGER } from '../../ledger/vocabulary/fields.js';
import { CAMPAIGNS } from '../../standards.js';
import { CHECK_WORDS } from '../../words/check-words.js';

const { notes: WORDS } = CHECK_WORDS;

/** Lines of check on what a ledger leaves unsaid as a whole, each once: why reports give no 场次, and which of their parts are not there. */
export function notesOn(ledger: Ledger): readonly string[] {
  const { activities } = countedOnly(ledger);
  const undated = activities.filter(hasNoSessions).length;
  const year = tellable(ledger.activities).length > 0 && !isUnderQuarter(ledger.period);
  const unwritten = [
    ...(ledger.problems.length === 0 && !isSupplied(LEDGER.problems, ledger) ? [LEDGER.problems.zh] : []),
    ...(ledger.plans.length === 0 && !isSupplied(LEDGER.plans, ledger) ? [LEDGER.plans.zh] : []),
  ];
  return [
    ...(isCountedByRows(activities) ? [WORDS.byRows({ undated, rows: activities.length })] : []),
    ...(year && unwritten.length > 0 ? [WORDS.unwritten({ fields: unwritten })] : []),
  ];
}

/** Whether the secretary has written that part in words of her own. */
const isSupplied = ({ zh, synonyms }: Pick<Field, 'zh' | 'synonyms'>, { supplements }: Ledger): boolean =>
  supplements.some(({ place }) => place === zh || synonyms.includes(place));

/** How a community that runs none of the samples' campaigns is asked for none of them, where something is asked for. */
export const setAside = (ledger: Ledger, asked: readonly string[]): string | undefined =>
  !ledger.activities.some(({ campaigns }) => CAMPAIGNS.some(({ name }) => name in campaigns)) &&
  CAMPAIGNS.some(({ name }) => asked.some((label) => label.includes(`“${name}”`)))
    ? WORDS.setAside({ field: LEDGER.notApplicable.zh })
    : undefined;
