import type { Activity } from '../../ledger/ledger.js';
import { evidenceText } from '../../ledger/read/evidence-text.js';
import { NO, quantityText, YES } from '../../ledger/vocabulary/field.js';
import { ACTIVITY, isCountName } from '../../ledger/vocabulary/fields.js';
import type { FieldName } from '../column.js';
import { bareText } from '../rows/activity-key.js';
import type { TakenRow } from '../rows/read-row.js';

/** A field that the sheet and the ledger give differently. */
export interface Difference<N extends string = FieldName> {
  readonly name: N;
  /** Its Chinese name. */
  readonly field: string;
  readonly sheet: string;
  readonly ledger: string;
  /** A number, a day or a category: what reports count. */
  readonly counts: boolean;
}

/** Where a row says something else than an activity. What the row does not say is no difference. */
export function differencesOf(
  { text, typed, categoryImplied }: Pick<TakenRow, 'text' | 'typed' | 'categoryImplied'>,
  activity: Activity,
): readonly Difference[] {
  return [...text.keys()].flatMap((name) => {
    if (name === 'category' && categoryImplied) return [];
    const [sheet, ledger] = [wordsOf(typed, name), wordsOf(activity, name)];
    // An activity may well belong to more campaigns than the sheet says.
    const same =
      name === 'campaigns' || name === 'items' || name === 'topics'
        ? sheet.every((word) => ledger.includes(word))
        : bareText(sheet.join('；')) === bareText(ledger.join('；'));
    return same
      ? []
      : [{ name, field: ACTIVITY[name].zh, sheet: sheet.join('；'), ledger: ledger.join('；'), counts: counts(name) }];
  });
}

const COUNTED: ReadonlySet<string> = new Set(['count', 'decimal', 'date', 'time', 'choice', 'flag']);
const counts = (name: FieldName) => COUNTED.has(ACTIVITY[name].kind);

/** The value of a field as words; campaigns and items in full, however they were written. */
function wordsOf(activity: Activity, name: FieldName): readonly string[] {
  if (name === 'campaigns') return Object.keys(activity.campaigns);
  if (name === 'items') return Object.values(activity.campaigns).flat();
  if (name === 'evidence') return activity.evidence.map(evidenceText);
  if (name === 'quantities') return activity.quantities.map(quantityText);
  if (name === 'date' && activity.time?.text) return [activity.time.text];
  const typed = isCountName(name) ? activity.asTyped[name] : undefined;
  // A column of people says 人 by itself.
  if (typed) return [typed.qualifier ? typed.text : typed.text.replace(/人$/u, '')];
  const value = activity[name];
  if (value === undefined) return [];
  if (typeof value === 'boolean') return [value ? YES : NO];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
