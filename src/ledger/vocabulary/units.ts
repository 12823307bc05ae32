import { narrow } from '../../chinese/narrow.js';
import type { Field } from './field.js';
import { ACTIVITY, COMMUNITY, TOTALS } from './fields.js';

const PEOPLE = ['人次', '人', '名', '位'];
const SESSIONS = ['场次', '场', '次'];
const HOURS = ['个小时', '小时', 'h'];
/** Whom an activity may have reached, beside 人次. */
const OTHERS = [
  '人',
  '名',
  '位',
  '户',
  '户次',
  '家',
  '家庭',
  '个家庭',
  '户家庭',
  '对',
  '组',
  '组家庭',
  '组亲子',
  '对亲子',
  '对夫妻',
  '队',
  '支',
  '批',
  '个',
  '个人',
];

/** 1.2万人次, 1100余万: in digits it would be exact to the last. */
export const IN_TEN_THOUSANDS = /\d[余多]?[万亿]/u;

/** Words behind a number that say no more than the field does: 30人 in 人次 is 30, and 30人 in 服务时长 is a mistake. Longer ones first. */
const UNITS: ReadonlyMap<Field, readonly string[]> = new Map<Field, readonly string[]>([
  [ACTIVITY.attendance, PEOPLE],
  [ACTIVITY.minors, PEOPLE],
  [ACTIVITY.volunteers, PEOPLE],
  [ACTIVITY.served, PEOPLE],
  [ACTIVITY.sessions, SESSIONS],
  [ACTIVITY.hours, HOURS],
  [TOTALS.attendance, PEOPLE],
  [TOTALS.volunteers, PEOPLE],
  [TOTALS.served, PEOPLE],
  [TOTALS.sessions, SESSIONS],
  [TOTALS.hours, HOURS],
  [COMMUNITY.households, ['户']],
  [COMMUNITY.population, ['人']],
  [COMMUNITY.residents, ['人']],
  [COMMUNITY.floatingResidents, ['人']],
  [COMMUNITY.villagers, ['人', '名']],
  [COMMUNITY.women, ['人', '名']],
  [COMMUNITY.children, ['人', '名']],
  [COMMUNITY.womenAndChildren, ['人', '名']],
  [COMMUNITY.partyBranches, ['个']],
  [COMMUNITY.migrantWorkers, ['人', '名']],
  [COMMUNITY.cadres, ['人', '名']],
  [COMMUNITY.naturalVillages, ['个']],
  [COMMUNITY.residentGroups, ['个']],
  [COMMUNITY.buildings, ['栋', '幢', '座']],
  [COMMUNITY.units, ['家', '个']],
  [COMMUNITY.registeredResidents, ['人']],
  [COMMUNITY.partyMembers, ['人', '名']],
  [COMMUNITY.registeredVolunteers, ['人', '名']],
  [COMMUNITY.grids, ['个']],
  [COMMUNITY.compounds, ['个']],
  [COMMUNITY.volunteerTeams, ['支', '个']],
]);

/** A number as it was typed → its digits in narrow characters, and the unit behind them that belongs to the field; '' for none. */
export function splitUnit(text: string, field: Field): { readonly digits: string; readonly unit: string } {
  const plain = narrow(text).trim();
  const unit = UNITS.get(field)?.find((word) => plain.toLowerCase().endsWith(word)) ?? '';
  return { digits: plain.slice(0, plain.length - unit.length).trimEnd(), unit };
}

/** Every unit of any field: what may stand behind a number without making it another one. */
export const ANY_UNIT: readonly string[] = [...new Set([...UNITS.values()].flat())].sort((a, b) => b.length - a.length);

const REACHED = ['人次', ...OTHERS];

/** What may stand behind a number of an activity. Sessions are called many things and are all sessions. */
const ACCEPTED: ReadonlyMap<Field, readonly string[]> = new Map<Field, readonly string[]>([
  [
    ACTIVITY.sessions,
    [
      ...['场', '场次', '次', '期', '讲', '课', '班', '轮', '节', '回', '届', '堂'],
      ...['趟', '趟次', '遍', '批', '批次', '班次', '榜', '节课', '堂课', '次课', '个班', '站'],
    ],
  ],
  [ACTIVITY.attendance, REACHED],
  [ACTIVITY.minors, REACHED],
  [ACTIVITY.volunteers, REACHED],
  [ACTIVITY.served, REACHED],
  [ACTIVITY.hours, [...HOURS, '时', '学时', '课时']],
]);

/** The units that a field takes; undefined where it takes any. */
export const unitsOf = (field: Field): readonly string[] | undefined => ACCEPTED.get(field) ?? UNITS.get(field);

/** Whether a number with this unit counts what the field counts: any word for a session, and of people 人次 alone. */
export const isOwnUnit = (unit: string, field: Field): boolean =>
  unit === field.unit ||
  ((field === ACTIVITY.sessions || field === ACTIVITY.hours) && (unitsOf(field)?.includes(unit) ?? false));
