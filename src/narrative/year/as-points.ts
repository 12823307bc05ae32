import { patternWords } from '../deeds/fill-pattern.js';
import { joined, type Pieces, wordsOf } from '../deeds/piece.js';
import type { Sentence, ToldParagraph } from '../deeds/section.js';
import { CLAUSE_VERBS, openingVerbs } from '../deeds/verbs.js';

/** So many things that were done are counted off; fewer need no number, more are no longer kept in mind. */
const [FEWEST, MOST] = [3, 5] as const;
/** Of so few characters nothing is a point of its own. */
const POINT = 12;

const NUMBERS = [...'一二三四五'];
const OWN = new RegExp(`^(?:${patternWords('社区自称')}|${patternWords('村自称')})(?:还)?`);
/** 全年组织…, 多次开展…: how often, before the verb. */
const OFTEN = /^(?:全年|常年|定期|不定期|经常|坚持每[天日周月季年]|每[天日周月季年]|多次|先后)/;
/** What goes on with the sentence before is no point of its own. */
const LEANS = /^(?:其中|为此|同时|此外|另[有外]|其余|由此|这|该|对此)|[一二三]是|首先|其次/;

/** A section of a theme, as far as its points go. */
interface Told {
  readonly theme?: unknown;
  readonly paragraphs: readonly ToldParagraph[];
}

/**
 * 社区…。社区…。社区…。 of a theme that tells of several things that were done, and of nothing else → 一是…。二是…。三是…。 Not in two sections
 * that follow each other.
 */
export function asPoints<Section extends Told>(sections: readonly Section[]): readonly Section[] {
  let before = false;
  return sections.map((section) => {
    const counted = section.theme && !before ? countedOff(section.paragraphs) : undefined;
    if (section.paragraphs.length > 0) before = counted !== undefined;
    return counted ? { ...section, paragraphs: counted } : section;
  });
}

function countedOff(paragraphs: readonly ToldParagraph[]): readonly ToldParagraph[] | undefined {
  const [first] = paragraphs;
  const all = paragraphs.flatMap(({ sentences }) => sentences);
  const lead = all[0]?.told.length === 0 ? all.slice(0, 1) : [];
  const points = all.slice(lead.length);
  if (!first || points.length < FEWEST || points.length > MOST || !points.every(isPoint)) return undefined;
  // 党支部召开…。组织…: who goes on is the one before.
  if (points.some((point, at) => point.bare && points.slice(0, at).some(hasOwnDoer))) return undefined;
  const numbered = points.map(
    (sentence, at): Sentence => ({
      ...sentence,
      pieces: joined([
        patternWords('次第', { 数: NUMBERS[at] ?? '' }),
        ...withoutOwn(sentence.pieces).map((piece) => (typeof piece === 'string' ? piece.replace(/；$/, '。') : piece)),
      ]),
    }),
  );
  return [{ ...first, sentences: [...lead, ...numbered] }];
}

function isPoint(sentence: Sentence): boolean {
  if (sentence.within !== undefined || sentence.uncalled) return false;
  const text = wordsOf(withoutOwn(sentence.pieces));
  const [act = ''] = text.replace(OFTEN, '').split(/[，；。]/);
  return (
    text.length >= POINT &&
    // 成立之初…。为此，…: a cause of its own, and what was done.
    !/。./.test(text) &&
    !LEANS.test(text) &&
    !/率[为达]|之[初前后]/.test(act) &&
    (hasOwnDoer(sentence) || openingVerbs(CLAUSE_VERBS, act).some((verb) => verb.length > 1))
  );
}

/** 社区党支部召开…: somebody else than the community, who did it. */
const hasOwnDoer = ({ subject, pieces }: Sentence): boolean =>
  subject !== undefined && !OWN.test(subject) && wordsOf(pieces).startsWith(subject);

const withoutOwn = ([first = '', ...rest]: Pieces): Pieces =>
  typeof first === 'string' ? [first.replace(OWN, ''), ...rest] : [first, ...rest];
