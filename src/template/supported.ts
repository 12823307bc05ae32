import { type Fact, isChart, isFigure, isList, isPassage, isPhotos, isTable, isTally } from '../facts/fact.js';
import { isBlank } from '../facts/figure.js';

/** Whether a sentence can stand on a fact: text that says something, a count above 0, a list or table with rows, a group with activities. */
export function isSupported(fact: Fact): boolean {
  if (fact === undefined) return false;
  if (typeof fact === 'string') return fact.trim() !== '';
  if (isFigure(fact)) return !isBlank(fact);
  if (isTally(fact)) return Object.keys(fact.counts).length > 0;
  if (isList(fact)) return fact.items.length > 0;
  if (isTable(fact)) return fact.rows.length > 0;
  if (isChart(fact)) return fact.categories.length > 0;
  if (isPhotos(fact)) return fact.photos.length > 0;
  if (isPassage(fact)) return fact.pieces.length > 0;
  // Name by name: what nobody asks for is not worked out.
  return isFigure(fact.场次) ? !isBlank(fact.场次) : Object.keys(fact).some((name) => isSupported(fact[name]));
}
