import { formerly } from '../../../facts/plan-period.js';
import { groupBy } from '../../../group-by.js';
import type { Activity, Ledger } from '../../../ledger/ledger.js';
import { type DeedParts, deedParts } from '../../deeds/deed-parts.js';
import type { DeedSetting } from '../../deeds/deed-setting.js';
import { type Deed, isDeed, matters } from '../../matters/matter.js';
import type { Section } from '../../matters/section.js';
import { hasNumber } from '../../phrases/clauses.js';
import { countFigure, quantityWords } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedWords, type Pieces, strung } from '../../phrases/piece.js';
import { endsAsWork } from '../../phrases/verbs.js';
import { comesAgain, isPeriodic, isRegular } from './comes-again.js';
import { speaksOf } from './speaks-of.js';
import { eventName, type NamedEvent, NOTICES, tellExample, tellGoingOn } from './tell-example.js';
import { keptOf, madeByChange } from './what-was-made.js';

/** What a section's own rows give a plan to build on. */
export interface CarryOn {
  /** What came of the row that says most; of a series of lectures, what they were about. */
  readonly example?: Pieces;
  /** The same as something to go on with; undefined where it happens once. */
  readonly goingOn?: Pieces;
  /** What came of something opened, begun or newly chosen. */
  readonly change?: Pieces;
  /** The same behind the example, whose 上年 holds for both. */
  readonly changeBeside?: Pieces;
  /** Verbs and names of others: 举办A、B，开展C. */
  readonly events?: Pieces;
  /** Those of activities alone. */
  readonly others: readonly NamedEvent[];
  /** How many places and ways of working are among the events. */
  readonly kept?: number;
}

const NAMED = 3;

interface Before {
  /** Rows that the tasks, or what is open, tell already. */
  readonly told: ReadonlySet<Activity>;
  /** What the tasks say: a name that stands there is not named again. */
  readonly tasks: string;
  /** Whether to say what came of the row that says most. */
  readonly results: boolean;
}

/** The rows of a section that no plan of it builds on: the one that says most with its result, up to three more by name, and how many. */
export function carryOn(section: Section, ledger: Ledger, { told, tasks, results }: Before): CarryOn {
  const deeds = section.matters.filter((m): m is Deed => isDeed(m) && !told.has(m.row));
  const parts = new Map(deeds.map((deed) => [deed, ownParts(deed, settingOf(ledger))]));
  const partsOf = (deed: Deed) => parts.get(deed) as DeedParts;
  const toldOf = (deed: Deed): DeedParts => ({ ...partsOf(deed), result: toldResult(deed) });
  const series = seriesOf(deeds, partsOf);
  if (series && results) {
    const example = fillPattern('讲过', {
      何时: formerly(ledger),
      名: series.name,
      题列: series.themes,
      量: series.name.endsWith('道德讲堂') ? totalOf(section, ledger) : undefined,
    });
    return { example, others: [] };
  }
  const telling = results ? deeds.filter((deed) => worth(deed) > 0) : [];
  const best = telling.sort((a, b) => worth(b) - worth(a) || a.order - b.order)[0];
  const others = eventsGoingOn(
    deeds.filter((deed) => deed !== best),
    ledger,
    tasks,
  );
  const kept = keptOf(section, tasks);
  const example = best && tellExample(toldOf(best), formerly(ledger), best.kind === '会议');
  return {
    ...(example && { example }),
    ...(best && best.kind !== '会议' && comesAgain(best, ledger) && { goingOn: tellGoingOn(toldOf(best), ledger) }),
    ...(results && madeByChange(section, ledger, { tasks, beside: example !== undefined })),
    ...(others.length + kept.length > 0 && { events: eventsOf([...others, ...kept]) }),
    others,
    kept: kept.length,
  };
}

/** The tasks speak of it; what has two characters (党课) only where they say it with its verb. */
const isPlanned = (tasks: string, { verb, name }: NamedEvent): boolean =>
  speaksOf(tasks, name) || tasks.includes(`${verb}${name}`);

/** What goes on, by name, what recurs and what many come to first; what the tasks speak of is not named again. */
export function eventsGoingOn(
  deeds: readonly Deed[],
  ledger: Ledger,
  tasks: string,
  most = NAMED,
): readonly NamedEvent[] {
  const setting = settingOf(ledger);
  const partsOf = (deed: Deed) => ownParts(deed, setting);
  const going = deeds.filter(
    (deed) =>
      (deed.kind !== '会议' || isRegular(deed)) &&
      comesAgain(deed, ledger) &&
      !isPlanned(tasks, eventName(partsOf(deed))),
  );
  return uniqueNames(going, partsOf)
    .filter((deed) => isNamed(partsOf(deed)))
    .sort((a, b) => recurring(b) - recurring(a) || people(b) - people(a))
    .slice(0, most)
    .sort((a, b) => a.order - b.order)
    .map((deed) => asWork(eventName(partsOf(deed))));
}

/** What goes on every week and month, named behind tasks that are enough for a plan (`ENOUGH` of plan-facts.ts). */
export const periodicOf = (ledger: Ledger, told: ReadonlySet<Activity>, targets: string): readonly NamedEvent[] => {
  const deeds = matters(ledger).filter(
    (one): one is Deed => isDeed(one) && !told.has(one.row) && isPeriodic(one, ledger),
  );
  const events = eventsGoingOn(deeds, ledger, targets, PERIODIC);
  return events.length < FEWEST ? [] : events;
};
/** One of many is not what a community does as ever; more are the year told again. */
const [FEWEST, PERIODIC] = [2, 5] as const;

/** What is no event goes on where it is called by a name of its own, or is work by its last word: 居务公开, and not 人口出生. */
const NAMED_ONLY = patternWords('办好');
export const isNamed = (parts: DeedParts): boolean =>
  eventName(parts).verb !== NAMED_ONLY ||
  NOTICES.test(parts.name) ||
  CALLED.test(parts.name) ||
  (WORK.test(parts.name) && endsAsWork(parts.name));
const CALLED = /^“[^“”]{2,14}”$/;
const WORK = /^(?!.*工作)\p{Script=Han}{2,8}$/u;

/** 居务公开 is done well as work. */
export const asWork = (event: NamedEvent): NamedEvent =>
  event.verb === NAMED_ONLY && !event.name.startsWith('“') && !NOTICES.test(event.name)
    ? { verb: '', name: patternWords('做好某工作', { 名: event.name.replace(/工作$/, '') }) }
    : event;

/** The rows of which most came, each as a clause; the first says when. */
export function resultsOf(
  deeds: readonly Deed[],
  ledger: Ledger,
): readonly { readonly of: Deed; readonly said: Pieces }[] {
  const setting = settingOf(ledger);
  return deeds
    .filter((deed) => worth(deed) > 0)
    .sort((a, b) => worth(b) - worth(a) || a.order - b.order)
    .slice(0, NAMED)
    .sort((a, b) => a.order - b.order)
    .map((of, index) => {
      const when = index === 0 ? formerly(ledger) : undefined;
      const parts = { ...ownParts(of, setting), result: toldResult(of) };
      return { of, said: tellExample(parts, when, of.kind === '会议') };
    });
}

/** A plan says nobody's place: whether it is the usual one does not matter. */
const NO_PLACES: ReadonlyMap<string, string> = new Map();
export const settingOf = ({ period, year }: Ledger) => ({ period, year, usualPlaces: NO_PLACES });

/** A plan names what was done, and says nothing of how. */
export function ownParts(deed: Deed, setting: DeedSetting): DeedParts {
  const parts = deedParts(deed, setting);
  return { ...parts, title: parts.ownTitle };
}

/** Three and more of one name, each with a theme of its own. */
function seriesOf(deeds: readonly Deed[], partsOf: (deed: Deed) => DeedParts) {
  const themed = deeds.flatMap((deed) => {
    const { title } = partsOf(deed);
    return title.kind === '事件' && title.theme
      ? [{ name: title.noun.replace(/^第\d+期/, ''), theme: title.theme }]
      : [];
  });
  if (themed.length < 3 || themed.length * 2 < deeds.length) return undefined;
  const [most] = [...groupBy(themed, ({ name }) => name)].sort((a, b) => b[1].length - a[1].length);
  if (!most || most[1].length < 3) return undefined;
  const shown = most[1].slice(0, NAMED).map(({ theme }) => `“${theme}”`);
  return { name: most[0], themes: `${shown.join('')}${most[1].length > NAMED ? '等' : ''}` };
}

/** What came of a row, in its own words; else what it counted (数据). */
const toldResult = ({ result, row }: Deed): string | undefined =>
  result || (row.quantities.length > 0 ? quantityWords(row.quantities).join('，') : undefined);

/** A highlight before others, a number that came of it before one that was counted; what a meeting came to needs no number. */
function worth(deed: Deed): number {
  const told = toldResult(deed);
  if (!told || told.length > 60 || !(hasNumber(told) || deed.kind === '会议')) return 0;
  return (deed.row.highlight ? 4 : 0) + (deed.result && hasNumber(deed.result) ? 2 : 1);
}

const recurring = ({ row }: Deed) => ((row.sessions ?? 1) > 1 ? 1 : 0);
const people = ({ row }: Deed) => row.attendance ?? 0;

function uniqueNames(deeds: readonly Deed[], partsOf: (deed: Deed) => DeedParts): Deed[] {
  const seen = new Set<string>();
  return deeds.filter((deed) => {
    const { name } = eventName(partsOf(deed));
    if (seen.has(name) || name.length > 18) return false;
    seen.add(name);
    return true;
  });
}

/** 做好防返贫监测工作 and 做好村务公开工作 → 做好防返贫监测和村务公开工作. */
export function workTogether(names: readonly string[]): readonly string[] {
  const works = names.flatMap((name) => WORKED.exec(name)?.[1] ?? []);
  const others = names.filter((name) => !WORKED.test(name));
  return works.length > 0 ? [patternWords('做好某工作', { 名: listedWords(works) }), ...others] : others;
}
const WORKED = /^做好(.+)工作$/;

/** 举办A、B，开展C: a name that is a list itself has its verb to itself. */
export function eventsOf(shown: readonly NamedEvent[]): Pieces {
  // 编印简讯, 入户发倡议书: what has its verb in its name is no list with another.
  const alone = ({ verb, name }: NamedEvent) => verb === '' || /[和、及]/.test(name);
  const groups = groupBy(shown, (one) =>
    WORKED.test(one.verb + one.name) ? WORKED.source : alone(one) ? one.verb + one.name : one.verb,
  );
  return strung(
    [...groups.values()].map((all): Pieces => {
      const [only = '', ...more] = workTogether(all.map(({ name }) => name));
      return [all[0]?.verb ?? '', more.length === 0 ? only : listedWords([only, ...more])];
    }),
    '，',
  );
}

/** 12场、860人次: of a section that has all the rows of one category and no others, so that the figure is that of the category. */
function totalOf({ matters }: Section, { activities }: Ledger): Pieces | undefined {
  const rows = matters.flatMap((m) => (isDeed(m) && m.row.counted ? [m.row] : []));
  const [category, ...others] = new Set(rows.map((row) => row.category));
  if (category === undefined || others.length > 0 || rows.length < 3) return undefined;
  const all = activities.filter((row) => row.counted && row.category === category).length;
  if (rows.length !== all) return undefined;
  const sessions = countFigure(category, 'sessions', rows);
  return rows.every((row) => row.attendance) ? [sessions, '、', countFigure(category, 'attendance', rows)] : [sessions];
}
