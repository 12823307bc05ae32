import type { FieldName, SheetColumn } from '../column.js';
import { isBlankCell, type Merge, type Sheet, type SheetCell } from '../sheet.js';

/** A cell as a row sees it. */
export interface SeenCell {
  readonly cell: SheetCell | undefined;
  /** The merged cell that gives other rows of activities the same content. */
  readonly shared?: Merge;
  /** The merged cell that also covers another column with a meaning. */
  readonly across?: Merge;
}

export interface MergedSheet<N extends string = FieldName> {
  /** The cells of a row that stand there themselves and mean something: what makes it more than the rest of a merged one. */
  readonly own: (row: number) => readonly SheetColumn<N>[];
  readonly seen: (row: number, column: SheetColumn<N>) => SeenCell;
}

/** A sheet seen through its merged cells. */
export function mergedSheet<N extends string>(
  { rows, merges }: Sheet,
  columns: readonly SheetColumn<N>[],
): MergedSheet<N> {
  const meant = columns.filter(({ role }) => role.kind !== 'none');
  const byCell = new Map<string, Merge>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rows.length - 1); row += 1) {
      for (const { at } of meant) if (at >= merge.left && at <= merge.right) byCell.set(`${row},${at}`, merge);
    }
  }
  const own = (row: number) =>
    meant.filter(({ at }) => {
      if (isBlankCell(rows[row]?.[at])) return false;
      const merge = byCell.size === 0 ? undefined : byCell.get(`${row},${at}`);
      return !merge || (merge.top === row && merge.left === at);
    });
  // The rows under a merged cell that say something of their own, each merged cell's found once.
  const rowsUnder = new Map<Merge, readonly number[]>();
  const activeRows = (merge: Merge): readonly number[] => {
    const known = rowsUnder.get(merge);
    if (known) return known;
    const length = Math.min(merge.bottom, rows.length - 1) - merge.top + 1;
    const active = Array.from({ length }, (_, i) => merge.top + i).filter((row) => own(row).length > 0);
    rowsUnder.set(merge, active);
    return active;
  };
  const seen = (row: number, { at }: SheetColumn<N>): SeenCell => {
    const merge = byCell.size === 0 ? undefined : byCell.get(`${row},${at}`);
    if (!merge) return { cell: rows[row]?.[at] };
    const [first, second] = activeRows(merge);
    const shared = second !== undefined || (first !== undefined && first !== row);
    const across = meant.some((column) => column.at !== at && column.at >= merge.left && column.at <= merge.right);
    return {
      cell: rows[merge.top]?.[merge.left],
      ...(shared && { shared: merge }),
      ...(across && { across: merge }),
    };
  };
  return { own, seen };
}
