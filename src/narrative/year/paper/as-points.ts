import type { Sentence, ToldParagraph } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { joined, type Pieces, wordsOf } from '../../phrases/piece.js';
import { CLAUSE_VERBS, openingVerbs } from '../../phrases/verbs.js';
import { NUMBERS } from '../sections/promised-order.js';

/** So many things that were done are counted off; fewer need no number, more are no longer kept in mind. */
const [FEWEST, MOST] = [3, 5] as const;
/** Of so few characters nothing is a point of its own. */
const POINT = 12;

const SELF = [
  patternWords('社区自称'),
  patternWords('村自称'),
  `${patternWords('街道自称')}(?![\u4e00-\u9fff]{0,3}委)`,
].join('|');
const OWN = new RegExp(`^(?:${SELF})(?:还)?`);
/** 全年组织…, 多次开展…: how often, before the verb. */
const OFTEN = /^(?:全年|常年|定期|不定期|经常|坚持每[天日周月季年]|每[天日周月季年]|多次|先后)/;
/** 春季，村里组织…: behind a number a time needs no comma. A day is told in its order, and not counted off. */
const WHEN = new RegExp(
  `^((?:上半年|下半年|[春夏秋冬]季|[年汛节][初前后末]|\\d{1,2}月(?:[上中下]旬|份)?))，?(?:${SELF})?(?!\\d)`,
);

/** What goes on with the sentence before is no point of its own. */
const LEANS = /^(?:其中|为此|同时|此外|另[有外]|其余|由此|这|该|对此)|[一二三]是|首先|其次/;

/** A section of a theme, as far as its points go. */
interface Told {
  readonly theme?: unknown;
  readonly paragraphs: readonly ToldParagraph[];
}

/**
 * 社区…。社区…。社区…。 of a theme, or of the only section, that tells of several things that were done, and of nothing else → 一是…。二是…。三是…。 Not in two sections
 * that follow each other.
 */
export function asPoints<Section extends Told>(sections: readonly Section[]): readonly Section[] {
  const only = sections.filter(({ paragraphs }) => paragraphs.length > 0).length === 1;
  let before = false;
  return sections.map((section) => {
    const counted = (section.theme || only) && !before ? countedOff(section.paragraphs) : undefined;
    if (section.paragraphs.length > 0) before = counted !== undefined;
    return counted ? { ...section, paragraphs: counted } : section;
  });
}

function countedOff(paragraphs: readonly ToldParagraph[]): readonly ToldParagraph[] | undefined {
  const [first] = paragraphs;
  const all = paragraphs.flatMap(({ sentences }) => sentences);
  const lead = all[0]?.told.length === 0 ? all.slice(0, 1) : [];
  const points = wholeSentences(all.slice(lead.length));
  const heads = points.flatMap(([head]) => head ?? []);
  if (!first || points.length < FEWEST || points.length > MOST || !heads.every(isPoint)) return undefined;
  if (heads.filter(({ pieces }) => WHEN.test(wordsOf(pieces))).length > 1) return undefined;
  // 党支部召开…。组织…: who goes on is the one before.
  if (heads.some((point, at) => point.bare && heads.slice(0, at).some(hasOwnDoer))) return undefined;
  const numbered = points.flatMap(([head, ...more], at): readonly Sentence[] =>
    head
      ? [
          {
            ...head,
            pieces: joined([patternWords('次第', { 数: NUMBERS[at] ?? '' }), ...withoutOwn(head.pieces)]),
          },
          ...more,
        ]
      : [],
  );
  return [{ ...first, sentences: [...lead, ...numbered] }];
}

/** What ends with a comma goes on with the next. */
function wholeSentences(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const wholes: Sentence[][] = [];
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1];
    const last = wholes.at(-1);
    if (last && before && !wordsOf(before.pieces).endsWith('。')) last.push(sentence);
    else wholes.push([sentence]);
  }
  return wholes;
}

function isPoint(sentence: Sentence): boolean {
  if (sentence.within !== undefined || sentence.uncalled) return false;
  const text = wordsOf(withoutOwn(sentence.pieces));
  const [act = ''] = text
    .replace(OFTEN, '')
    .replace(WHEN, '')
    .split(/[，；。]/);
  return (
    text.length >= POINT &&
    // 成立之初…。为此，…: a cause of its own, and what was done.
    !/。./.test(text) &&
    !LEANS.test(text) &&
    !/率[为达]|之[初前后]|^(?:[设建现拥共]?有|下?辖)/.test(act) &&
    (hasOwnDoer(sentence) || openingVerbs(CLAUSE_VERBS, act).some((verb) => verb.length > 1))
  );
}

/** 社区党支部召开…: somebody else than the community, who did it. */
const hasOwnDoer = ({ subject, pieces }: Sentence): boolean =>
  subject !== undefined && !OWN.test(subject) && wordsOf(pieces).startsWith(subject);

const withoutOwn = ([first = '', ...rest]: Pieces): Pieces =>
  typeof first === 'string' ? [first.replace(OWN, '').replace(WHEN, '$1'), ...rest] : [first, ...rest];
