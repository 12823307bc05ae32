import { isUnderWay } from '../../../facts/held.js';
import { oncePer } from '../../../once-per.js';
import { type Deed, isDeed, isRich, type Matter, type MatterOf } from '../../matters/matter.js';
import type { LaidParagraph, Section, Sentence } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { tellDeed } from '../deed/tell-deed.js';
import { tellMeetings, tellRoutine } from '../routine/tell-routine.js';
import { tellUnderWay } from '../routine/tell-under-way.js';
import { isSetUpAt } from '../things/set-up-at.js';
import { changeSentences, isAside, namesAtOnce } from '../things/tell-changes.js';
import { isLand } from '../things/tell-facility.js';
import { tellHonours } from '../things/tell-honours.js';
import { tellInvestments } from '../things/tell-investments.js';
import { tellModels } from '../things/tell-models.js';
import { tellOrganisation } from '../things/tell-organisation.js';
import { isBare, isCounted, tellPlaces } from '../things/tell-place.js';
import { isNameOnly, tellPractice, tellPractices } from '../things/tell-practice.js';
import { type ChangedThing, hasCause } from '../things/thing-sentence.js';
import type { Voice } from '../voice.js';
import { timeOf } from '../when.js';
import { lengthOf } from './cut-paragraphs.js';
import { daysInTurn } from './days-in-turn.js';
import { partsOf } from './parts-of.js';
import { withPlaces } from './placed-strays.js';
import { sideBySide } from './side-by-side.js';
import { tellAlike } from './tell-alike.js';
import { tellRest } from './tell-rest.js';

/** A stretch of a theme's rows, in the order of its 取: those that it takes one by one, or all that one of its words takes. */
export interface ThemePart {
  readonly single: boolean;
  readonly matters: readonly Matter[];
}

/** A theme whose words take its rows one by one is told in the order of these words; rows of one word are planned among themselves. */
export const partsOfTheme = oncePer((section: Section): readonly ThemePart[] => {
  const { matters } = section;
  const claims = withPlaces(section);
  const claimOf = (matter: Matter) => claims.get(matter) ?? Number.POSITIVE_INFINITY;
  // What a sum counts is told with it, wherever it is taken.
  const here = new Set(matters.map(({ id }) => id));
  // What was spent for all of the themes is said at the head of the first, and its parts stand where they belong.
  const sums = matters.filter((m) => isDeed(m) || partsOf(m).every((part) => here.has(part)));
  const sumOf = (matter: Matter) => sums.find((sum) => matter.id !== undefined && partsOf(sum).includes(matter.id));
  const groups = new Map<number, Matter[]>();
  for (const matter of matters) {
    const claim = claimOf(sumOf(matter) ?? matter);
    groups.set(claim, [...(groups.get(claim) ?? []), matter]);
  }
  const found: { single: boolean; matters: Matter[] }[] = [];
  const inOrder = [...groups].sort(([a], [b]) => a - b).map(([claim, group]) => ({ claim, group }));
  // What is taken one by one stands beside what is about the same thing.
  const alone = [...daysInTurn(sideBySide(inOrder.flatMap(({ group }) => (group.length === 1 ? group : []))))];
  for (const { claim, group: typed } of inOrder) {
    const group = typed.length === 1 ? alone.splice(0, 1) : typed;
    const single = group.length === 1 || claim === Number.POSITIVE_INFINITY;
    const last = found.at(-1);
    if (single && last?.single) last.matters.push(...group);
    else found.push({ single, matters: [...group] });
  }
  return found;
});

/** Sentences, each in the ways that it can be said. */
type Told = readonly (readonly Sentence[])[];

/** Rows in their order, neighbours of one kind in shared sentences: what each run of them says. */
export function tellInOrder(matters: readonly Matter[], voice: Voice): readonly Told[] {
  const runs = runsOf(beside(matters)).reduce<readonly Run[]>((all, run) => withAlike(all, run, voice), []);
  const alike = runs.some(isNamedAtOnce);
  return runs.map((run) => tellRun(run, voice, alike));
}

/** The same, each run a paragraph where they are as many as the theme says that it has points, else in paragraphs of so many characters. */
export function layOutInOrder(
  matters: readonly Matter[],
  voice: Voice,
  points: number,
  longest: number,
): readonly LaidParagraph[] {
  const told = tellInOrder(matters, voice);
  const most = told.length === points ? 0 : longest;
  const paragraphs: (readonly Sentence[])[][] = [];
  for (const sentences of told) {
    const last = paragraphs.at(-1);
    if (last && lengthOf(last) + lengthOf(sentences) <= most) last.push(...sentences);
    else paragraphs.push([...sentences]);
  }
  return paragraphs.map((sentences, at) => ({ skeleton: at % 2 === 0 ? '总分' : '机制', sentences }));
}

/** How a stretch is told: row by row, a meeting and what it set up, routine work, what changed at a time, or as its kind is. */
type Tells = '一一' | '进行' | '同样' | '做法列' | '名列' | '会后' | '例行' | '场地' | `变动${string}` | Matter['kind'];

interface Run {
  readonly tells: Tells;
  readonly matters: Matter[];
}

/** Matters that stand side by side and are told in the same way; a meeting and what it set up are one. */
function runsOf(matters: readonly Matter[]): readonly Run[] {
  const runs: Run[] = [];
  for (const matter of matters) {
    const last = runs.at(-1);
    const tells = wayOf(matter);
    const [before] = last?.matters ?? [];
    const founded =
      last?.tells === '会议' &&
      last.matters.length === 1 &&
      matter.kind === '组织' &&
      isSetUpAt(before as Deed, matter);
    if (founded) runs[runs.length - 1] = { tells: '会后', matters: [...last.matters, matter] };
    else if (last?.tells === tells && tells !== '一一') last.matters.push(matter);
    else runs.push({ tells, matters: [matter] });
  }
  return runs;
}

/** Deeds that did one thing on days that follow each other are one run. */
function withAlike(runs: readonly Run[], run: Run, voice: Voice): readonly Run[] {
  const last = runs.at(-1);
  const both = last && [...last.matters, ...run.matters];
  const alike = both?.every((m): m is Deed => isDeed(m) && m.kind === '活动') && tellAlike(both, voice) !== undefined;
  return both && alike ? [...runs.slice(0, -1), { tells: '同样', matters: both }] : [...runs, run];
}

/** What was bought for a thing stands behind the last that was at its time, where it is of the same matter. */
function beside(matters: readonly Matter[]): readonly Matter[] {
  return matters.reduce<readonly Matter[]>((all, matter) => {
    const { start, text } = timeOf(matter) ?? {};
    const at =
      matter.kind !== '投入' || start === undefined || text === patternWords('年内')
        ? -1
        : all.findLastIndex(
            (one) =>
              isDeed(one) && timeOf(one)?.start === start && one.topics.some((topic) => matter.topics.includes(topic)),
          );
    return all.toSpliced(at < 0 ? all.length : at + 1, 0, matter);
  }, []);
}

function wayOf(matter: Matter): Tells {
  if (matter.kind === '阵地' && (isLand(matter) || isCounted(matter) || isBare(matter))) return '场地';
  if (matter.kind === '组织' || matter.kind === '阵地')
    return matter.row.change && !hasCause(matter) && (!matter.summary || isAside(matter)) && !matter.result
      ? `变动${matter.kind}${matter.row.when?.text ?? matter.row.when?.start ?? ''}`
      : '一一';
  if (matter.kind === '做法') return isNameOnly(matter) ? '做法列' : '一一';
  if (isDeed(matter) && isUnderWay(matter.row)) return '进行';
  if (matter.kind === '活动') return onlyCounted(matter) ? '例行' : onlyNamed(matter) ? '名列' : '一一';
  return matter.kind === '日常工作' ? '例行' : matter.kind;
}

/** Nothing but how often. */
export const onlyCounted = ({ row, summary, result }: Deed): boolean =>
  !summary &&
  !result &&
  (row.asTyped.sessions?.vague || (row.asTyped.sessions?.value ?? row.sessions ?? 0) > 1) &&
  row.quantities.length === 0 &&
  row.time?.text !== undefined &&
  row.attendance === undefined &&
  row.participants.length + row.partners.length + row.audience.length + row.basis.length === 0;

/** Nothing but a name and a time that is no day. */
const onlyNamed = (deed: Deed): boolean => {
  const { row } = deed;
  const more = [row.participants, row.partners, row.lecturers, row.basis].some((list) => list.length > 0);
  return (
    !(isRich(deed) || more || row.cause || row.host || row.place) &&
    (row.sessions ?? 1) === 1 &&
    row.attendance === undefined &&
    NO_DAY.test(row.time?.text ?? '')
  );
};
/** A time that says nothing which a list of names would lose. */
const NO_DAY = /^(?:全年|年内|常年)$/;

const isNamedAtOnce = ({ tells, matters }: Run): boolean =>
  tells.startsWith('变动') && namesAtOnce(matters as readonly ChangedThing[]);

function tellRun({ tells, matters }: Run, voice: Voice, alike: boolean): Told {
  const [first, second] = matters;
  if (tells === '会后' && second?.kind === '组织') return [tellOrganisation(second, voice, first as Deed)];
  const of = <M extends Matter>() => matters as readonly Matter[] as readonly M[];
  const alone = (sentences: readonly Sentence[]) => sentences.map((one) => [one]);
  if (tells === '名列')
    return matters.length > 2
      ? [tellRest(of<Deed>(), voice, matters.length, false, '名列')]
      : of<Deed>().map((deed) => tellDeed(deed, voice));
  if (tells === '进行') return tellUnderWay(of<Deed>(), voice);
  if (tells === '同样') return alone([tellAlike(of<Deed>(), voice) ?? []].flat());
  if (tells === '做法列') return alone(tellPractices(of(), voice));
  if (tells === '场地') {
    const [place] = of<MatterOf<'阵地'>>();
    if (place && matters.length === 1 && !isLand(place) && !isCounted(place)) return [tellOrganisation(place, voice)];
    // 宣传栏等 leaves its list open, and stands last.
    const open = ({ row }: MatterOf<'阵地'>) => row.name.at(-1) === patternWords('等');
    const ordered = [...of<MatterOf<'阵地'>>()].sort((a, b) => Number(open(a)) - Number(open(b)));
    return alone([tellPlaces(ordered)]);
  }
  if (tells === '会议') return alone(tellMeetings(of<Deed>(), voice));
  if (tells === '例行') return alone(tellRoutine(of<Deed>(), voice));
  if (tells === '投入') return alone(tellInvestments(of(), voice));
  if (tells === '荣誉') return alone([tellHonours(of(), voice)]);
  if (tells === '典型') return alone(tellModels(of(), voice));
  if (tells.startsWith('变动')) return changeSentences(of(), voice, alike);
  if (first?.kind === '组织' || first?.kind === '阵地') return [tellOrganisation(first, voice)];
  if (first?.kind === '做法') return [tellPractice(first, voice)];
  return first && isDeed(first) ? [tellDeed(first, voice)] : [];
}
