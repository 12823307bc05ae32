import { compareDates } from '../../compare-dates.js';
import { tellable } from '../../facts/held.js';
import type {
  Activity,
  Facility,
  Honour,
  Investment,
  Ledger,
  Organisation,
  Practice,
  RoleModel,
} from '../../ledger/ledger.js';
import type { Time } from '../../ledger/vocabulary/field.js';
import { oncePerFields } from '../../once-per.js';
import { clauses } from '../phrases/clauses.js';
import { withCountedPeople } from '../phrases/counted-people.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { plainTitle } from '../titles/plain-title.js';
import { causeFirst, speakerNamed } from './cause-first.js';
import { eachOfThem } from './each-of-them.js';
import { forThem } from './for-them.js';
import { levelled } from './levels.js';
import { madeUp, withPartsCounted } from './made-up.js';
import { withOwnLecturers } from './own-lecturers.js';
import { ownParties } from './own-parties.js';
import { type OwnProse, ownProse, withOwnName } from './own-prose.js';
import { ownThing } from './own-thing.js';
import { atItsHour, spokenTime, withItsWatches, withOwnTime, withoutOnce, withRhythm } from './row-time.js';
import { withoutItsTime, withTitleTime } from './said-time.js';
import { tidyRow } from './tidy-row.js';
import { whoIsLed } from './who-is-led.js';
import { whomVisited } from './whom-visited.js';
import { whosePaper } from './whose-paper.js';
import { withAmountInside } from './with-amount-inside.js';
import { withItsParties } from './with-its-parties.js';
import { withSegments } from './with-segments.js';

/** What a ledger has rows of, by the name that a section asks for them. */
export const KINDS = ['活动', '会议', '日常工作', '组织', '阵地', '做法', '荣誉', '投入', '典型'] as const;
export type MatterKind = (typeof KINDS)[number];

interface Common {
  /** Its place in the ledger: activities in their order of time, then the rest. */
  readonly order: number;
  readonly id?: string | undefined;
  readonly topics: readonly string[];
  readonly summary?: string | undefined;
  readonly result?: string | undefined;
}

export interface Deed extends Common {
  readonly kind: '活动' | '会议' | '日常工作';
  readonly row: Activity;
  /** What was paid for it, as it is said. */
  readonly paid?: string | undefined;
  /** 上午 of its day. */
  readonly hour?: string;
  /** Its 简介, where that is a text of its own. */
  readonly prose?: OwnProse;
}

/** One row of the ledger that a report can tell, whatever list it stands in. */
export type Matter =
  | Deed
  | (Common & { readonly kind: '组织'; readonly row: Organisation })
  | (Common & { readonly kind: '阵地'; readonly row: Facility })
  | (Common & { readonly kind: '做法'; readonly row: Practice })
  | (Common & { readonly kind: '荣誉'; readonly row: Honour })
  | (Common & { readonly kind: '投入'; readonly row: Investment })
  | (Common & { readonly kind: '典型'; readonly row: RoleModel });

export type MatterOf<K extends MatterKind> = Extract<Matter, { kind: K }>;
export const isDeed = (matter: Matter): matter is Deed =>
  matter.kind === '活动' || matter.kind === '会议' || matter.kind === '日常工作';

/** What it is made from: papers put other plans and themes in the place of the ledger's own, and share what it has done. */
const HELD = [
  'activities',
  'community',
  'year',
  'signedBy',
  'organisations',
  'facilities',
  'practices',
  'investments',
  'honours',
  'roleModels',
] as const satisfies readonly (keyof Ledger)[];
type Held = Pick<Ledger, (typeof HELD)[number]>;

/** Every row that can be told: what was cancelled, put off or is only planned is none. Days come in order, other times in the file's. */
export const matters = oncePerFields(HELD, (ledger: Held): readonly Matter[] => {
  const done = tellable(ledger.activities);
  const common = (row: { id?: string | undefined; topics?: readonly string[]; summary?: string; result?: string }) => ({
    id: row.id,
    topics: row.topics ?? [],
    summary: row.summary,
    result: row.result,
  });
  const reporter = whosePaper(ledger);
  const own = ownThing(ledger);
  const proseOf = new Map(done.map((row) => [row.row, ownProse(row, ledger, ledger.year)]));
  const withProse = (deed: Omit<Deed, 'order'>): Omit<Deed, 'order'> => {
    const prose = proseOf.get(deed.row.row);
    return prose ? { ...deed, prose } : deed;
  };
  const all: readonly Omit<Matter, 'order'>[] = [
    ...inOrder(done)
      .map((row) => (isReporter(row.host, reporter, ledger.community.name) ? { ...row, host: undefined } : row))
      .map(plainTitle(ledger))
      .map(ownParties(ledger))
      .map(tidyRow)
      .map(causeFirst)
      .map(speakerNamed)
      .map(forThem)
      .map(withItsParties)
      .map(withOwnLecturers(ledger))
      .map(whoIsLed)
      .map(spokenTime)
      .map(withItsWatches)
      .map(withoutOnce)
      .map(withRhythm)
      .map(withOwnTime)
      .map(withTitleTime)
      .map(withoutItsTime)
      .map(withLevels)
      .map(withSegments)
      .map(whomVisited)
      .map(withCountedPeople)
      .map((row) => withProse(eachOfThem(withAmountInside(atItsHour({ kind: kindOf(row), row, ...common(row) }))))),
    ...ledger.organisations
      .map((row) => own(row))
      .map(withPartsCounted)
      .map(aged)
      .map((row) => ({ kind: '组织' as const, row, ...common(row) })),
    ...ledger.facilities.map((row) => own(row)).map((row) => ({ kind: '阵地' as const, row, ...common(row) })),
    ...ledger.practices.map((row) => own(row)).map((row) => ({ kind: '做法' as const, row, ...common(row) })),
    ...ledger.investments.map((row) => ({ kind: '投入' as const, row, ...common(row) })),
    ...ledger.honours.map(counted).map((row) => ({ kind: '荣誉' as const, row, ...common(row) })),
    ...ledger.roleModels.map((row) => ({
      kind: '典型' as const,
      row,
      id: row.id,
      topics: [],
      summary: row.summary && withOwnName(row.summary, ledger),
    })),
  ];
  return all.map((matter, order) => ({ order, ...matter }) as Matter);
});

/** 社区妇联 in a paper that 东街社区妇联 signs: whose paper it is does all that has no other doer. */
const isReporter = (host: string | undefined, reporter: string, community: string): boolean =>
  host !== undefined && reporter !== community && reporter.endsWith(host) && host.length > 3;

/** 市级文明小区3个: how many of it behind its name, whether its number says that (3个小区) or its summary (有3个小区). */
function counted(row: Honour): Honour {
  const said = HOW_MANY.exec(row.summary ?? '')?.[1];
  const text = row.amount?.text ?? said;
  if (!text || text === '1个') return row;
  const [, many = text, what = ''] = /^(\d+[余多]?[个栋户家])([一-鿿]+)$/.exec(text) ?? [];
  const name = `${row.name}${row.name.endsWith(what) ? many : text}`;
  return said && !row.amount ? { ...row, name, summary: undefined } : { ...row, name };
}
const HOW_MANY = /^(?:共有?|有|涉及)?(\d+[余多]?[个栋户家][一-鿿]{0,4})[。]?$/;

/** 平均年龄53岁, 全部大专以上学历 are said with what else is said of a body. */
function aged(row: Organisation): Organisation {
  const { averageAge, summary } = row;
  const age = averageAge ? [patternWords('平均年龄', { 岁: averageAge.text })] : [];
  const made = [...age, ...madeUp(row)].join('，');
  if (made === '') return row;
  // 和老师沟通后成立: how it was set up comes before who is in it.
  const [first = ''] = clauses(summary ?? '');
  if (summary && row.change && first !== row.change && first.endsWith(row.change))
    return { ...row, summary: `${first}，${made}${summary.slice(first.length)}` };
  // Behind parts that stand apart what else is said of the whole stands apart too.
  return { ...row, summary: summary === undefined ? made : `${made}${made.includes('；') ? '；' : '，'}${summary}` };
}

/** Parts of what was counted, behind it. */
function withLevels(row: Activity): Activity {
  const quantities = levelled(row.quantities);
  return quantities === row.quantities ? row : { ...row, quantities };
}

const kindOf = ({ category }: Activity): Deed['kind'] =>
  category === '会议' || category === '日常工作' ? category : '活动';

/** Rows with a day by their day; a row without one keeps its place behind the row before it in the file. */
function inOrder(rows: readonly Activity[]): readonly Activity[] {
  let last = '';
  const keyed = rows.map((row) => {
    if (!isTimeWord(timeOf(row))) last = row.date;
    return { row, key: isTimeWord(timeOf(row)) ? last : row.date };
  });
  return keyed.sort((a, b) => compareDates(a.key, b.key) || a.row.row - b.row.row).map(({ row }) => row);
}

const timeOf = ({ time }: Activity): Time | undefined => time;
export const isTimeWord = (time: Time | undefined): boolean => time?.text !== undefined;

/** Whether a person wrote something about it that a sentence can carry. */
export const isRich = (matter: Matter): boolean => {
  const { summary, result, row } = matter;
  return (
    Boolean(summary || result || ('paid' in matter && matter.paid)) ||
    ('quantities' in row && row.quantities.length > 0) ||
    ('sessions' in row && isCrowded(row))
  );
};

/** A title with how often and for how many, as people know it, is no mere title. */
const isCrowded = ({ sessions, attendance, asTyped }: Activity) =>
  ((sessions ?? 0) >= 4 || asTyped.sessions !== undefined) &&
  (attendance !== undefined || asTyped.attendance !== undefined);

/**
 * Whether a small ledger tells it in a sentence of its own: it has more than a title and a day. Of a very small one how many came is enough.
 */
export const hasMore = (deed: Deed, withCrowd: boolean): boolean => {
  const { row } = deed;
  const { partners, participants, lecturers, basis, cause, place, asTyped } = row;
  return (
    isRich(deed) ||
    [partners, participants, lecturers, basis].some((list) => list.length > 0) ||
    Boolean(cause || row.host || (withCrowd && place)) ||
    (row.sessions ?? 1) > 1 ||
    asTyped.sessions !== undefined ||
    asTyped.attendance !== undefined ||
    (withCrowd && row.attendance !== undefined)
  );
};
