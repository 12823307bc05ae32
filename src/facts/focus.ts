import type { Activity, IsoDate, Ledger, Period } from '../ledger/ledger.js';
import type { Time } from '../ledger/vocabulary/field.js';
import { isWholeYear, periodName } from './period-name.js';

/** What a report is to be about, as a person types it: one activity, one topic or category, some days; days narrow what is about. */
export interface Focus {
  /** 编号 or 主题 (or a part of it) of an activity, or a 专题, 类别, 专项 or 细项. */
  readonly about?: string | undefined;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** What a report is about, for its title and its file: undefined where its period alone says so. */
export interface Subject {
  /** 消防演练, 2025年平安建设: in a file's name. */
  readonly label: string;
  /** “消防演练”活动小结, 2025年平安建设活动小结. */
  readonly title: string;
  /** 平安建设, before 活动 in a sentence; undefined of one activity, which tells itself. */
  readonly matter?: string;
}

export interface Focused {
  /** Only what belongs to it; its period is that of the days asked for. */
  readonly ledger: Ledger;
  readonly subject?: Subject;
}

/** Narrows a ledger to one activity, topic or period. Undefined where nothing in it is about what was asked for. */
export function focusOn(whole: Ledger, { about, from, to }: Focus): Focused | undefined {
  const ledger = from || to ? within(whole, { start: from ?? whole.period.start, end: to ?? whole.period.end }) : whole;
  if (about === undefined) return { ledger };
  const found = FINDERS.map((find) => ledger.activities.filter((row) => find(row, about))).find(
    (rows) => rows.length > 0,
  );
  if (!found) return undefined;
  const isOf = ({ topics }: { readonly topics: readonly string[] }) => topics.includes(about);
  const narrowed: Ledger = {
    ...ledger,
    activities: found,
    honours: ledger.honours.filter(isOf),
    facilities: ledger.facilities.filter(isOf),
    organisations: ledger.organisations.filter(isOf),
    investments: ledger.investments.filter(isOf),
    practices: ledger.practices.filter(isOf),
    themes: [],
    supplements: ledger.supplements.filter(({ place }) => place === about),
    roleModels: about === '典型选树' ? ledger.roleModels : [],
  };
  return { ledger: narrowed, subject: subjectOf(found, about, ledger.period) };
}

/** The first that finds anything: a number, a whole title, what rows are sorted by, a part of a title. */
const FINDERS: readonly ((row: Activity, about: string) => boolean)[] = [
  ({ id }, about) => id === about,
  ({ title, shortTitle }, about) => title === about || shortTitle === about,
  ({ category, topics, campaigns }, about) => category === about || topics.includes(about) || about in campaigns,
  ({ campaigns }, about) => Object.values(campaigns).some((items) => items.includes(about)),
  ({ title }, about) => title.includes(about),
];

function subjectOf(found: readonly Activity[], about: string, period: Period): Subject {
  const titles = new Set(found.map(({ shortTitle, title }) => shortTitle ?? title));
  const [only] = titles;
  if (titles.size === 1 && only !== undefined && !isSorting(found, about)) {
    const quoted = `“${only.replaceAll('“', '‘').replaceAll('”', '’')}”`;
    return { label: only, title: only.endsWith('活动') ? `${quoted}小结` : `${quoted}活动小结` };
  }
  const bare = about.replace(/活动$/, '');
  // “八个不”: a campaign is called what it is called; nothing of that is in a file's name.
  const isCampaign = found.some(
    ({ category, topics, campaigns }) => about in campaigns && category !== about && !topics.includes(about),
  );
  const matter = isCampaign ? `“${bare}”` : bare;
  const when = periodName(period);
  return { label: `${when}${bare}`, title: `${when}${matter}活动小结`, matter };
}

const isSorting = ([first]: readonly Activity[], about: string) =>
  first !== undefined && (first.category === about || first.topics.includes(about) || about in first.campaigns);

/**
 * What lies in some days, as far as the ledger says when; its themes stay, for those that then hold nothing fall away; what they and the
 * secretary say of the whole time does not hold for some days of it. */
function within(ledger: Ledger, period: Period): Ledger {
  const lies = (time: Time | undefined) => time !== undefined && time.start >= period.start && time.end <= period.end;
  const isWhen = ({ when }: { readonly when?: Time | undefined }) => lies(when);
  return {
    ...ledger,
    period,
    activities: ledger.activities.filter(({ date, end }) => lies({ start: date, end: end ?? date })),
    honours: ledger.honours.filter(isWhen),
    facilities: ledger.facilities.filter(isWhen),
    organisations: ledger.organisations.filter(isWhen),
    investments: ledger.investments.filter(isWhen),
    practices: ledger.practices.filter(isWhen),
    roleModels: ledger.roleModels.filter(({ date }) => date !== undefined && lies(date)),
    ...(isWholeYear(period)
      ? {}
      : {
          problems: [],
          supplements: [],
          // What was measured holds for the day that it was measured on.
          indicators: [],
          themes: ledger.themes.map((theme) => ({ ...theme, statement: undefined })),
        }),
  };
}
