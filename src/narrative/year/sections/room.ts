import { isDeed, isRich, type Matter } from '../../matters/matter.js';
import type { Section } from '../../matters/section.js';
import type { Length } from '../length.js';

export interface Room {
  /** Clauses of a 简介 where one thing is told, and where several share a sentence. */
  readonly clauses: number;
  readonly chained: number;
  /** Rows of a series (a lecture's terms) that are told by name. */
  readonly ofSeries: number;
  /** Names in a list of what else there was. */
  readonly names: number;
  /** Characters of a paragraph. */
  readonly paragraph: number;
}

export const ROOMS = {
  简: { clauses: 1, chained: 1, ofSeries: 2, names: 0, paragraph: 90 },
  中: { clauses: 3, chained: 2, ofSeries: 6, names: 4, paragraph: 170 },
  详: { clauses: 9, chained: 4, ofSeries: 12, names: 12, paragraph: 230 },
} as const satisfies Record<Length, Room>;

/** So many rows fill a page of A4; what a page has more room for than a report of the year. */
export const PAGE = { told: 10, room: { ofSeries: 12, names: 12 } } as const;

/** Of rows with 简介 or 成效, the share that 中 tells: rows → share, straight between. */
const SHARES = [
  [30, 1],
  [60, 0.8],
  [95, 0.68],
  [120, 0.56],
  [400, 0.25],
] as const;

function shareOf(rows: number): number {
  const after = SHARES.findIndex(([n]) => rows <= n);
  const [n2, s2] = SHARES[after < 0 ? SHARES.length - 1 : after] ?? [0, 1];
  const [n1, s1] = SHARES[Math.max(0, after - 1)] ?? [0, 1];
  return after <= 0 ? s2 : s1 + ((s2 - s1) * (rows - n1)) / (n2 - n1);
}

/**
 * How many activities with 简介 or 成效 each section tells. 中: a share of all, divided by the square root of what each section has; 简: the
 * highlights and one more; 详: all. Highlights always find room.
 */
export function quotas(sections: readonly Section[], length: Length, page?: number): ReadonlyMap<Section, number> {
  const rich = new Map(sections.map((s) => [s, s.matters.filter((m) => isDeed(m) && isRich(m)).length]));
  const highlights = (s: Section) => s.matters.filter(isHighlight).length;
  if (length === '详') return rich;
  if (length === '简' && page === undefined)
    return new Map(sections.map((s) => [s, Math.min(rich.get(s) ?? 0, highlights(s) + 1)]));
  const all = [...rich.values()].reduce((a, b) => a + b, 0);
  const given = new Map(sections.map((s) => [s, Math.min(rich.get(s) ?? 0, highlights(s))]));
  let left =
    (page === undefined ? Math.ceil(all * shareOf(all)) : Math.min(all, page)) -
    [...given.values()].reduce((a, b) => a + b, 0);
  for (; left > 0; left -= 1) {
    const next = neediest(sections, rich, given);
    if (!next) break;
    given.set(next, (given.get(next) ?? 0) + 1);
  }
  return given;
}

/** The section whose next row would leave it furthest behind its share; the earlier of equals. */
function neediest(
  sections: readonly Section[],
  rich: ReadonlyMap<Section, number>,
  given: ReadonlyMap<Section, number>,
): Section | undefined {
  const need = (s: Section) => ((given.get(s) ?? 0) + 1) / Math.sqrt(rich.get(s) || 1);
  return sections
    .filter((s) => (given.get(s) ?? 0) < (rich.get(s) ?? 0))
    .reduce<Section | undefined>((best, s) => (best && need(best) <= need(s) ? best : s), undefined);
}

/** What always finds room: what the ledger marks, and what money was spent on. */
export const isHighlight = (matter: Matter): boolean =>
  isDeed(matter) && (matter.row.highlight || matter.paid !== undefined);
