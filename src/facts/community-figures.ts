import type { Community } from '../ledger/ledger.js';
import { COMMUNITY } from '../ledger/vocabulary/fields.js';
import { type Figure, typedFigure } from './figure.js';

/** The counts of the head, and what stands behind each. */
const UNITS = {
  households: '户',
  population: '人',
  residents: '人',
  registeredResidents: '人',
  floatingResidents: '人',
  villagers: '人',
  women: '人',
  children: '人',
  womenAndChildren: '人',
  migrantWorkers: '人',
  partyBranches: '个',
  partyMembers: '名',
  grids: '个',
  compounds: '个',
  registeredVolunteers: '人',
  volunteerTeams: '支',
  buildings: '栋',
  residentGroups: '个',
  naturalVillages: '个',
  cadres: '名',
  units: '家',
} as const satisfies Partial<Record<keyof Community, string>>;

type Counted = keyof typeof UNITS;
export const COUNTED = Object.keys(UNITS) as readonly Counted[];

/** The counts of the head by the names of their fields; undefined where the ledger says nothing. */
export function communityFigures(community: Community): Readonly<Record<string, Figure | undefined>> {
  return Object.fromEntries(
    COUNTED.map((key) => {
      const { zh } = COMMUNITY[key];
      const what = `社区.${zh}`;
      const value = community[key];
      return [zh, typedFigure(what, value, UNITS[key], { what, text: String(value), path: ['community', key] })];
    }),
  );
}
