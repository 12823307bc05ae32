import { costOf, EPSILON, isAtEase, type Look } from './cell-looks.js';

const MOST_STEPS = 8;
const MOST_AT_ONCE = 4;

/**
 * Column widths, in ems, between which room has gone over, a character at a time, as long as that saves lines of the table.
 * @param least The least that each column needs.
 * @param lookAt A column as it would be at a width.
 */
export function tradeRoom(
  widths: readonly number[],
  least: readonly number[],
  lookAt: (column: number, width: number) => Look,
): readonly number[] {
  let own = widths;
  for (let step = 0; step < MOST_STEPS; step++) {
    const looks = own.map((width, column) => lookAt(column, width));
    let cost = costOf(looks);
    let best: readonly number[] | undefined;
    for (const [to, look] of looks.entries()) {
      if (isAtEase(look)) continue;
      for (let more = 1; more <= MOST_AT_ONCE; more++) {
        const wanted = Math.floor((own[to] ?? 0) + EPSILON) + more - (own[to] ?? 0);
        const wider = lookAt(to, (own[to] ?? 0) + wanted);
        for (const [from, width] of own.entries()) {
          if (from === to || width - wanted < (least[from] ?? 0)) continue;
          const then = costOf(looks.with(to, wider).with(from, lookAt(from, width - wanted)));
          if (then < cost - EPSILON) {
            cost = then;
            best = own.map((one, index) => one + (index === to ? wanted : index === from ? -wanted : 0));
          }
        }
      }
    }
    if (!best) break;
    own = best;
  }
  return own;
}
