import { FIX_WORDS as WORDS } from '../../words/fix-words.js';
import type { Edit } from '../text/mend.js';
import { lineAt, lineText } from '../text/source-text.js';
import type { OpenText } from './activity-list.js';
import type { Change } from './change.js';

/** Mends of indents, bullets and colons: the faults of a line that leave no doubt what it was meant to say. */
export function lineChanges(open: OpenText): readonly Change[] {
  const { source, parsed } = open;
  const { faults, edits } = parsed.found;
  // A key that stands too deep may be meant as text of the line above.
  const deep = new Set(faults.filter(({ code }) => code === 'indent-deep').map(({ start }) => lineAt(source, start)));
  const cut = unclosed(open);
  return edits.flatMap((edit) => {
    const what = signWords(source.text, edit) ?? indentWords(open, edit);
    const line = lineAt(source, edit.at);
    return what === undefined || deep.has(line) || cut.has(line) ? [] : [{ ...edit, what }];
  });
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Lines that may well be inside quotes or brackets which a wrong indent has cut short: up to where they are closed. */
function unclosed({ source, parsed }: OpenText): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { code, start } of parsed.found.faults) {
    if (code !== 'quote-open' && code !== 'bracket-open') continue;
    const sign = source.text[start] ?? '';
    const close = source.text.indexOf(CLOSING[sign] ?? sign, start + 1);
    const last = lineAt(source, close < 0 ? start : close);
    for (let line = lineAt(source, start); line <= last; line += 1) lines.add(line);
  }
  return lines;
}

function signWords(text: string, { at, remove, insert }: Edit): string | undefined {
  const old = text.slice(at, at + remove).trim();
  if (insert === '' && /^[,，;；、。]$/u.test(old)) return WORDS.tailDropped({ sign: old });
  if (/^- *$/.test(insert)) return WORDS.bullet;
  if (insert.trimEnd() !== ':') return undefined;
  return text[at] === '：' ? WORDS.colonNarrowed : WORDS.colonSpaced;
}

function indentWords({ source }: OpenText, { at, remove, insert }: Edit): string | undefined {
  const line = lineAt(source, at);
  const old = source.text.slice(at, at + remove);
  const isIndent = source.lineStarts[line] === at && /^ *$/.test(insert) && lineText(source, line).trim() !== '';
  if (!isIndent || old.trim() !== '') return undefined;
  if (old.includes('\t')) return WORDS.tabs;
  return /[^ ]/.test(old) ? WORDS.wideSpaces : WORDS.aligned;
}
