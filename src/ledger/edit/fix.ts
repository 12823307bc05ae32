import { lineAt, lineText, sourceText } from '../text/source-text.js';
import { type OpenText, openText } from './activity-list.js';
import type { Change } from './change.js';
import { editText } from './edit-text.js';
import { lineChanges } from './line-changes.js';
import { plain } from './plain.js';
import { quoteChanges } from './quote-changes.js';
import { valueChanges } from './value-changes.js';

/** A line that was mended. */
export interface Fix {
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** What was done to it, in Chinese. */
  readonly what: readonly string[];
}

export interface Fixed {
  readonly text: string;
  readonly fixes: readonly Fix[];
}

/** A mend can bring to light a fault that it had hidden, and faults are found so many at a time. */
const MOST_PASSES = 100;

/**
 * Mends in the text of a ledger what leaves no doubt: indents, bullets, colons, missing quotes, full-width digits, dates such as 6.30. What
 * is right, or not certain, stays to the byte; no line comes or goes; mending twice changes nothing more.
 */
export function fix(text: string): Fixed {
  if (text.startsWith('\ufeff')) {
    const { text: fixed, fixes } = fix(text.slice(1));
    return { text: `\ufeff${fixed}`, fixes };
  }
  const done = new Map<number, string[]>();
  let mended = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const open = openText(mended);
    const changes = certain(mended, open);
    if (changes.length === 0) break;
    for (const { at, what } of changes) {
      const line = lineAt(open.source, at) + 1;
      const before = done.get(line) ?? [];
      done.set(line, before.includes(what) ? before : [...before, what]);
    }
    mended = editText(mended, changes);
  }
  return { text: mended, fixes: fixesOf(text, mended, done) };
}

/** Mends of the syntax, as far as the text then says what it was read as before; where there are none, those of the values. */
function certain(text: string, open: OpenText): readonly Change[] {
  const lines = lineChanges(open);
  const quotes = quoteChanges(open);
  for (const changes of [[...lines, ...quotes], lines, quotes]) {
    if (changes.length > 0 && meaning(openText(editText(text, changes))) === meaning(open)) return changes;
  }
  return valueChanges(open);
}

/** The reader widens signs to get past them; that is no change of meaning. */
const meaning = ({ parsed }: OpenText) =>
  JSON.stringify(parsed.root ? plain(parsed.root) : null, (_, value) =>
    typeof value === 'string' ? value.normalize('NFKC').trim() : value,
  );

function fixesOf(text: string, mended: string, done: ReadonlyMap<number, readonly string[]>): readonly Fix[] {
  const [old, now] = [text, mended].map((t) => sourceText('', t.replace(/\r(?!\n)/g, '\n')));
  if (!old || !now) return [];
  return [...done]
    .map(([line, what]) => ({ line, before: lineText(old, line - 1), after: lineText(now, line - 1), what }))
    .sort((a, b) => a.line - b.line);
}
