import { type Pieces, wordsOf } from '../deeds/piece.js';
import type { Sentence } from '../deeds/section.js';
import { oftenFirst } from './often-first.js';

/** A clause of fewer characters may come again: 40余人参加. */
const SHORT = 7;

/**
 * A clause behind a comma that says word for word what the paragraph has said before is not said again, where its sentence says something
 * without it: the last resort, when none of the ways of a row could do without it.
 */
export function proofread(sentences: readonly Sentence[], before = ''): readonly Sentence[] {
  let said = before;
  return sentences.map((sentence) => {
    const pieces = withoutSaid(sentence.pieces, said).map((piece) =>
      typeof piece === 'string' ? oftenFirst(piece) : piece,
    );
    said += wordsOf(pieces);
    return { ...sentence, pieces };
  });
}

/** 给主要道路、河道、庭院种绿 behind 在主要道路、河道、庭院种绿: all of it but its first words. */
function saysNearly(said: string, words: string): boolean {
  const most = Math.min(words.length - SHORT, Math.floor(words.length * FRONT));
  for (let front = 0; front <= most; front += 1) if (said.includes(words.slice(front))) return true;
  return false;
}
const FRONT = 0.25;

function withoutSaid(pieces: Pieces, said: string): Pieces {
  let changed = false;
  let own = said;
  const kept = pieces.map((piece) => {
    // In a list what is said of one is said of the next: 甲87桶，另有少量；乙61桶，另有少量.
    if (typeof piece !== 'string' || piece.includes('；')) return piece;
    const text = piece.replace(/，([^，。；“”《》]+)(?=[，。；])/g, (clause, words: string, at: number) => {
      const known = words.length >= SHORT && !/\d/.test(words) && saysNearly(own + piece.slice(0, at), words);
      changed ||= known;
      return known ? '' : clause;
    });
    own += text;
    return text;
  });
  return changed ? kept : pieces;
}
