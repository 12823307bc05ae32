import { WORDS } from '../../../standards.js';
import { deedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import { isAnybody } from '../../phrases/are-persons.js';
import { countPiece } from '../../phrases/count-piece.js';
import { isCountedIn } from '../../phrases/is-counted-in.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';
import { isInName, isMeansSaid, isNamedIn } from '../../phrases/says.js';
import { ROWS } from '../../phrases/sizes.js';
import { withoutEnd } from '../../phrases/without-end.js';
import type { Voice } from '../voice.js';
import { causeForm } from './cause-form.js';

/** What each thing that was typed weighs where a sentence leaves it out. */
const WEIGHT = { number: 40, cause: 45, people: 27, place: 18, crowd: 12 } as const;

/** How much of what was typed of an activity a sentence leaves out: 0 where it tells all. Who is meant anyway (居民) is not missed. */
export function missing(pieces: Pieces, deed: Deed, voice: Voice): number {
  const text = wordsOf(pieces);
  const { row } = deed;
  const parts = deedParts(deed, voice);
  const lost = (words: readonly (string | undefined)[], weight: number) =>
    words.filter((word) => word !== undefined && word !== '等' && !text.includes(word)).length * weight;
  const count = (name: 'sessions' | 'attendance' | 'served') => {
    const pieces_ = countPiece(name, row);
    return pieces_ && wordsOf(pieces_);
  };
  const cause = row.cause && withoutEnd(row.cause.trim());
  const often = (row.sessions ?? 1) > 1 || row.asTyped?.sessions ? count('sessions') : undefined;
  return (
    (cause && !isCauseSaid(cause, text, voice.year) ? WEIGHT.cause : 0) +
    lost(
      [
        often,
        ...row.quantities.flatMap((one) => (isCountedIn(one, parts.summary) ? [] : numbersIn(one.amount?.text))),
        deed.paid,
      ],
      WEIGHT.number,
    ) +
    lost(
      [
        row.host,
        ...row.participants.filter((who) => !isAnybody(who) && !isNamedIn(who, text) && !isInName(who, parts.name)),
        ...row.lecturers,
        ...row.basis.filter((means) => !isMeansSaid(means, text)),
        parts.partners,
      ],
      WEIGHT.people,
    ) +
    lost([parts.place, ...(voice.rows <= ROWS.some ? heard(row.audience, text, parts.name) : [])], WEIGHT.place) +
    lost([count('attendance'), count('served')], voice.rows <= ROWS.few ? WEIGHT.people : WEIGHT.crowd)
  );
}

/** 74户 and 295人 of 74户（共295人）, however they stand beside each other. */
const numbersIn = (text = ''): readonly string[] =>
  text
    .split(/[\s，、；。（）]/)
    .filter((one) => /\d/.test(one))
    .map((one) => one.replace(/^共/, ''));

/** A cause that a sentence takes in has its clauses beside each other (有人养猪、气味刺鼻), or only what it says (立足沿山村的实际). */
export const isCauseSaid = (cause: string, text: string, year: number): boolean =>
  [cause, cause.replaceAll('，', '、'), causeForm(cause, year).cause].some((said) => text.includes(said));

/**
 * Whom a deed was for, where that says something: 居民 does not, and neither does 老人 of a 敬老宴. Beside others who do, all are named that its name
 * has not: none is left out because another word of the sentence speaks of them.
 */
export const heard = (audience: readonly string[], told: string, name = told): readonly string[] =>
  saying(audience, told, name).length > 0 ? audience.filter((who) => !name.includes(who)) : [];

const saying = (audience: readonly string[], told: string, name: string): readonly string[] =>
  audience.filter(
    (who) =>
      who !== '等' &&
      !isNamedIn(who, told) &&
      !isWhere(who, name) &&
      !isAnybody(who) &&
      !(who.length > 2 && name.includes(who.slice(-2))) &&
      !isMeant(who, told),
  );

/** 水塘岸边的村民 of 探测水塘岸边房屋隐患: where they live has been said. */
const isWhere = (who: string, name: string): boolean => {
  const [, where] = /^([^的]{3,})的(?:村民|居民|群众|住户|农户|业主)$/.exec(who) ?? [];
  return where !== undefined && name.includes(where);
};

/** 老人 of a 敬老宴, 环卫工人 of 给环卫工送凉茶: a word of two characters by one of them, a longer one by most of its own. */
function isMeant(who: string, told: string): boolean {
  const kin = WORDS.kin[who];
  const letters = [...(kin ?? who.replace(/[人家庭户]|社区|辖区/g, ''))];
  const there = letters.filter((letter) => told.includes(letter)).length;
  return kin !== undefined || who.length < 3 ? there > 0 : there >= letters.length * MOST;
}
const MOST = 0.75;
