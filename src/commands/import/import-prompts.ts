import { IMPORT_WORDS as WORDS } from '../../words/import-words.js';

/** Whether the rows and the fields are to be written. Ctrl-C is a no. */
export async function agreed(rows: number, fields: number, file: string): Promise<boolean> {
  const { confirm, isCancel } = await import('../questions.js');
  const answer = await confirm({
    message: WORDS.askWrite({ file, rows, fields }),
    active: WORDS.yes,
    inactive: WORDS.no,
  });
  return !isCancel(answer) && answer;
}
