import type { IsoDate } from '../ledger/ledger.js';
import { MEETINGS, type Meeting } from '../standards.js';

/** The latest entry of a list that had begun to hold on a date. */
export const latest = <T>(entries: readonly T[], from: (entry: T) => IsoDate, dated: IsoDate): T | undefined =>
  entries.filter((entry) => from(entry) <= dated).at(-1);

/** A meeting counts once it has ended and its communiqué is known; one that was only announced is never proposed. */
const held = (meetings: readonly Meeting[], dated: IsoDate) =>
  latest(
    meetings.filter((meeting) => meeting.status !== 'announced'),
    (meeting) => meeting.end,
    dated,
  );

export const congress = (dated: IsoDate): string | undefined => held(MEETINGS.congresses, dated)?.name;

/**
 * 二十届四中全会, but only of the congress that is the latest: between a congress and its first plenum there is none. Nor is there one after
 * a meeting that has ended and whose communiqué is not known here: the one before it is out of date then.
 */
export function plenum(dated: IsoDate): string | undefined {
  if (announcedMeeting(dated)) return undefined;
  const name = held(MEETINGS.plenums, dated)?.name;
  return name?.startsWith(termOf(congress(dated) ?? '')) ? name : undefined;
}

/** 党的二十大 → 二十届. */
const termOf = (congressName: string) => congressName.replace(/^党的/, '').replace(/大$/, '届');

/**
 * What a report dated so would cite: 党的二十大和二十届历次全会精神 where several plenums were held. The first plenum of a term elects and
 * is hardly cited by itself, so it adds nothing.
 */
export function meetingSpirit(dated: IsoDate): string | undefined {
  const [main, latestPlenum] = [congress(dated), plenum(dated)];
  if (!main) return undefined;
  const term = termOf(main);
  const number = MEETINGS.plenums.filter((m) => m.name.startsWith(term) && m.end <= dated).length;
  if (number > 2) return `${main}和${term}历次全会精神`;
  if (!latestPlenum || latestPlenum.includes('一中')) return `${main}精神`;
  return `${main}和${latestPlenum}精神`;
}

/** The doctrine that a report dated so stands under, ready for “以……为指导”. */
export function guidance(dated: IsoDate): string | undefined {
  const names = latest(MEETINGS.doctrine, (entry) => entry.from, dated)?.text;
  if (!names) return undefined;
  return names[0]?.startsWith('以') ? names.join('，') : `以${names.join('、')}为指导`;
}

/** A meeting that was announced, has passed and would be cited if its communiqué were known: the user has to say. */
export function announcedMeeting(dated: IsoDate): Meeting | undefined {
  return [...MEETINGS.congresses, ...MEETINGS.plenums].find((m) => m.status === 'announced' && m.end <= dated);
}
