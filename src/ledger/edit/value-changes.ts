import { narrow } from '../../chinese/narrow.js';
import { FIX_WORDS as WORDS } from '../../words/fix-words.js';
import { parseDate, type Span } from '../read/dates.js';
import { parseCount, parseDecimal } from '../read/numbers.js';
import { isQuantity, parseQuantity } from '../read/quantity.js';
import type { Node } from '../syntax/tree.js';
import type { Field, Fields, Kind } from '../vocabulary/field.js';
import { LEDGER, PERIOD } from '../vocabulary/fields.js';
import { fieldName } from '../vocabulary/keys.js';
import { splitUnit } from '../vocabulary/units.js';
import type { OpenText } from './activity-list.js';
import type { Change } from './change.js';

const FREE: ReadonlySet<Field> = new Set<Field>([LEDGER.dated, PERIOD.start, PERIOD.end]);

/** A better way to write a value, and what was done; undefined where it is well as it is, or not certain. */
type Better = (
  text: string,
  field: Field,
  period: Span | undefined,
) => readonly [text: string, what: string] | undefined;

const number =
  (parse: typeof parseCount): Better =>
  (text, field) => {
    // A unit says what was counted, and stays.
    if (field.unit !== undefined) return narrowed(text, isQuantity(parseQuantity(text, field.unit)));
    const { digits, unit } = splitUnit(text, field);
    if (digits === text || typeof parse(digits) !== 'number') return undefined;
    return [digits, unit === '' ? WORDS.narrowed : WORDS.unitDropped({ unit })];
  };

const narrowed = (text: string, isRight: boolean): ReturnType<Better> =>
  isRight && narrow(text) !== text ? [narrow(text), '数字改成半角'] : undefined;

const day: Better = (text, field, period) => {
  const within = FREE.has(field) ? undefined : period;
  const date = within || FREE.has(field) ? parseDate(text, within) : undefined;
  return typeof date === 'string' && isDoubtful(text) ? [date, '日期写成年-月-日'] : undefined;
};

const BETTER: Partial<Record<Kind, Better>> = {
  count: number(parseCount),
  decimal: number(parseDecimal),
  year: (text) => {
    const plain = narrow(text);
    return plain !== text && /^\d{4}年?$/u.test(plain) ? [plain, WORDS.narrowed] : undefined;
  },
  quantity: (text, field) => narrowed(text, isQuantity(parseQuantity(text, field.unit))),
  date: day,
  time: day,
};

/** Dates that other programs read as numbers or other days, and full-width ones. 2025.3.5 and 3月5日 are as people write them, and stay. */
const isDoubtful = (text: string) =>
  text !== text.normalize('NFKC') || /^(?:\d{1,2}\s*[-./]\s*\d{1,2}|\d{8})$/.test(text) || /\d[ T]0{1,2}:00/.test(text);

/** Numbers and dates that are plain to a reader, written as the ledger asks for them. Text in quotes stays. */
export function valueChanges({ source, parsed, root, period }: OpenText): readonly Change[] {
  const changes: Change[] = [];
  const look = (node: Node, field: Field): void => {
    if (node.type === 'list') for (const item of node.items) look(item, field);
    if (node.type === 'map') lookIn(node.entries, field.fields ?? {});
    if (node.type !== 'text' || !node.plain) return;
    const [start, end] = [parsed.toOriginal(node.start), parsed.toOriginal(node.end)];
    const better = BETTER[field.kind]?.(node.text, field, period);
    if (!better || source.text.slice(start, end) !== node.text) return;
    changes.push({ at: start, remove: end - start, insert: better[0], what: better[1] });
  };
  const lookIn = (entries: readonly { key: { text: string }; value: Node }[], fields: Fields): void => {
    for (const { key, value } of entries) {
      const field = fields[fieldName(fields, key.text.trim()) ?? ''];
      if (field) look(value, field);
    }
  };
  lookIn(root?.entries ?? [], LEDGER);
  return changes;
}
