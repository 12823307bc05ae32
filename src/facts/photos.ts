import type { Activity, Ledger, Period } from '../ledger/ledger.js';
import { TABLES } from '../standards.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { quotedTitle } from './activity-record.js';
import { activityDate, longDate, timeText } from './dates.js';
import { type Figure, figureText } from './figure.js';
import { byDate, tellable } from './held.js';
import { rowFigure } from './measures.js';
import type { PhotosFact } from './photo.js';
import type { FactCell } from './table.js';

/** @param unusable Paths under which there is no picture that a report can hold. */
export function photos(ledger: Ledger, unusable: ReadonlySet<string>): PhotosFact {
  return {
    kind: 'photos',
    name: '照片',
    photos: byDate(tellable(ledger.activities)).flatMap((activity) =>
      [...new Set(activity.photos)]
        .filter((path) => !unusable.has(path))
        .map((path) => ({ path, caption: caption(activity, ledger.period), description: description(activity) })),
    ),
  };
}

/** What inspections ask for, short enough for two lines under half a page: the theme, and time, place and people. */
function caption(activity: Activity, period: Period): readonly FactCell[] {
  const time = timeText(activity, period);
  const name = `${activity.time?.text ?? activityDate(activity.date, undefined, period)}${quotedTitle(activity.title)}`;
  const lacking = (what: string): FactCell => ({
    kind: 'missing',
    label: GAP_WORDS.label([name, what]),
    remedy: GAP_WORDS.register,
  });
  const parts: Readonly<Record<string, readonly FactCell[]>> = {
    时间: [time],
    地点: [activity.place ?? lacking('地点')],
    人员: shortPeople(activity, A_LINE - lengthOf([time, activity.place ?? ''])) ?? [lacking('参加人员')],
    主题: [activity.title],
  };
  return PIECES.flatMap((piece, at) => {
    if (at % 2 === 1) return parts[piece] ?? [];
    // A mark before nothing goes.
    return parts[PIECES[at + 1] ?? '']?.length === 0 ? [] : [piece];
  }).filter((cell) => cell !== '');
}

/** Words and, at odd places, the names of what stands between them. */
const PIECES = TABLES.photo.split(/\{([^{}]*)\}/);

/** What half a page holds in the size of captions, in ems, without the marks between the parts and what some programs put beside digits. */
const A_LINE = 20;

/** All that the row says, in the order of the words of `photoAloud`: what is left out under the photo is lost to nobody. */
function description(activity: Activity): string {
  const { time, date, end, place, title } = activity;
  const days = time?.text ?? [date, ...(end && end !== date ? [end] : [])].map(longDate).join('至');
  const people = peopleOf(activity)
    .map((cell) => (typeof cell === 'string' ? cell : figureText(cell)))
    .join('');
  const parts: Readonly<Record<string, string | undefined>> = { 时间: days, 地点: place, 人员: people, 主题: title };
  return TABLES.photoAloud
    .split('；')
    .flatMap((words) => {
      const [lead, name = ''] = words.split(/[{}]/);
      return parts[name] ? [`${lead}${parts[name]}`] : [];
    })
    .join('；');
}

/** 老人、居民120人次，街道卫生服务中心: who came, how many, with whom; nothing where the row says none of it. */
function peopleOf(activity: Activity): readonly (string | Figure)[] {
  const came = cameOf(activity);
  const company = activity.partners.join('、');
  return [...came, came.length > 0 && company ? `，${company}` : company].filter((cell) => cell !== '');
}

function cameOf({ audience, ...activity }: Activity): readonly (string | Figure)[] {
  return [audience.join('、'), ...countOf({ audience, ...activity })].filter((cell) => cell !== '');
}

function countOf(activity: Activity): readonly Figure[] {
  const { attendance, estimated } = activity;
  return attendance ? [{ ...rowFigure('人次', activity), ...(estimated && { after: TABLES.cells.estimated }) }] : [];
}

/** As much of it as has room: with whom goes first, who came then, and how many stays. Whom the theme names is not named again (慰问残疾人：…，残疾人). */
function shortPeople(activity: Activity, room: number): readonly FactCell[] | undefined {
  const audience = activity.audience.filter((group) => !activity.title.includes(group));
  const unsaid = { ...activity, audience };
  const ways = [peopleOf, cameOf, countOf].map((way) => way(unsaid)).filter((said) => said.length > 0);
  const said = audience.length < activity.audience.length;
  return ways.find((way) => lengthOf(way) <= room) ?? ways.at(-1) ?? (said ? [] : undefined);
}

const lengthOf = (said: readonly (string | Figure)[]): number =>
  said
    .map((cell) => (typeof cell === 'string' ? cell : figureText(cell)))
    .reduce((sum, { length }, at, all) => sum + length - (all[at]?.match(/[!-~]/g)?.length ?? 0) / 2, 0);
