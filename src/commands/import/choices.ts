import type { CampaignIndex } from '../../ledger/read/campaigns.js';
import type { ColumnMap } from '../../sheet/columns/find-columns.js';
import { isValue, mappedField, mappedText } from './import-options.js';

/** What was said of tables, by options, at the terminal, or in an earlier import. */
export interface Choices {
  /** Header → what it is. */
  readonly columns: ColumnMap;
  /** Category or status as the sheets call it → as the ledger does, or 不导入. */
  readonly values: ReadonlyMap<string, string>;
  /** `tableKey` → the category of all its rows; '' where each row has its own. */
  readonly tables: ReadonlyMap<string, string>;
  /** `activityKey` → the category of that row. The ledger has it when the row is in, so it is not kept. */
  readonly rows: ReadonlyMap<string, string>;
  /** `cellKey` → what stands in that cell, as somebody said; of this table alone, so it is not kept. */
  readonly cells: ReadonlyMap<string, string>;
  /** Lists of people are summed up by activity. */
  readonly people: boolean;
}

export const NO_CHOICES: Choices = {
  columns: new Map(),
  values: new Map(),
  tables: new Map(),
  rows: new Map(),
  cells: new Map(),
  people: false,
};

/** Choices with later ones over them. */
export const together = (before: Choices, later: Partial<Choices>): Choices => ({
  columns: new Map([...before.columns, ...(later.columns ?? [])]),
  values: new Map([...before.values, ...(later.values ?? [])]),
  tables: new Map([...before.tables, ...(later.tables ?? [])]),
  rows: new Map([...before.rows, ...(later.rows ?? [])]),
  cells: new Map([...before.cells, ...(later.cells ?? [])]),
  people: before.people || later.people === true,
});

/** Choices as they are kept, a line each, for people to read and to strike out. Letters of columns are of one table alone. */
export function choicesText({ columns, values, tables, people }: Choices): string {
  const named = [...columns].filter(([key]) => !/^[A-Z]{1,2}$/.test(key)).map(([key, to]) => [key, mappedText(to)]);
  const kept = {
    columns: Object.fromEntries(named),
    values: Object.fromEntries(values),
    tables: Object.fromEntries(tables),
    ...(people && { people }),
  };
  return `${JSON.stringify(kept, null, 2)}\n`;
}

/** Kept choices as they are read again; what is no longer one is left out, and so is a file that somebody spoiled. */
export function readChoices(text: string | undefined, index: CampaignIndex): Choices {
  const kept = parsed(text);
  const pairs = (name: string) =>
    Object.entries(kept[name] ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return {
    columns: new Map(
      pairs('columns').flatMap(([key, to]) => {
        const mapped = mappedField(to);
        return mapped ? [[key, { ...mapped, usual: true }] as const] : [];
      }),
    ),
    values: new Map(pairs('values').filter(([, to]) => isValue(to, index))),
    tables: new Map(pairs('tables').filter(([, to]) => to === '' || isValue(to, index))),
    rows: new Map(),
    cells: new Map(),
    people: Boolean(kept.people),
  };
}

function parsed(text: string | undefined): Readonly<Record<string, object>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, object>) : {};
  } catch {
    return {};
  }
}
