import { nearest } from '../chinese/nearest.js';
import { type Focused, focusOn } from '../facts/focus.js';
import type { IsoDate, Ledger } from '../ledger/ledger.js';
import { parseDate } from '../ledger/read/dates.js';
import { usageError } from '../problems/usage.js';

/** --about, --from and --to as typed. */
export interface TypedFocus {
  readonly about?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** @throws UserError where a date cannot be read, or nothing in the ledger is about what was asked for. */
export function focusLedger(ledger: Ledger, { about, from, to }: TypedFocus = {}): Focused {
  if (about === undefined && from === undefined && to === undefined) return { ledger };
  const dates = { from: dateOf('--from', from, ledger), to: dateOf('--to', to, ledger) };
  if (dates.from && dates.to && dates.to < dates.from)
    throw usageError('to-before-from', { from: from ?? '', to: to ?? '' });
  const focused = focusOn(ledger, { about: about?.trim(), ...dates });
  if (focused) return focused;
  const names = ledger.activities.flatMap(({ id, title, category, topics }) => [
    id ?? title,
    title,
    category,
    ...topics,
  ]);
  throw usageError('nothing-about', { about: about ?? '', nearest: nearest(about ?? '', names) });
}

function dateOf(option: string, text: string | undefined, { period }: Ledger): IsoDate | undefined {
  if (text === undefined) return undefined;
  const date = parseDate(text, period);
  if (typeof date === 'string') return date;
  throw usageError('focus-date', { option, text, start: period.start });
}
