import type { Activity, Ledger, Period } from '../ledger/ledger.js';
import { TABLES } from '../standards.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { quotedTitle } from './activity-record.js';
import { activityDate, longDate } from './dates.js';
import type { Figure } from './figure.js';
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
        .map((path) => ({ path, caption: caption(activity, ledger.period) })),
    ),
  };
}

function caption(activity: Activity, period: Period): readonly FactCell[] {
  const time = activity.time?.text;
  const date = time ?? longDate(activity.date);
  const end = !time && activity.end && activity.end !== activity.date ? `至${longDate(activity.end)}` : '';
  const name = `${time ?? activityDate(activity.date, undefined, period)}${quotedTitle(activity.title)}`;
  const lacking = (what: string): FactCell => ({
    kind: 'missing',
    label: GAP_WORDS.label([name, what]),
    remedy: GAP_WORDS.register,
  });
  const parts: Readonly<Record<string, readonly FactCell[]>> = {
    时间: [`${date}${end}`],
    地点: [activity.place ?? lacking('地点')],
    人员: people(activity) ?? [lacking('参加人员')],
    主题: [activity.title],
  };
  return PIECES.flatMap((piece, at) => (at % 2 === 1 ? (parts[piece] ?? []) : [piece])).filter((cell) => cell !== '');
}

/** Words and, at odd places, the names of what stands between them. */
const PIECES = TABLES.photo.split(/\{([^{}]*)\}/);

/** 老人、居民120人次，街道卫生服务中心: who came, how many, with whom; undefined where the row says none of it. */
function people(activity: Activity): readonly FactCell[] | undefined {
  const { audience, attendance, estimated, partners } = activity;
  const count: Figure = { ...rowFigure('人次', activity), ...(estimated && { after: TABLES.cells.estimated }) };
  const came: readonly FactCell[] = [audience.join('、'), ...(attendance ? [count] : [])].filter((cell) => cell !== '');
  const company = partners.join('、');
  const said = [...came, came.length > 0 && company ? `，${company}` : company].filter((cell) => cell !== '');
  return said.length > 0 ? said : undefined;
}
