import type { PhotosFact } from '../facts/photo.js';
import type { FactCell, TableFact } from '../facts/table.js';

/** A cell of a finished paper in which the ledger says nothing. */
const NOTHING = '—';

/**
 * A table or photos without places to be filled in: no row that is mostly empty, no column that is empty from top to bottom, a dash in a cell, and
 * a caption without that part.
 */
export function withoutMissing<T extends TableFact | PhotosFact>(fact: T): T {
  if (fact.kind === 'table') {
    const rows = fact.rows.filter((row) => row.filter(isMissing).length * 2 <= row.length);
    const filled = fact.columns.map((_, at) => rows.length === 0 || rows.some((row) => !isEmpty(row[at])));
    return {
      ...fact,
      columns: fact.columns.filter((_, at) => filled[at]),
      rows: rows.map((row) => row.filter((_, at) => filled[at]).map((cell) => (isMissing(cell) ? NOTHING : cell))),
    };
  }
  return { ...fact, photos: fact.photos.map((photo) => ({ ...photo, caption: withoutParts(photo.caption) })) };
}

const isEmpty = (cell: FactCell | undefined) => cell !== undefined && isMissing(cell);
const isMissing = (cell: FactCell) => typeof cell === 'object' && cell.kind === 'missing';

/** 集市：3月5日，〔缺〕，120人次 → 集市：3月5日，120人次: what is missing goes with the words that lead up to it. */
function withoutParts(caption: readonly FactCell[]): readonly FactCell[] {
  const kept: FactCell[] = [];
  for (const part of caption) {
    if (!isMissing(part)) {
      kept.push(part);
      continue;
    }
    const lead = kept.pop();
    if (typeof lead === 'string') kept.push(lead.slice(0, Math.max(0, lead.lastIndexOf('；'), lead.lastIndexOf('，'))));
    else if (lead !== undefined) kept.push(lead);
  }
  const [first, ...rest] = kept.filter((part) => part !== '');
  return first === undefined ? [] : [typeof first === 'string' ? first.replace(/^[；，]/, '') : first, ...rest];
}
