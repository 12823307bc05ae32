import { type Field, type NamedQuantity, type Quantity, quantityText, type Time, YES } from '../vocabulary/field.js';

/** A typed value as the words that read as it again, an item each; none where it says nothing. */
export function valueWords(value: unknown, { kind }: Field): readonly string[] {
  if (value === undefined || value === false) return [];
  if (value === true) return [YES];
  if (kind === 'time') return [timeWords(value as Time)];
  if (kind === 'quantity') return [(value as Quantity).text];
  if (kind === 'quantities') return (value as readonly NamedQuantity[]).map(quantityText);
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

const timeWords = ({ text, start, end }: Time): string => text ?? (start === end ? start : `${start}至${end}`);
