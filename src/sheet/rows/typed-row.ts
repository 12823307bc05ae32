import type { Activity } from '../../ledger/ledger.js';
import type { CampaignIndex } from '../../ledger/read/campaigns.js';
import { isCategoryWord } from '../../ledger/read/classify.js';
import type { Span } from '../../ledger/read/dates.js';
import { readActivities } from '../../ledger/read/read-activities.js';
import type { Reading } from '../../ledger/read/reading.js';
import type { ListNode, MapEntry, MapNode, Node } from '../../ledger/syntax/tree.js';
import type { Fields } from '../../ledger/vocabulary/field.js';
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

export type FieldFault<N extends string> = Fault & { readonly field?: N };
type TypedFault = FieldFault<FieldName>;

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
  const node = rowNode(row, ACTIVITY);
  const list: ListNode = { type: 'list', items: [node], flow: false, start: -1, end: -1 };
  const { value, faults, doubts } = readingFaults([...row.keys()] as readonly FieldName[], period, (reading) =>
    readActivities(
      list,
      index,
      { ...reading, alsoChosen: (field, text) => field === ACTIVITY.category && isCategoryWord(text, index) },
      true,
    ),
  );
  const [activity] = value;
  if (!activity) throw new Error('a row gave no activity');
  return { activity, faults, doubts };
}

/** What a row says, and what the ledger finds at fault in it, field by field; private numbers are faults here. */
export function readingFaults<N extends string, V>(
  names: readonly N[],
  period: Span | undefined,
  read: (reading: Reading) => V,
): { readonly value: V; readonly faults: FieldFault<N>[]; readonly doubts: FieldFault<N>[] } {
  const faults: FieldFault<N>[] = [];
  const doubts: FieldFault<N>[] = [];
  const words: Words[] = [];
  // Nodes carry the number of their field in place of an offset in a text.
  const fieldAt = ({ start }: Node) => {
    const field = names[start];
    return field === undefined ? {} : { field };
  };
  const value = read({
    report: (code, severity, args, node) => {
      (severity === '错误' ? faults : doubts).push({ code, args: args as Fault['args'], ...fieldAt(node) });
    },
    placeOf: () => ({ file: '' }),
    words,
    period,
    alsoChosen: () => false,
  });
  for (const { field, text, node } of words) {
    for (const secret of privacyFaults(text))
      faults.push({ code: 'private-cell', args: { field: field.zh, kind: secret }, ...fieldAt(node) });
  }
  return { value, faults, doubts };
}

/** A row as the node that it will be; `from` is the number of its first field, and what it carries as a whole stands before it. */
export function rowNode(row: ReadonlyMap<string, string | readonly string[]>, fields: Fields, from = 0): MapNode {
  const entries = [...row].map(([name, value], i): MapEntry => {
    const at = from + i;
    const text = (words: string) => ({ type: 'text', text: words, plain: false, start: at, end: at }) as const;
    return {
      key: text(fields[name]?.zh ?? name),
      value:
        typeof value === 'string'
          ? text(value)
          : { type: 'list', items: value.map(text), flow: false, start: at, end: at },
    };
  });
  return { type: 'map', entries, start: from - 1, end: from - 1 };
}
