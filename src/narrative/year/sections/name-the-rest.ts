import { deedParts } from '../../deeds/deed-parts.js';
import { type Deed, isRich } from '../../matters/matter.js';
import type { LaidParagraph, Sentence } from '../../matters/section.js';
import { wordsOf } from '../../phrases/piece.js';
import { ROWS } from '../../phrases/sizes.js';
import { tellDeed } from '../deed/tell-deed.js';
import type { Voice } from '../voice.js';
import type { Room } from './room.js';
import { tellAlike } from './tell-alike.js';
import { fitsChain, tellChain } from './tell-chain.js';
import { tellRest } from './tell-rest.js';

/**
 * What is left is named at the section's end: behind what was told, or, where nothing else was, in sentences of its own. A title that is a
 * clause stands as one. Where a section tells much, rows of a title alone are left to the annex.
 */
export function withRest(
  plans: readonly LaidParagraph[],
  left: readonly Deed[],
  voice: Voice,
  room: Room,
): readonly LaidParagraph[] {
  const all = left.filter((deed) => voice.full || !isRich(deed) || !deed.result);
  if (all.length === 0) return plans;
  if (plans.length === 0) return onlyNames(all, voice, room);
  const spoken = all
    .filter((deed) => fitsChain(deed, voice) && deedParts(deed, voice).title.kind === '主谓')
    .slice(0, 3);
  const clauses = spoken.length > 1 || voice.rows < ROWS.eachNamed || spoken.some(isRich) ? spoken : [];
  const own: readonly LaidParagraph[] =
    clauses.length === 0
      ? []
      : [
          {
            skeleton: '面点',
            sentences: [[tellChain(clauses, { ...voice, closeness: '月' }, isBrief(voice) ? '日' : '月')]],
          },
        ];
  const others = all.filter((deed) => !clauses.includes(deed));
  const named = plans.length >= 3 && !voice.full ? others.filter(isRich) : worthNaming(others, voice);
  const before = (clauses[0]?.order ?? 0) < Math.min(...orders(plans.at(-1)));
  const told = before ? [...plans.slice(0, -1), ...own, ...plans.slice(-1)] : [...plans, ...own];
  // What was won or is there stays at the end: what else was done goes before it.
  const at = Math.max(
    told.findLastIndex(({ skeleton }) => skeleton !== '家底'),
    0,
  );
  const last = told[at] as LaidParagraph;
  const short =
    last.sentences.reduce((n, [way]) => n + (way ? wordsOf(way.pieces).length : 0), 0) < room.paragraph - 40;
  const [only] = named;
  const rest =
    named.length === 1 && only && isRich(only)
      ? tellDeed(only, { ...voice, closeness: '月', clauses: voice.full ? voice.clauses : 1 })
      : tellRest(named, voice, namesIn(room, voice), !short);
  if (rest.length === 0) return told;
  return short
    ? told.with(at, { ...last, sentences: [...last.sentences, rest] })
    : [...told.slice(0, at + 1), { skeleton: '交底', sentences: [rest] }, ...told.slice(at + 1)];
}

/** A ledger of few rows has each of them in its body; of a fuller one a single title at the end of a section says nothing. */
const worthNaming = (deeds: readonly Deed[], voice: Voice) =>
  deeds.length > 1 || voice.rows < ROWS.eachNamed || voice.full ? deeds : deeds.filter(isRich);

/** A small ledger has each of its rows in the text. */
const namesIn = (room: Room, voice: Voice): number => (voice.full && room.names > 0 ? 12 : room.names);

const orders = (plan: LaidParagraph | undefined) =>
  (plan?.sentences ?? []).flatMap((ways) => ways.flatMap(({ told }) => told.map(({ order }) => order)));

const isBrief = ({ period }: Voice) => period.start.slice(0, 7) === period.end.slice(0, 7);

/** Nothing but titles: one for itself, two and three in a breath, of more the rest by name. */
function onlyNames(all: readonly Deed[], voice: Voice, room: Room): readonly LaidParagraph[] {
  const [first] = all;
  if (all.length === 1 && first) return [{ skeleton: '交底', sentences: [tellDeed(first, voice)] }];
  if (all.length > 3) {
    const named = tellRest(all, voice, namesIn(room, voice) || 1, true, '名列');
    return [{ skeleton: '面点', sentences: [named] }];
  }
  const chained = all
    .filter((deed) => fitsChain(deed, voice))
    .slice(0, 3)
    .sort((a, b) => a.order - b.order);
  if (chained.length < 2)
    return [{ skeleton: '交底', sentences: alikeOrEach(all, voice).map((sentence) => [sentence]) }];
  const rest = tellRest(
    all.filter((deed) => !chained.includes(deed)),
    voice,
    namesIn(room, voice),
    false,
  );
  return [
    {
      skeleton: '面点',
      sentences: [[tellChain(chained, { ...voice, closeness: '月' })], ...(rest.length > 0 ? [rest] : [])],
    },
  ];
}

/** Those that did one thing on different days in one sentence, else each in its own. */
function alikeOrEach(all: readonly Deed[], voice: Voice): readonly Sentence[] {
  const together = tellAlike(all, voice);
  return together ? [together] : all.flatMap((deed) => tellDeed(deed, voice).slice(0, 1));
}
