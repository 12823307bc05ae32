import { classifyClause } from './classify-clause.js';
import { clauses, hasNumber, leans, numberGroups, trimmed, withoutResult } from './clauses.js';
import { countPiece, quantityWords } from './count-piece.js';
import { asPieces, type DeedParts } from './deed-parts.js';
import { fillPattern, hasSlot, type Slots } from './fill-pattern.js';
import type { Deed } from './matter.js';
import { listedPieces, type Pieces, wordsOf } from './piece.js';
import type { Opening, Sentence } from './section.js';
import type { Voice } from './voice.js';

export interface Telling {
  readonly deed: Deed;
  readonly voice: Voice;
  readonly parts: DeedParts;
  readonly say: Say;
}
export type Way = Sentence | undefined;
export type Say = (pattern: string, opening: Opening, slots: Slots, summary?: readonly string[]) => Sentence;

/** Fills a pattern with what every sentence of the row has: when, the summary trimmed to its room, the result where it belongs. */
export function sayer(deed: Deed, voice: Voice, parts: DeedParts): Say {
  return (pattern, opening, slots, summary = parts.summary) => {
    const { result } = parts;
    const groups = result && hasNumber(result) ? 1 : 0;
    const kept = withinRoom(summary, parts, voice);
    const own = [...kept, ...quantityWords(deed.row.quantities)];
    const bare = own.length === 0 && !result && !slots.规模 && !slots.场次 && !slots.次数 && voice.closeness === '日';
    const told = [...clauses(typeof slots.谓 === 'string' ? slots.谓 : '').slice(1), ...own];
    const filled: Slots = {
      ...slots,
      ...(hasSlot(pattern, '简介') && { 简介: asPieces(own) ?? (bare ? scale(deed, '人次规模') : undefined) }),
      ...resultSlots(pattern, result, saidBefore(slots) + told.join(), told.length > 0),
    };
    return {
      pattern,
      opening,
      pieces: fillPattern(pattern, filled),
      told: [deed],
      groups: numberGroups([...clauses(String(slots.谓 ?? '')), ...own]) + groups + (slots.规模 || slots.场次 ? 1 : 0),
      ...(slots.主 !== undefined && { subject: parts.subject }),
    };
  };
}

/** A result with a subject of its own, a number or much to say, is a sentence of its own; any other follows after a comma. */
function resultSlots(pattern: string, result: string | undefined, before: string, told: boolean): Slots {
  if (!result) return {};
  const apart = classifyClause(result) === '主' && told && (hasNumber(result) || before.length + result.length > 60);
  return hasSlot(pattern, '又') && (apart || /[。；]/.test(result)) ? { 又: result } : { 成效: result };
}

export const word = (name: string, slots: Slots = {}) => wordsOf(fillPattern(name, slots));
export const also = (subject: string, voice: Voice) =>
  voice.also && subject === word('社区自称') ? word('还') : subject;

export const scale = ({ row }: Deed, pattern: '受众规模' | '人次规模'): Pieces | undefined => {
  const count = countPiece('attendance', row);
  if (!count) return undefined;
  if (row.participants.length === 0) return fillPattern(pattern, { 人次: count });
  const people = listedPieces(row.participants.map((who) => [who]));
  return row.participants.length === 1 && row.asTyped?.attendance
    ? fillPattern('人数参加', { 人次: count, 参加: people })
    : fillPattern('参加规模', { 参加: people, 人次: count });
};

/** What of a summary is told: at most three groups of numbers with those of the result, and no more than a breath can hold. */
export function withinRoom(summary: readonly string[], { result }: DeedParts, voice: Voice): readonly string[] {
  if (leans(result)) return summary;
  const groups = result && hasNumber(result) ? 1 : 0;
  const own = withoutResult(summary, result);
  let kept = trimmed(own, voice.clauses);
  while (kept.length > 1 && (numberGroups(kept) + groups > 3 || kept.join().length > 75)) kept = kept.slice(0, -1);
  return trimmed(own, kept.length);
}

const saidBefore = (slots: Slots): string =>
  Object.values(slots)
    .map((slot) => (slot === undefined || typeof slot === 'string' ? (slot ?? '') : wordsOf(slot)))
    .join('');
