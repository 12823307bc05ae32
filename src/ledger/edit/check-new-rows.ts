import type { Code } from '../../problems/messages.js';
import { withPlannedMeasures } from '../read/problem-measures.js';
import { readTree } from '../read/read-tree.js';
import type { MapEntry, MapNode, Node } from '../syntax/tree.js';
import { LEDGER } from '../vocabulary/fields.js';
import { fieldName } from '../vocabulary/keys.js';
import type { ListName } from '../vocabulary/lists.js';
import { openText } from './activity-list.js';

/** A row that a list is to get; `node` makes its node, the fields numbered from `from` on. */
export interface NewListRow {
  readonly list: ListName;
  readonly names: readonly string[];
  readonly node: (from: number) => MapNode;
}

export interface NewRowFault {
  readonly code: Code;
  readonly args: Readonly<Record<string, unknown>>;
  /** TypeScript name; undefined where the whole row is at fault. */
  readonly field: string | undefined;
}

/** More than the fields of any row. */
const STEP = 100;

/**
 * What the whole ledger finds at fault in rows that its lists are to get: an indicator that is there twice, a sum of rows that nobody knows. One list
 * of faults for each row.
 */
export function checkNewRows(text: string, rows: readonly NewListRow[]): readonly (readonly NewRowFault[])[] {
  const faults: NewRowFault[][] = rows.map(() => []);
  const { root } = openText(text.replace(/^\ufeff/, ''));
  if (!root || rows.length === 0) return faults;
  const first = text.length + STEP;
  const nodes = rows.map(({ node }, i) => node(first + i * STEP + 1));
  const whole = withRows(
    root,
    rows.map(({ list }, i) => [list, nodes[i] as MapNode]),
  );
  readTree(withPlannedMeasures(whole), {
    report: (code, severity, args, { start }) => {
      const at = start - first;
      const row = Math.floor(at / STEP);
      if (severity === '错误' && at >= 0)
        faults[row]?.push({ code, args: args as NewRowFault['args'], field: rows[row]?.names[(at % STEP) - 1] });
    },
    placeOf: () => ({ file: '' }),
    words: [],
  });
  return faults;
}

function withRows(root: MapNode, rows: readonly (readonly [ListName, MapNode])[]): MapNode {
  const entries: MapEntry[] = [...root.entries];
  for (const list of new Set(rows.map(([name]) => name))) {
    const added = rows.flatMap(([name, node]) => (name === list ? [node] : []));
    const at = entries.findIndex(({ key }) => fieldName(LEDGER, key.text.trim()) === list);
    const old = entries[at];
    const before = old?.value.type === 'list' ? old.value.items : [];
    const value: Node = { type: 'list', items: [...before, ...added], flow: false, start: root.start, end: root.end };
    const key: MapEntry['key'] = old?.key ?? {
      type: 'text',
      text: LEDGER[list].zh,
      plain: true,
      start: root.start,
      end: root.end,
    };
    if (old) entries[at] = { key, value };
    else entries.push({ key, value });
  }
  return { ...root, entries };
}
