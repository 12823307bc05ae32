import { splitOutside } from '../../chinese/split-outside.js';
import { oncePerText } from '../../once-per.js';
import { WORDS } from '../../standards.js';

/** The clauses of a note, parted at ， ； and 。 outside of quotation marks and brackets; no marks at their ends. */
export const clauses = oncePerText((text): readonly string[] =>
  splitOutside(text.replace(/(?:(?<!\s)\s+)?\n\s*/g, ''), '，；。！,;')
    .map((clause) => clause.trim())
    .filter((clause) => clause !== ''),
);

/** A note as it is told: without what recites a campaign and what says how something was counted; of a ledger's 。 inside, ； is left. */
export function toldClauses(text: string | undefined): readonly string[] {
  return clauses(text ?? '').filter(
    (clause) => !WORDS.recited.includes(clause) && !WORDS.reckoning.some((word) => clause.includes(word)),
  );
}

/** At most so many clauses, cut from the end, never so that the last one waits for another. */
export function trimmed(all: readonly string[], most: number): readonly string[] {
  let kept = all.slice(0, Math.max(1, most));
  while (kept.length < all.length && WORDS.danglers.some((word) => kept.at(-1)?.startsWith(word)))
    kept = all.slice(0, kept.length + 1);
  return kept;
}

/** A result that goes on where the summary ended: 其余4件…. Nothing is cut before it. */
export const leans = (result: string | undefined): boolean => /^(?:其余|剩余|其中|另)/.test(result ?? '');

const counted = (text: string): readonly string[] => text.match(/(?<!\d)\d+[\u4e00-\u9fff]/g) ?? [];

/** Without a clause, the first aside, that the result begins by saying again: …登记需求31件。登记的31件需求…. */
export function withoutResult(summary: readonly string[], result = ''): readonly string[] {
  const said = counted(result);
  const repeats = (clause: string) =>
    clause.includes(result.slice(0, 2)) && counted(clause).some((number) => said.includes(number));
  return summary.filter((clause, index) => index === 0 || result.length < 2 || !repeats(clause));
}

/** A number that counts something; an age, a house, an hour and 打119 count nothing. */
const NUMBER =
  /(?<![\d打拨])\d+(?!\d|周?岁|号|点|后)|[二三四五六七八九十百两][余多]?[个位名户家支条人对场只盏株册件份次幅期处项张车]/;

/** How many groups of numbers: each clause that has any is one, dates and 第N期 aside. */
export const numberGroups = (all: readonly string[]): number =>
  all.filter((clause) => hasNumber(clause.replace(/第[\d一二三四五六七八九十]+[期届次]/g, ''))).length;

export const hasNumber = (text: string): boolean => NUMBER.test(text);
