import type { Edit } from '../mend.js';
import { lineAt, lineText } from '../source-text.js';
import type { OpenText } from './activity-list.js';
import type { Change } from './change.js';

/** Mends of indents, bullets and colons: the faults of a line that leave no doubt what it was meant to say. */
export function lineChanges(open: OpenText): readonly Change[] {
  const { source, parsed } = open;
  const { faults, edits } = parsed.found;
  // A key that stands too deep may be meant as text of the line above.
  const deep = new Set(faults.filter(({ code }) => code === 'indent-deep').map(({ start }) => lineAt(source, start)));
  return edits.flatMap((edit) => {
    const what = signWords(source.text, edit) ?? indentWords(open, edit);
    return what === undefined || deep.has(lineAt(source, edit.at)) ? [] : [{ ...edit, what }];
  });
}

function signWords(text: string, { at, insert }: Edit): string | undefined {
  if (insert === '- ') return '列表的开头改成“- ”';
  if (insert.trimEnd() !== ':') return undefined;
  return text[at] === '：' ? '冒号改成半角，后面空一格' : '冒号后面空一格';
}

function indentWords({ source }: OpenText, { at, remove, insert }: Edit): string | undefined {
  const line = lineAt(source, at);
  const old = source.text.slice(at, at + remove);
  const isIndent = source.lineStarts[line] === at && /^ *$/.test(insert) && lineText(source, line).trim() !== '';
  if (!isIndent || old.trim() !== '') return undefined;
  if (old.includes('\t')) return '行首的制表符换成空格';
  return /[^ ]/.test(old) ? '行首的全角空格换成半角空格' : '和同一条的其他名称对齐';
}
