import { isUnderWay } from '../../../facts/held.js';
import { groupBy } from '../../../group-by.js';
import { CAMPAIGNS } from '../../../standards.js';
import { type Deed, isDeed, isRich, type Matter, type MatterKind, type MatterOf } from '../../matters/matter.js';
import type { LaidParagraph, Section, Sentence } from '../../matters/section.js';
import { ROWS } from '../../phrases/sizes.js';
import { tellMeetings, tellRoutine } from '../routine/tell-routine.js';
import { tellUnderWay } from '../routine/tell-under-way.js';
import { isSetUpAt } from '../things/set-up-at.js';
import { isLand } from '../things/tell-facility.js';
import { tellHonours } from '../things/tell-honours.js';
import { tellInvestments } from '../things/tell-investments.js';
import { tellModels } from '../things/tell-models.js';
import { tellOrganisation } from '../things/tell-organisation.js';
import { isCounted, tellPlaces } from '../things/tell-place.js';
import { isNameOnly, isSmallPractice, tellPractice, tellPractices } from '../things/tell-practice.js';
import type { Voice } from '../voice.js';
import { chooseRows } from './choose-rows.js';
import { isCountedElsewhere } from './counted-elsewhere.js';
import { cutParagraphs } from './cut-paragraphs.js';
import { layOutChanges } from './lay-out-changes.js';
import { layOutDeeds } from './lay-out-deeds.js';
import { layOutFew } from './lay-out-few.js';
import { layOutInOrder, partsOfTheme, type ThemePart } from './lay-out-theme.js';
import { withRest } from './name-the-rest.js';
import { oneAfterTheOther } from './one-after-the-other.js';
import { orderedUnits } from './ordered-units.js';
import { inPromisedOrder, promisedPoints } from './promised-order.js';
import type { Room } from './room.js';
import { sentenceUnits, withNearness } from './sentence-units.js';
import { withTheme } from './with-theme.js';

/** A section's rows → its paragraphs, in reading order: what was decided, how it runs, what was set up, what was done, what there is. */
export function layOutSection(whole: Section, quota: number, given: Voice, room: Room): readonly LaidParagraph[] {
  const voice = { ...given, heading: whole.theme?.title };
  const section = { ...whole, matters: whole.matters.filter((matter) => !isCountedElsewhere(matter, whole.matters)) };
  if (section.theme) return layOutTheme(section, section.theme, quota, voice, room);
  return withGoing(section, voice, (done) =>
    section.gathered && done.matters.filter(isDeed).length >= ROWS.gathered
      ? layOutInOrder(done.matters, voice, 0, room.paragraph - SHORTER)
      : layOutStretch(done, quota, voice, room),
  );
}

/** What is still being done stands behind what was done. */
function withGoing(
  section: Section,
  voice: Voice,
  layOut: (done: Section) => readonly LaidParagraph[],
): readonly LaidParagraph[] {
  const going = section.matters.filter((m): m is Deed => isDeed(m) && isUnderWay(m.row));
  if (going.length === 0) return layOut(section);
  const done = { ...section, matters: section.matters.filter((m) => !going.includes(m as Deed)) };
  const paragraphs: readonly LaidParagraph[] = [{ skeleton: '交底', sentences: tellUnderWay(going, voice) }];
  return done.matters.length === 0 ? paragraphs : [...layOut(done), ...paragraphs];
}

/** A theme's rows in the order of its 取, in paragraphs by what they are about; where it says how many points it has, each stretch has its own. */
function layOutTheme(
  section: Section,
  { statement = '' }: NonNullable<Section['theme']>,
  quota: number,
  voice: Voice,
  room: Room,
): readonly LaidParagraph[] {
  const stretches = partsOfTheme(section);
  const rich = (matters: readonly Matter[]) => matters.filter((m) => isDeed(m) && isRich(m)).length;
  const share = (matters: readonly Matter[]) => Math.ceil((quota * rich(matters)) / Math.max(1, rich(section.matters)));
  const { theme: _, ...others } = section;
  // What one word takes is told as it was done; of several what was set up comes first in each.
  const plain = stretches.length === 1 ? section : others;
  const points = pointsOf(section);
  const layOut = ({ single, matters }: ThemePart): readonly LaidParagraph[] =>
    single
      ? layOutInOrder(matters, voice, points, room.paragraph + ROOM)
      : withGoing({ ...plain, matters }, voice, (done) => layOutStretch(done, share(matters), voice, room));
  if (points > 0) {
    // Each word of the theme's is a point, and the points are in the order of its statement.
    const groups = stretches.flatMap((part) =>
      part.single ? part.matters.map((matter) => ({ single: true, matters: [matter] })) : [part],
    );
    if (groups.length !== points) return withTheme(section, stretches.flatMap(layOut), voice);
    const ordered = inPromisedOrder(groups, statement, ({ matters }) => matters)?.first ?? groups;
    const paragraphs = ordered.map(
      (part, at): LaidParagraph => ({
        skeleton: at % 2 === 0 ? '总分' : '机制',
        sentences: layOut(part).flatMap(({ sentences }) => sentences),
      }),
    );
    return withTheme(section, paragraphs, voice);
  }
  const units = orderedUnits(sentenceUnits(stretches.flatMap(layOut).flatMap(({ sentences }) => sentences)), section);
  const promised = inPromisedOrder(units, statement, ({ told }) => told);
  const parts = promised ? [promised.first, promised.others] : [units];
  const paragraphs = cutParagraphs(parts.flatMap((part) => withNearness(part, section.matters)));
  return withTheme(section, promised ? paragraphs : oneAfterTheOther(paragraphs, section, voice.period), voice);
}

/** How many points a theme promises and keeps: where it takes its rows by so many words, or all of them by one. */
export function pointsOf(section: Section): number {
  const points = promisedPoints(section.theme?.statement ?? '');
  if (points === 0) return 0;
  const groups = partsOfTheme(section).reduce((sum, { single, matters }) => sum + (single ? matters.length : 1), 0);
  return groups === 1 || groups === points ? points : 0;
}

/** What a paragraph that tells one point after the other may be longer than others. */
const ROOM = 40;

function layOutStretch(section: Section, quota: number, voice: Voice, room: Room): readonly LaidParagraph[] {
  const of = <K extends MatterKind>(kind: K) =>
    section.matters.filter((m) => m.kind === kind) as unknown as readonly MatterOf<K>[];
  // Of a few days a meeting that has something to tell is one of the things that were done.
  const isOne = (m: Deed) =>
    m.kind === '活动' ||
    (section.gathered === true && ((m.kind === '会议' && isRich(m)) || (m.kind === '日常工作' && hasDay(m))));
  const activities = section.matters.filter((m): m is Deed => isDeed(m) && isOne(m));
  const bare = activities.filter(hasOnlyItsCount);
  const deeds = bare.length < 2 ? activities : activities.filter((deed) => !bare.includes(deed));
  const chosen = chooseRows(deeds, quota, voice);
  const campaign = section.gathered
    ? undefined
    : section.takes.find((word) => CAMPAIGNS.some(({ name, items }) => name === word && items.length > 0));
  const changed = [...of('组织'), ...of('阵地')].filter(({ row }) => row.change);
  const still = (kind: '组织' | '阵地') => of(kind).filter(({ row }) => !row.change);
  const counted = of('阵地').filter((m) => isLand(m) || isCounted(m));
  const meetings = (of('会议') as readonly Deed[]).filter((m) => !activities.includes(m));
  const [meeting] = meetings;
  const founding = of('组织').find((m) => meeting && isSetUpAt(meeting, m));
  const joint = founding && meetings.length === 1 ? meeting : undefined;
  // Of a small ledger what was set up comes before how it works.
  const foundedFirst = voice.full && !section.theme;
  // What was set up for a way of working stands behind that.
  const serving = changed.filter((m) => section.gathered && serves(m, of('做法')));
  const bodies = still('组织').map(
    (m): LaidParagraph => ({ skeleton: '机制', sentences: [tellOrganisation(m, voice)] }),
  );
  const money = one('家底', tellInvestments(of('投入'), voice));
  const built = section.gathered === true && of('投入').some(({ row: { name } }) => BUILT.test(name));
  const routine = (of('日常工作') as readonly Deed[]).filter((m) => !activities.includes(m));
  const founded = changed.filter((m) => foundedFirst && m.kind === '组织' && !serving.includes(m));
  // A practice of a few words stands with what else was set up.
  const setUp = changed.some((m) => (!foundedFirst || m.kind !== '组织') && !serving.includes(m));
  const small = setUp && section.gathered !== true ? of('做法').filter(isSmallPractice) : [];
  const others = of('做法').filter((m) => !small.includes(m));
  const isPoint = pointsOf(section) > 0 && deeds.length > 0; // One that tells what was set up is about that alone.
  const smallSaid = small.flatMap((m) => tellPractice(m, voice));
  const laidDeeds =
    section.gathered && deeds.length < ROWS.gathered && deeds.every(({ row }) => row.sumOf.length === 0)
      ? layOutFew(deeds, voice)
      : layOutDeeds({ all: deeds, chosen, campaign }, voice, room);
  const plans: readonly LaidParagraph[] = [
    ...(section.gathered ? bodies : []),
    ...layOutChanges(joint ? [] : founded, voice),
    ...one('总分', meetings.length > 0 && !joint ? tellMeetings(meetings, voice) : []),
    ...(built ? money : []),
    ...byTopic(section.gathered ? routine : [], routine).flatMap((part, at, all) =>
      one(
        at % 2 === 0 ? '机制' : '总分',
        tellRoutine([...part, ...(at === all.length - 1 && bare.length > 1 ? bare : [])], voice),
      ),
    ),
    ...withSmall(
      layOutChanges(
        changed.filter((m) => (joint || !foundedFirst || m.kind !== '组织') && !serving.includes(m)),
        voice,
        joint,
        founding,
      ),
      isPoint ? [] : smallSaid,
    ),
    ...one('家底', [
      ...(counted.length > 0 ? [tellPlaces(counted)] : []),
      ...still('阵地').flatMap((m) =>
        counted.includes(m as (typeof counted)[number]) ? [] : tellOrganisation(m, voice).slice(0, 1),
      ),
    ]),
    // What was paid stands with what there is, and an honour behind what was done.
    ...(built ? [] : money),
    ...withSmall(laidDeeds, isPoint ? smallSaid : []),
    ...(section.gathered ? [] : bodies),
    ...one('机制', practices(others, voice)),
    ...layOutChanges(serving, voice),
    ...one('家底', honours(of('荣誉'), of('典型'), voice)),
  ];
  const told = new Set(plans.flatMap(({ sentences }) => sentences.flatMap((ways) => ways.flatMap(({ told: t }) => t))));
  const left = deeds.filter(
    (deed) => !told.has(deed) && !(deed.row.category === '道德讲堂' && told.size > 0 && deeds.length > 3),
  );
  return withRest(plans, left, voice, room);
}

/** Sentences of what is small behind the last of these. */
function withSmall(laid: readonly LaidParagraph[], small: readonly Sentence[]): readonly LaidParagraph[] {
  const last = laid.at(-1);
  return last && small.length > 0
    ? laid.with(-1, { ...last, sentences: [...last.sentences, ...small.map((sentence) => [sentence])] })
    : laid;
}

/** 3月21日, and no 每天: of a few days work is one of the things that were done. */
const hasDay = ({ row: { time } }: Deed): boolean => time?.text === undefined || /日/.test(time.text);

/** Nothing but how many times it was done, four or more: told as recurring work is. */
const hasOnlyItsCount = (deed: Deed) =>
  !isRich(deed) && (deed.row.sessions ?? 0) >= 4 && !deed.row.quantities?.length && deed.row.time?.text !== undefined;

const one = (skeleton: LaidParagraph['skeleton'], sentences: readonly Sentence[]): readonly LaidParagraph[] =>
  sentences.length === 0 ? [] : [{ skeleton, sentences: sentences.map((sentence) => [sentence]) }];

/** What paragraphs that have no heading above them are shorter than others. */
const SHORTER = 40;

/** Honours and role models that a paragraph can name, of a ledger that has many rows. */
const MOST = 3;

/** What was spent on what stands now: the biggest things that a village did. */
const BUILT = /建设|新建|修建|改建|扩建|硬化|改造|铺设|修[桥路渠]/;

/** 组建能人队伍，为“能人强乡兴村”战略出谋划策 */
const serves = ({ kind, summary = '' }: Matter, ways: readonly MatterOf<'做法'>[]): boolean =>
  kind === '组织' &&
  ways.some(({ row }) => (row.name.match(/“[^“”]{2,}”/g) ?? []).some((name) => summary.includes(name)));

/** Routine work of one 专题, two rows and more, is a paragraph of its own behind the others. */
function byTopic(parted: readonly Deed[], all: readonly Deed[]): readonly (readonly Deed[])[] {
  const groups = [...groupBy(parted, ({ topics }) => topics[0] ?? '')].filter(([topic, of]) => topic && of.length > 1);
  const apart = groups.map(([, of]) => of);
  const rest = all.filter((deed) => !apart.flat().includes(deed));
  return apart.length > 0 && rest.length > 0 ? [rest, ...apart] : [all];
}

/** Those of which there is more to tell one by one, and the names of the others in one sentence. */
function practices(all: readonly MatterOf<'做法'>[], voice: Voice): readonly Sentence[] {
  const named = all.filter(isNameOnly);
  const told = all.filter((one) => !named.includes(one));
  return [...told.flatMap((m) => tellPractice(m, voice)), ...tellPractices(named, voice)];
}

function honours(
  given: readonly MatterOf<'荣誉'>[],
  models: readonly MatterOf<'典型'>[],
  voice: Voice,
): readonly Sentence[] {
  const named = models.filter(({ row, summary }) => row.type || summary);
  return [
    ...(given.length > 0 ? [tellHonours(voice.full ? given : given.slice(0, MOST), voice)] : []),
    ...(named.length > 0 ? tellModels(voice.full ? named : named.slice(0, MOST), voice) : []),
  ];
}
