import type { Activity } from '../../ledger/ledger.js';
import type { CampaignIndex } from '../../ledger/read/campaigns.js';
import { isCategoryWord } from '../../ledger/read/classify.js';
import type { Span } from '../../ledger/read/dates.js';
import { readActivities } from '../../ledger/read/read-activities.js';
import type { Reading } from '../../ledger/read/reading.js';
import type { ListNode, MapEntry, MapNode, Node } from '../../ledger/syntax/tree.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import type { Words } from '../../ledger/wording/check-texts.js';
import { privacyFaults } from '../../ledger/wording/privacy-fault.js';
import type { FieldName } from '../column.js';
import type { Fault } from '../fault.js';

/** What a row of a sheet says: the text of each field, as it would be written into a ledger. */
export type RowText = ReadonlyMap<FieldName, string | readonly string[]>;

export interface TypingContext {
  readonly index: CampaignIndex;
  readonly period: Span;
}

type TypedFault = Fault & { readonly field?: FieldName };

export interface Typed {
  /** As the ledger would read it; to be used only where no fault is. */
  readonly activity: Activity;
  readonly faults: readonly TypedFault[];
  /** What is taken, and may well be a slip. */
  readonly doubts: readonly TypedFault[];
}

/** Reads a row just as the ledger reads one, so that what is taken here is taken there. */
export function typedRow(
  row: RowText,
  { index, period }: Pick<TypingContext, 'index'> & { readonly period: Span | undefined },
): Typed {
  const names = [...row.keys()];
  const faults: TypedFault[] = [];
  const doubts: TypedFault[] = [];
  const words: Words[] = [];
  const reading: Reading = {
    report: (code, severity, args, node) => {
      (severity === '错误' ? faults : doubts).push({ code, args: args as Fault['args'], ...fieldAt(names, node) });
    },
    placeOf: () => ({ file: '' }),
    words,
    period,
    alsoChosen: (field, text) => field === ACTIVITY.category && isCategoryWord(text, index),
  };
  const [activity] = readActivities(listOf(row), index, reading, true);
  for (const { field, text, node } of words) {
    for (const secret of privacyFaults(text))
      faults.push({ code: 'private-cell', args: { field: field.zh, kind: secret }, ...fieldAt(names, node) });
  }
  if (!activity) throw new Error('a row gave no activity');
  return { activity, faults, doubts };
}

/** Nodes carry the number of their field in place of an offset in a text. */
const fieldAt = (names: readonly FieldName[], { start }: Node) => {
  const field = names[start];
  return field ? { field } : {};
};

function listOf(row: RowText): ListNode {
  const entries = [...row].map(([name, value], at): MapEntry => {
    const text = (words: string) => ({ type: 'text', text: words, plain: false, start: at, end: at }) as const;
    return {
      key: text(ACTIVITY[name].zh),
      value:
        typeof value === 'string'
          ? text(value)
          : { type: 'list', items: value.map(text), flow: false, start: at, end: at },
    };
  });
  const map: MapNode = { type: 'map', entries, start: -1, end: -1 };
  return { type: 'list', items: [map], flow: false, start: -1, end: -1 };
}
