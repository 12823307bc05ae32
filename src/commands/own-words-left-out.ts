import type { Report } from '../build.js';
import { headingNames } from '../document/place-own-words.js';
import { ownWordsOf } from '../facts/own-words.js';
import type { LoadedLedger } from '../open/load-ledger.js';
import { type Problem, problem } from '../problems/problem.js';

/** What is known of a report's own words, without the report. */
export interface OwnWordsOutcome {
  readonly isPlan: boolean;
  /** Which of the ledger's 补写 it leaves out, from 0. */
  readonly leftOut: readonly number[];
  /** What the secretary could have named, in the report's order; empty where nothing is left out. */
  readonly headings: readonly string[];
}

export const ownWordsOutcome = ({ template, leftOut, document }: Report): OwnWordsOutcome => ({
  isPlan: template.planYear,
  leftOut: leftOut.map(({ index }) => index),
  headings: leftOut.length > 0 ? headingNames(document) : [],
});

/**
 * The secretary's own sentences that stand in none of these reports. Each is for one paper, and nothing says for which: where only plans are
 * made nothing is missed, and where there is no plan among them what is for a theme of the ledger's own may be for one.
 */
export function ownWordsLeftOut(
  { ledger, located, ownWordsPlace }: LoadedLedger,
  reports: readonly OwnWordsOutcome[],
): readonly Problem[] {
  const papers = reports.filter(({ isPlan }) => !isPlan);
  // Of a part of the year, what is said of the whole is left out as it should be.
  if (papers.length === 0 || ledger.supplements.length === 0 || ledger !== located.ledger) return [];
  const isForPlan = (place: string) =>
    papers.length === reports.length && ledger.themes.some((one) => one.title === place);
  const headings = [...new Set(papers.flatMap((paper) => paper.headings))].slice(0, MOST);
  return ownWordsOf(ledger)
    .filter(({ index, place }) => reports.every(({ leftOut }) => leftOut.includes(index)) && !isForPlan(place))
    .map(({ index, place }) => problem('own-words-left-out', '提醒', { place, headings }, ownWordsPlace(index)));
}

/** Headings that a message names. */
const MOST = 6;
