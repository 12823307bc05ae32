import type { TableRead } from '../../sheet/tables/read-table.js';
import type { Choices } from './choices.js';
import { together } from './choices.js';

export interface Settled {
  readonly said: Choices;
  readonly tables: readonly TableRead[];
}

/**
 * Asks what tables leave open: columns first, as what they hold decides what else is open, then categories. What is said is kept in
 * `said`, and the tables are read again with it. @throws CANCELLED where the user breaks off.
 */
export async function settleChoices(
  { said, tables }: Settled,
  read: (said: Choices) => Promise<readonly TableRead[]>,
): Promise<Settled> {
  const { askColumns, askHeaders, askPeople } = await import('./ask-columns.js');
  const { askRows, askTables, askValues } = await import('./ask-categories.js');
  const { askCells } = await import('./ask-cells.js');
  let settled: Settled = { said, tables };
  for (const ask of [askPeople, askHeaders, askColumns, askTables, askValues, askCells, askRows]) {
    const answers = await ask(settled.tables);
    if (Object.values(answers).every((said) => (typeof said === 'boolean' ? !said : said.size === 0))) continue;
    const more = together(settled.said, answers);
    settled = { said: more, tables: await read(more) };
  }
  return settled;
}
