import type { Figure } from '../facts/figure.js';
import type { Activity, CountName } from '../ledger/ledger.js';
import type { NamedQuantity, Quantity } from '../ledger/vocabulary/field.js';
import type { Pieces } from './piece.js';

const COUNTS = {
  sessions: { name: '场次', unit: '场' },
  attendance: { name: '人次', unit: '人次' },
} as const satisfies Partial<Record<CountName, { name: string; unit: string }>>;

/** A count of rows, as a figure that keeps them. The one place where the narrative makes figures. */
export function countFigure(path: string, count: keyof typeof COUNTS, rows: readonly Activity[], as?: string): Figure {
  const { name, unit } = COUNTS[count];
  const sources = rows.filter((row) => row[count]);
  const value = sources.reduce((total, row) => total + (row[count] ?? 0), 0);
  return {
    kind: 'figure',
    name: `${path}.${name}`,
    value,
    unit: as ?? unit,
    origin: 'activities',
    sources,
    unrecorded: 0,
  };
}

/** One row's own count: as typed where it was typed with a qualifier or a unit of its own, else a figure; nothing where it has none. */
export function countPiece(count: keyof typeof COUNTS, row: Activity): Pieces | undefined {
  const typed = row.asTyped?.[count];
  if (typed) return quantityPiece(typed);
  return row[count] ? [countFigure(`活动${row.row}`, count, [row])] : undefined;
}

export const quantityPiece = (quantity: Quantity): Pieces => [quantity.text];

/** 清理垃圾80多车, 清理张贴物5000余张 → the verb that the first has is said once. What there is one of loses its number where `ones` says so. */
export function quantityList(quantities: readonly NamedQuantity[], ones = false): readonly Pieces[] {
  let said = '';
  return quantities.map(({ name, amount }) => {
    const verb = /^(?:清理|派发|发放|更换|维修|走访|清运|安装|调解|新增|送出)/.exec(name)?.[0] ?? '';
    const shown = verb !== '' && verb === said ? name.slice(verb.length) : name;
    said = verb || said;
    if (!amount || (ones && amount.value === 1 && !amount.qualifier)) return [shown];
    return [shown, ...quantityPiece(amount)];
  });
}
