import { oncePer } from '../../once-per.js';

interface Named {
  readonly id: string | undefined;
}

/** Where the rows of each 编号 stand: thousands of plans that each name a row look them up, and do not go through them all. */
const placesOf = oncePer((rows: readonly Named[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [place, { id }] of rows.entries()) {
    if (id === undefined) continue;
    const before = places.get(id);
    if (before) before.push(place);
    else places.set(id, [place]);
  }
  return places;
});

/** The rows that have one of these 编号, in their own order. */
export function rowsById<T extends Named>(rows: readonly T[], ids: readonly string[]): readonly T[] {
  if (ids.length === 0) return [];
  const places = placesOf(rows);
  const found = [...new Set(ids)].flatMap((id) => places.get(id) ?? []);
  return found.sort((a, b) => a - b).map((place) => rows[place] as T);
}
