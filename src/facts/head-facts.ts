import type { IsoDate, Ledger } from '../ledger/ledger.js';
import { WORDING } from '../standards.js';
import { communityFigures } from './community-figures.js';
import { longDate, periodText } from './dates.js';
import type { FactRecord } from './fact.js';
import { congress, guidance, latest, meetingSpirit, plenum } from './meetings.js';
import { wanting } from './want.js';

/** The head of the ledger, by its own names. */
export function headFacts({ community, ...ledger }: Ledger, dated: IsoDate): FactRecord {
  const named = {
    名称: community.name,
    地名: community.place,
    街道: community.subdistrict,
    地区: community.region,
    党组织: community.partyOrganisation,
    ...communityFigures(community),
  };
  return {
    社区: wanting(named, (name) => ({ label: name, remedy: `在“社区”里填“${name}”` })),
    年度: String(ledger.year),
    计划年度: String(ledger.planYear),
    统计区间: periodText(ledger.period),
    成文日期: longDate(dated),
    上级: ledger.superior,
    弘扬精神: ledger.motto?.replace(/^“(.*)”$/, '$1'),
  };
}

/** Proposed from the date, unless the ledger has its own word; and the words that belong to that date. */
export function meetingFacts(ledger: Ledger, dated: IsoDate): FactRecord {
  return {
    指导思想: ledger.guidance ?? guidance(dated),
    会议精神: ledger.meetings ?? meetingSpirit(dated),
    党代会: named(ledger.meetings, /党的[一二三四五六七八九十]+大/) ?? congress(dated),
    全会:
      named(ledger.meetings, /(?<![一二三四五六七八九十])[一二三四五六七八九十]+届[一二三四五六七]中全会/) ??
      plenum(dated),
    用语: Object.fromEntries(
      Object.entries(WORDING).map(([name, forms]) => [
        name,
        (latest(forms, (form) => form.from, dated) ?? forms[0])?.text,
      ]),
    ),
  };
}

/** The meeting that the ledger's own 会议精神 names. */
const named = (meetings: string | undefined, meeting: RegExp) => meetings?.match(meeting)?.[0];
