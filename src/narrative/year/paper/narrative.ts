import type { IndicatorResult } from '../../../facts/indicator-result.js';
import { groupBy } from '../../../group-by.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { allocate } from '../../matters/allocate.js';
import { inLogForm } from '../../matters/log-form.js';
import { isDeed, isRich, type Matter, matters } from '../../matters/matter.js';
import { inItsRhythm } from '../../matters/rhythm.js';
import type { Section, SectionSpec, ToldParagraph } from '../../matters/section.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';
import { ROWS } from '../../phrases/sizes.js';
import type { Length } from '../length.js';
import { partyTheme, withParty } from '../opening/brief-ground.js';
import { withGround } from '../opening/ground.js';
import { isShort } from '../opening/opening-parts.js';
import { festivalIn, sharedTime } from '../opening/short-opening.js';
import { tellOpening } from '../opening/tell-opening.js';
import { ofVillage } from '../profile/of-village.js';
import { profileOf } from '../profile/profile.js';
import { layOutSection, pointsOf } from '../sections/lay-out-section.js';
import { withModels } from '../sections/models-chosen.js';
import { numberPoints } from '../sections/number-points.js';
import { withPayments } from '../sections/paid-for.js';
import { PAGE, quotas, ROOMS, type Room } from '../sections/room.js';
import { withStrays } from '../sections/strays.js';
import { withThingsOnce } from '../sections/things-once.js';
import { withProgress } from '../sections/with-progress.js';
import { leadOf } from '../sections/with-theme.js';
import type { Voice } from '../voice.js';
import { asPoints } from './as-points.js';
import { doerOnce } from './doer-once.js';
import { withoutEchoes } from './echoed-heading.js';
import { inFront, withoutDoer } from './in-front.js';
import { ofBody } from './of-body.js';
import { isOfOneTheme } from './one-theme.js';
import { freeIndicators, isOfCommunity, saysOf, tellIndicators, withIndicators } from './place-indicator.js';
import { sameTimes } from './same-times.js';
import { NOTHING_YET, settle } from './settle.js';
import { withBesides } from './with-besides.js';
import { withRates } from './with-rates.js';
import { withoutOwnName } from './without-own-name.js';

/** What a report tells, where, at what length and in which shape. */
export interface Narrative {
  readonly opening?: Pieces | undefined;
  /** What the community is, in whole sentences. */
  readonly ground: Pieces;
  readonly sections: readonly ToldSection[];
}

export interface ToldSection extends Section {
  readonly paragraphs: readonly ToldParagraph[];
}

/**
 * Ledger + the sections of a template → what each section tells. Pure and deterministic; a row is told once. The words that it adds to the
 * ledger's are those of templates/patterns.yaml and templates/words.yaml.
 */
export function narrative(ledger: Ledger, specs: readonly SectionSpec[], asked?: Length, onePage = false): Narrative {
  const {
    sections: placedIn,
    honours,
    front: whole,
  } = withStrays(
    allocate(
      ledger,
      withModels(withThingsOnce(withPayments(matters(ledger))))
        .map(inLogForm)
        .map(inItsRhythm(ledger)),
      specs,
    ),
    ledger,
  );
  const sections_ = gatheredIfFew(placedIn, isOfOneTheme(ledger)).map((section) => withRates(section, ledger));
  const { length, room, page } = sizeOf(sections_, asked, onePage);
  const voice = voiceOf(ledger, room.clauses, length);
  const { told: ground, sections } = withGround(sections_, ledger, voice);
  const quota = quotas(sections, length, page);
  const { name } = ledger.community;
  const shared = isShort(ledger) && festivalIn(ledger) ? sharedTime(ledger) : undefined;
  let memory = NOTHING_YET;
  const themed = withoutEchoes(
    sections.map((section): ToldSection => {
      const points = pointsOf(section);
      const settled = settle(
        section.theme && section.theme.title === partyTheme(ledger)
          ? withParty(layOutSection(section, quota.get(section) ?? 0, voice, room), ledger)
          : layOutSection(section, quota.get(section) ?? 0, voice, room),
        memory,
        room,
        points,
        section.theme !== undefined,
      );
      memory = settled.memory;
      const own = withoutOwnName(points > 0 ? settled.paragraphs : sameTimes(settled.paragraphs, shared), name);
      const told = numberPoints(
        ofBody(doerOnce(ofVillage(own, ledger)), ledger),
        points > 0 ? section.theme?.statement : '',
      );
      const all = withProgress(section, ledger, told, () => leadOf(section, voice));
      return { ...section, paragraphs: withBesides(all, ledger.matter ? undefined : section.closing) };
    }),
  );
  const titles = themed.filter(({ theme, paragraphs }) => theme && paragraphs.length > 0).map(({ key }) => key);
  const { front, sections: left } = opensItself(ledger, titles) ? inFront(themed) : { front: [], sections: themed };
  const rest = asPoints(left);
  const profile = wordsOf(profileOf(ledger) ?? []);
  const free = freeIndicators(ledger).filter((one) => !saysOf(one, profile));
  const { sections: placed, left: ofAll } = withIndicators(
    rest,
    free.filter((one) => !standsWith(one, ledger)),
    isDescribed(ledger),
  );
  const rates = free
    .filter((one) => standsWith(one, ledger))
    .flatMap((one) =>
      one.value
        ? fillPattern('指标句', { 指标: one.name.replace(/^(?:社区|全社区|本社区)/, ''), 实际: [one.value] })
        : [],
    );
  return {
    opening: tellOpening(ledger, titles, { honours, front, whole: tellWhole(whole, ledger, voice, room) }),
    sections: placed,
    ground: [...ground, ...rates, ...tellIndicators(ofAll)],
  };
}

/** How much is told: as somebody asked, or so much as stands on a page. A page tells the terms of a series and names what it has no room to tell; where there is much, each thing in few clauses. */
function sizeOf(sections: readonly Section[], asked: Length | undefined, onePage: boolean) {
  if (asked || !onePage) return { length: asked ?? '中', room: ROOMS[asked ?? '中'], page: undefined };
  const rows = sections.flatMap((section) => section.matters.filter((one) => isDeed(one) && isRich(one))).length;
  const length: Length = rows > PAGE.told ? '简' : '中';
  return { length, room: { ...ROOMS[length], ...PAGE.room }, page: PAGE.told };
}

/** What says the whole of the paper, as sentences of its opening, which has said whose it is. */
function tellWhole(whole: readonly Matter[], ledger: Ledger, voice: Voice, room: Room): Pieces {
  if (whole.length === 0) return [];
  const { name } = ledger.community;
  const laid = layOutSection({ key: '', takes: [], matters: whole, gathered: true }, whole.length, voice, room);
  const own = withoutOwnName(settle(laid, NOTHING_YET, room).paragraphs, name);
  const told = ofBody(doerOnce(ofVillage(own, ledger)), ledger);
  return withoutDoer(told.flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => pieces)));
}

/** Few activities, and those of one matter, are one section: sections of a sentence each are a form that was filled in. */
function gatheredIfFew(sections: readonly Section[], ofOneTheme: boolean): readonly Section[] {
  const own = sections.filter(({ theme }) => theme);
  const given = sections.filter(({ theme, matters: all }) => !theme && all.length > 0);
  const all = given.flatMap((section) => section.matters);
  const [first] = given;
  if (!first || given.length < 2 || (!ofOneTheme && all.filter(isDeed).length >= ROWS.gathered)) return sections;
  const takes = [...new Set(given.flatMap((section) => [section.key, ...section.takes]))];
  return [...own, { ...first, takes, matters: [...all].sort((a, b) => a.order - b.order), gathered: true }];
}

function voiceOf(ledger: Ledger, clauses: number, length: Length): Voice {
  const full = ledger.activities.filter(({ status }) => status === '已开展').length <= ROWS.full;
  return {
    period: ledger.period,
    year: ledger.year,
    partyOrganisation: ledger.community.partyOrganisation,
    usualPlaces: usualPlaces(ledger),
    full,
    ofCategory: (category) => ledger.activities.filter((row) => row.counted && row.category === category).length,
    rows: ledger.activities.filter(({ status }) => status === '已开展').length,
    length,
    matter: ledger.matter,
    closeness: '日',
    // Of a small ledger what was typed is told, whatever the room.
    clauses: full && length !== '简' ? Math.max(clauses, ROOMS.详.clauses) : clauses,
  };
}

/** The place that three activities of a category and a third of them have. */
const usualPlaces = oncePer(({ activities }: Ledger): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [category, rows] of groupBy(activities, (row) => row.category)) {
    const places = groupBy(
      rows.filter(({ place }) => place),
      ({ place }) => place ?? '',
    );
    const [most] = [...places].sort((a, b) => b[1].length - a[1].length);
    if (most && activities.length > ROWS.few && most[1].length >= 3 && most[1].length * 3 >= rows.length)
      found.set(category, most[0]);
  }
  return found;
});

/** An opening by themes, before which something else may have been done. */
const opensItself = (ledger: Ledger, titles: readonly string[]): boolean =>
  titles.length > 1 && !ledger.approach && !isShort(ledger);

/** Its head has numbers, and so the paper begins with them. */
const isDescribed = ({ community, themes }: Ledger): boolean =>
  themes.length > 0 &&
  [community.households, community.population, community.residents, community.registeredResidents].some(
    (n) => n !== undefined,
  );

/** The only indicator stands with 基本情况 where it says what the community is like. */
const standsWith = ({ name }: IndicatorResult, ledger: Ledger): boolean =>
  ledger.indicators.length === 1 && isOfCommunity(name) && isDescribed(ledger);

/** The activities of a section that count, for its totals. */
export const countedDeeds = ({ matters: all }: Section) =>
  all.flatMap((matter) => (isDeed(matter) && matter.row.counted ? [matter.row] : []));
