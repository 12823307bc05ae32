import { CATEGORIES } from '../../ledger/vocabulary/fields.js';
import { IMPORT_WORDS as WORDS } from '../../words/import-words.js';

/** Whether the rows are to be written. Ctrl-C is a no. */
export async function agreed(rows: number, file: string): Promise<boolean> {
  const { confirm, isCancel } = await import('../questions.js');
  const answer = await confirm({
    message: WORDS.askWrite({ file, rows }),
    active: WORDS.yes,
    inactive: WORDS.no,
  });
  return !isCancel(answer) && answer;
}

/** The category of all rows of a table that has no such column; undefined for none. */
export async function askCategory(): Promise<string | undefined> {
  const { select, isCancel } = await import('../questions.js');
  const answer = await select({
    message: WORDS.askCategory,
    options: [...CATEGORIES.map((name) => ({ value: name, label: name })), { value: '', label: WORDS.noCategory }],
  });
  return isCancel(answer) || answer === '' ? undefined : answer;
}
