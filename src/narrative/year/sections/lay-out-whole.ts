import { groupBy } from '../../../group-by.js';
import { WORDS } from '../../../standards.js';
import { deedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import type { LaidParagraph, Sentence } from '../../matters/section.js';
import { fillPattern, type Slots } from '../../phrases/fill-pattern.js';
import { type Pieces, strung } from '../../phrases/piece.js';
import { tellDeed } from '../deed/tell-deed.js';
import type { Voice } from '../voice.js';

interface Whole {
  readonly plan: LaidParagraph;
  readonly told: ReadonlySet<Deed>;
}

/**
 * What an event names in its summary and has rows of its own on the same day is told as its parts: 集市上，甲为老人搭脉；乙查口腔健康. What came
 * of the whole stands at the end.
 */
export function layOutWhole(deeds: readonly Deed[], voice: Voice): Whole | undefined {
  const days = groupBy(deeds, ({ row }) => row.date);
  for (const whole of deeds) {
    const day = days.get(whole.row.date) ?? [];
    const parts = whole.summary === undefined || day.length < 3 ? [] : partsOf(whole, day, voice);
    if (parts.length > 1) return { plan: tellWhole(whole, parts, voice), told: new Set<Deed>([whole, ...parts]) };
  }
  return undefined;
}

const partsOf = (whole: Deed, day: readonly Deed[], voice: Voice): readonly Deed[] =>
  day.filter(
    (deed) =>
      deed !== whole &&
      deed.row.host !== undefined &&
      deed.summary !== undefined &&
      whole.summary?.includes(deed.row.title) &&
      deedParts(deed, voice).kind !== '主',
  );

function tellWhole(whole: Deed, parts: readonly Deed[], voice: Voice): LaidParagraph {
  const { result, ...others } = whole;
  const kept = { ...others, row: { ...whole.row, result: undefined } } as Deed;
  const first = tellDeed(kept, voice).map((way): Sentence => ({ ...way, told: [whole], agains: undefined }));
  const { name } = deedParts(whole, voice);
  const at = WORDS.gatherings.find((end) => end.length > 1 && name.endsWith(end));
  const links = parts.map((part): Pieces => [`${part.row.host}${deedParts(part, voice).summary.join('，')}`]);
  const told = (pattern: string, slots: Slots): Sentence => ({
    pattern,
    opening: '名',
    pieces: fillPattern(pattern, slots),
    told: parts,
    groups: 0,
  });
  const sentences = [
    first,
    [at ? told('会上分', { 名: at, 串: strung(links, '；') }) : told('串', { 串: strung(links, '；') })],
    ...(result ? [[told('自述', { 简介: result.replace(/(?<![。；])[。；]+$/, '') })]] : []),
  ];
  return { skeleton: '总分', sentences };
}
