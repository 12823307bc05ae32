import { isUnderQuarter } from '../../../facts/period-name.js';
import type { Ledger } from '../../../ledger/ledger.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { deedParts } from '../../deeds/deed-parts.js';
import { type Deed, isDeed, type Matter, type MatterOf } from '../../matters/matter.js';
import type { Section } from '../../matters/section.js';
import { selfWord } from '../../matters/whose-paper.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { joined, type Pieces } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { ofVillage } from '../profile/of-village.js';
import { profileOf } from '../profile/profile.js';
import { isState, tellStanding } from '../routine/tell-standing.js';
import { isNewBoard } from '../things/new-board.js';
import { tellOrganisation } from '../things/tell-organisation.js';
import type { Voice } from '../voice.js';

/** What a community is, before what it did: its people in numbers, what was wrong from the start, a board that has just come in. */
export interface Ground {
  readonly told: Pieces;
  readonly sections: readonly Section[];
}

/** A theme that says of itself that it is about how things stand keeps what it takes. */
export const isAboutGround = (title: string): boolean =>
  /^(?:社区|全?村)?(?:基本|总体)?(?:情况|概况|村情|社情)$/.test(title) ||
  (/[^，、“”]基本情况$/.test(title) && !/[党团]|队伍|班子|组织|妇联|人员|干部|阵地|设施/.test(title));

/** 60岁以上老年人 2913人 of the head as well: the first sentence on the community has said it. */
function withoutHead(matter: Deed, { community }: Ledger): Deed {
  const isSaid = ({ name, amount }: NamedQuantity) =>
    community.others.some((one) => one.name === name && one.amount?.value === amount?.value);
  const left = matter.row.quantities.filter((one) => !isSaid(one));
  return left.length === 0 ? matter : { ...matter, row: { ...matter.row, quantities: left } };
}

/** A place of which nothing is said but its name, that no theme took by a word of its own, and that has no word in common with the theme it fell to. */
const isStrayPlace = (matter: Matter, { theme, claims }: Section): boolean => {
  if (matter.kind !== '阵地' || claims?.has(matter)) return false;
  const { id: _i, name, amount: _a, topics: _t, ...more } = matter.row;
  const bare = !matter.summary && !matter.result && Object.values(more).every(isNothing);
  return bare && !name.some((one) => shareRun(theme?.title ?? '', one, 2));
};
const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

const placeTold = (matter: MatterOf<'阵地'>, ledger: Ledger, voice: Voice): Pieces => {
  const sentences = tellOrganisation(matter, voice).slice(0, 1);
  return ofVillage([{ skeleton: '家底', sentences }], ledger).flatMap((one) =>
    one.sentences.flatMap(({ pieces }) => pieces),
  );
};

/**
 * Standing facts are taken out of the sections that took them and told with what the community is: the state of its people stands before what
 * was done for them.
 */
export function withGround(sections: readonly Section[], ledger: Ledger, voice: Voice): Ground {
  const isGround = (matter: Matter) =>
    (isDeed(matter) && isState(matter)) || (matter.kind === '组织' && isNewBoard(matter));
  const found = sections
    .filter(({ theme }) => theme && !isAboutGround(theme.title))
    .flatMap((section) => section.matters.filter((matter) => isGround(matter) || isStrayPlace(matter, section)));
  if (found.length === 0) return { told: [], sections };
  const told = [...found.filter(isDeed), ...found.filter((m) => !isDeed(m))].map((matter): Pieces => {
    if (matter.kind === '阵地') return placeTold(matter, ledger, voice);
    if (!isDeed(matter)) return [`${withoutEnd(matter.summary ?? '')}。`];
    const { pieces } = tellStanding(withoutHead(matter, ledger), {
      ...deedParts(matter, voice),
      // What the community is has named it.
      subject: !isUnderQuarter(ledger.period) && profileOf(ledger) ? selfWord(ledger) : ledger.community.name,
    });
    return pieces;
  });
  return {
    told: joined(told.flat()),
    sections: sections.map((section) => ({ ...section, matters: section.matters.filter((m) => !found.includes(m)) })),
  };
}
