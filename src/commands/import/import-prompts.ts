import { CATEGORIES } from '../../ledger/vocabulary/fields.js';

/** Whether the rows are to be written. Ctrl-C is a no. */
export async function agreed(rows: number, file: string): Promise<boolean> {
  const { confirm, isCancel } = await import('../questions.js');
  const answer = await confirm({
    message: `把这 ${rows} 行写进 ${file}？`,
    active: '写入',
    inactive: '不写',
  });
  return !isCancel(answer) && answer;
}

/** The category of all rows of a table that has no such column; undefined for none. */
export async function askCategory(): Promise<string | undefined> {
  const { select, isCancel } = await import('../questions.js');
  const answer = await select({
    message: '表里没有“类别”这一列，这些活动都算哪一类？',
    options: [
      ...CATEGORIES.map((name) => ({ value: name, label: name })),
      { value: '', label: '不是同一类，先不导入' },
    ],
  });
  return isCancel(answer) || answer === '' ? undefined : answer;
}
