import { isNamedBy, type OwnWords, ownWordsOf } from '../facts/own-words.js';
import type { Ledger } from '../ledger/ledger.js';
import { isDeed } from './matters/matter.js';
import { toldBy } from './section-facts.js';
import type { ToldSection } from './year/paper/narrative.js';

/**
 * Which section the secretary's own sentences (补写) go into, each into one: that of its name, that which takes its topic, that which tells a row
 * of it. What names a heading of the paper and no topic is placed where the headings are known (document/place-own-words.ts).
 */
export const homesOf = (
  sections: readonly ToldSection[],
  ledger: Ledger,
): ReadonlyMap<ToldSection, readonly OwnWords[]> => {
  const homes = new Map<ToldSection, OwnWords[]>();
  for (const own of ownWordsOf(ledger)) {
    const home = homeOf(own.place, sections, ledger);
    if (home) homes.set(home, [...(homes.get(home) ?? []), own]);
  }
  return homes;
};

function homeOf(place: string, sections: readonly ToldSection[], { themes }: Ledger): ToldSection | undefined {
  // What belongs to a theme of the ledger's own stands there, and not again in a section that takes the same.
  const isOfTheme = themes.some(({ title, takes }) => title === place || takes.includes(place));
  const own = sections.filter(({ theme }) => (theme !== undefined) === isOfTheme);
  const tells = ({ paragraphs }: ToldSection) =>
    toldBy(paragraphs).some((matter) => isNamedBy(place, matter, isDeed(matter) ? matter.row : undefined));
  return (
    own.find(({ key }) => key === place) ??
    own.find(({ takes, paragraphs }) => paragraphs.length > 0 && takes.includes(place)) ??
    (isOfTheme ? undefined : sections.find(tells)) ??
    own.find(({ takes }) => takes.includes(place))
  );
}
