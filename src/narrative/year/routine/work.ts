import { type DeedParts, deedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { hasNumber, numberGroups, trimmed } from '../../phrases/clauses.js';
import { fillPattern, type Slots } from '../../phrases/fill-pattern.js';
import { listedWords, type Pieces, wordsOf } from '../../phrases/piece.js';
import { withMerged, withSpelling } from '../deed/echo.js';
import { effect } from '../deed/effect.js';
import { nounOf } from '../deed/name-deed.js';
import { numberedAct } from '../deed/numbered-act.js';
import type { Voice } from '../voice.js';
import { whenOf } from '../when.js';
import { dataOf, withoutSum } from './work-counts.js';

/** One row of recurring work, and what each way of telling it needs to know. */
export interface Work {
  /** The row as it is told: what its summary only spells out stands in its title. */
  readonly deed: Deed;
  readonly parts: DeedParts;
  readonly name: string;
  readonly when: string | undefined;
  /** The whole summary, and as many of its clauses as there is room for. */
  readonly told: readonly string[];
  readonly summary: readonly string[];
  readonly data: Pieces | undefined;
  readonly people: string;
  /** A sentence that tells the row. */
  readonly tell: (pattern: string, opening: Sentence['opening'], slots: Slots) => Sentence;
  /** The same, with its subject: who did it, where nobody else is named. */
  readonly by: (sentence: Sentence, who?: string) => Sentence;
}

export function workOf(given: Deed, plain: DeedParts, voice: Voice): Work {
  const spelt = withSpelling(given, plain);
  const [deed, parts] =
    spelt[0] !== given || numberedAct(plain.title, given.row.quantities) ? spelt : withMerged(given, plain);
  const { result, summary: told } = parts;
  const name = nounOf(parts);
  const data = dataOf(deed, name, told.length > 0);
  const summary = trimmed(told, voice.clauses);
  const groups = (data ? 1 : 0) + numberGroups(summary) + (result && hasNumber(result) ? 1 : 0);
  const people = peopleOf(deed, told) ?? parts.subject;
  return {
    deed,
    parts,
    name,
    when: whenOf(deed, '月', voice),
    told,
    summary,
    data,
    people,
    tell: (pattern, opening, slots) => ({
      pattern,
      opening,
      pieces: fillPattern(saidInTime(pattern, slots), { ...withoutSum(deed, slots), 成效: result && effect(result) }),
      told: [given],
      groups,
    }),
    by: (sentence, who = people) => ({ ...sentence, subject: who }),
  };
}

/** 社区11月上旬签责任状，签门店146份: what was done at one time has it before its verb. */
const saidInTime = (pattern: string, { 时段 = '' }: Slots): string =>
  pattern === '日常谓' && ONE_TIME.test(wordsOf([时段].flat())) ? '日常时谓' : pattern;
/** 11月上旬, 春节前: a time that something was done at, and not how often or how long. */
const ONE_TIME = /^(?!全年|每|定期|不定期|[上下]半年|第.季度)[^，]*(?:\d月|[旬底初前后]|期间|[节假])/;

const IS_MADE = /^(?:办|开设|开办)$/;
export const verbOfName = (deed: Deed, voice: Voice) => {
  const { title } = deedParts(deed, voice);
  // 宣传专栏: a thing is kept by the verb that goes with it.
  return title.kind === '事件' && (deed.kind !== '日常工作' || IS_MADE.test(title.verb)) ? title.verb : '开展';
};

/** Who did it; not those of whom the summary says what was done with them: 抽调8名普查员. */
export const peopleOf = ({ row: { host, participants } }: Deed, told: readonly string[] = []): string | undefined =>
  host ??
  (participants.length > 0 && !participants.some((who) => told.some((clause) => clause.includes(who)))
    ? listedWords(participants)
    : undefined);
