import type { RowsName } from '../../ledger/edit/activity-list.js';
import type { FieldChange } from '../../ledger/edit/update-rows.js';
import type { Difference } from '../../sheet/plan/compare-row.js';
import type { PlannedSheet } from '../../sheet/plan/plan-import.js';
import { IMPORT_WORDS as WORDS } from '../../words/import-words.js';
import type { UpdateMode } from './update-mode.js';

type LikelyChange = PlannedSheet['changes'][number];

/** What of the rows that the ledger has is to be written over. */
export interface Updates {
  readonly changes: readonly FieldChange[];
  /** Fields that the ledger does not have yet. */
  readonly filled: number;
  /** Fields that are to say what the sheet says. */
  readonly replaced: number;
  /** Whether nobody has said which of two numbers, days or categories is right. */
  readonly open: boolean;
}

/** A known row of 活动, or of a list beside it, that says something else than the ledger. */
export interface KnownRow {
  readonly row: number;
  readonly activity: string;
  readonly differences: readonly Difference<string>[];
  readonly said: { readonly text: ReadonlyMap<string, string | readonly string[]> };
  readonly known: { readonly row: number };
}

interface Place {
  readonly list: RowsName;
  readonly row: KnownRow;
  readonly difference: Difference<string>;
}

/** Where the ledger says nothing, a sheet fills; what both say differently is taken as somebody chose. */
export async function chooseUpdates(
  sheets: readonly { readonly list?: RowsName; readonly differing: readonly KnownRow[] }[],
  mode: UpdateMode | undefined,
  canAsk: boolean,
): Promise<Updates> {
  const places = sheets.flatMap(({ list = 'activities', differing }) =>
    differing.flatMap((row) => row.differences.map((difference): Place => ({ list, row, difference }))),
  );
  // Two sheets may fill one blank differently.
  const rivals = (one: Place) => places.some((other) => keyOf(other) === keyOf(one) && textOf(other) !== textOf(one));
  const isBlank = (place: Place) => place.difference.ledger === '' && !rivals(place);
  const blanks = once(places.filter(isBlank));
  const conflicts = once(places.filter((place) => !isBlank(place)));
  const how = mode ?? (canAsk && places.length > 0 ? await askMode(blanks.length, conflicts.length) : 'none');
  if (how === 'none') return { changes: [], filled: 0, replaced: 0, open: places.some(counts) };
  const taken =
    how === 'sheet' ? conflicts : how === 'ask' && canAsk && conflicts.length > 0 ? await askEach(conflicts) : [];
  const changes = new Map([...blanks, ...taken].map((place) => [keyOf(place), place] as const));
  return {
    changes: [...changes.values()].flatMap(chosenChange),
    filled: blanks.length,
    replaced: taken.length,
    open: how === 'ask' && !canAsk && conflicts.some(counts),
  };
}

/** Which new rows are known activities under another name or day: only a person can tell. */
export async function chooseChanged(sheets: readonly PlannedSheet[]): Promise<readonly LikelyChange[]> {
  const same: LikelyChange[] = [];
  for (const change of sheets.flatMap(({ changes }) => changes)) {
    const [{ answered }, { select }] = await Promise.all([import('../answered.js'), import('../questions.js')]);
    const options = [
      { value: 'two', label: WORDS.areTwo },
      { value: 'one', label: WORDS.isOne[change.changed] },
    ];
    if (answered(await select({ message: WORDS.askChanged(change), options })) === 'one') same.push(change);
  }
  return same;
}

/** What the ledger is to say of activities that a sheet calls, or dates, otherwise. */
export const changedFields = (changes: readonly LikelyChange[]): readonly FieldChange[] =>
  changes.flatMap(({ changed, said, known }) => {
    const value = said.text.get(changed);
    return value === undefined ? [] : [{ list: 'activities', row: known.row, name: changed, value }];
  });

const keyOf = ({ list, row, difference }: Place) => `${list} ${row.known.row} ${difference.name}`;
const textOf = ({ difference }: Place) => difference.sheet;

/** What several sheets say alike is one place. */
const once = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [`${keyOf(place)} ${textOf(place)}`, place])).values(),
];

const counts = ({ difference }: Place): boolean => difference.counts;

function chosenChange({ list, row: { said, known }, difference: { name } }: Place): readonly FieldChange[] {
  const value = said.text.get(name);
  return value === undefined ? [] : [{ list, row: known.row, name, value }];
}

async function askMode(blanks: number, conflicts: number): Promise<UpdateMode | 'none'> {
  const [{ answered }, { select }] = await Promise.all([import('../answered.js'), import('../questions.js')]);
  const options =
    conflicts === 0
      ? [
          { value: 'ledger', label: WORDS.fillBlanks },
          { value: 'none', label: WORDS.noUpdate },
        ]
      : [
          { value: 'ask', label: WORDS.updateAsk },
          { value: 'sheet', label: WORDS.updateSheet },
          { value: 'ledger', label: WORDS.updateLedger },
          { value: 'none', label: WORDS.noUpdate },
        ];
  return answered(await select({ message: WORDS.askUpdate({ blanks, conflicts }), options })) as UpdateMode | 'none';
}

/** Both values side by side, one place after the other, or all that are left at once. */
async function askEach(conflicts: readonly Place[]): Promise<readonly Place[]> {
  const [{ answered }, { select }] = await Promise.all([import('../answered.js'), import('../questions.js')]);
  const taken: Place[] = [];
  for (const [i, place] of conflicts.entries()) {
    const { row, difference } = place;
    const left = conflicts.length - i - 1;
    const options = [
      { value: 'ledger', label: WORDS.ledgerSays({ text: difference.ledger }) },
      { value: 'sheet', label: WORDS.sheetSays({ text: difference.sheet }) },
      ...(left > 0
        ? [
            { value: 'all-ledger', label: WORDS.restLedger({ left }) },
            { value: 'all-sheet', label: WORDS.restSheet({ left }) },
          ]
        : []),
    ];
    const message = WORDS.askConflict({ row: row.row, activity: row.activity, field: difference.field });
    const chosen = answered(await select({ message, options }));
    if (chosen === 'all-ledger') return taken;
    if (chosen === 'all-sheet') return [...taken, ...conflicts.slice(i)];
    if (chosen === 'sheet') taken.push(place);
  }
  return taken;
}
