import type { IsoDate, Ledger, Period } from '../ledger/ledger.js';
import { CAMPAIGNS, WORDING } from '../standards.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { join } from './activity-record.js';
import { COUNTED, communityFigures } from './community-figures.js';
import { isEarned } from './community-others.js';
import { longDate, periodText } from './dates.js';
import type { FactRecord } from './fact.js';
import { isVillage } from './is-village.js';
import { congress, guidance, latest, meetingSpirit, plenum } from './meetings.js';
import { isUnderQuarter, isWholeYear, periodName, periodTitle } from './period-name.js';
import { planPeriod } from './plan-period.js';
import { quantitiesText } from './quantities-text.js';
import { type Want, wanting } from './want.js';

/** The head of the ledger, by its own names. */
export function headFacts({ community, ...ledger }: Ledger, dated: IsoDate): FactRecord {
  const named = {
    名称: community.name,
    地名: community.place,
    街道: community.subdistrict,
    地区: community.region,
    党组织: community.partyOrganisation,
    ...communityFigures(community),
    面积: community.area,
    办公用房面积: community.officeArea,
    耕地面积: community.farmland,
    人均纯收入: community.incomePerHead,
    集体经济收入: community.collectiveIncome,
    特色: join(community.features),
    帮扶单位: join(community.supporters),
    共建单位: join(community.allies),
    经济: quantitiesText(community.others.filter(isEarned), '，'),
    概况:
      SAID.some((name) => community[name] !== undefined) || LISTED.some((name) => community[name].length > 0)
        ? '是'
        : undefined,
  };
  return {
    社区: wanting(named, (name, others) => wantedOf([name, ...others])),
    年度: String(ledger.year),
    计划年度: String(planPeriod(ledger).year),
    计划期间: planPeriod(ledger).name,
    统计区间: periodText(ledger.period),
    期间: periodFacts(ledger.period),
    成文日期: longDate(dated),
    上级: ledger.superior,
    依据: join(ledger.grounds),
    文种: ledger.documentKind,
    事由: ledger.matter,
    目的: ledger.purpose,
    总体思路: ledger.approach,
    目标: ledger.goal,
    是村: isVillage({ community, ...ledger }) ? '是' : undefined,
    弘扬精神: ledger.motto?.replace(/^“(.*)”$/, '$1'),
  };
}

/** What is worked out of fields, and of which. */
const TYPED_AS: Readonly<Record<string, readonly string[]>> = {
  概况: ['户数', '常住人口', '党员数', '特色'],
  经济: ['其他'],
};

/** What is wanting under names of the community: the fields that a person writes. */
function wantedOf(names: readonly string[]): Want {
  const fields = [...new Set(names.flatMap((name) => TYPED_AS[name] ?? [name]))];
  return { label: fields[0] ?? '', remedy: GAP_WORDS.community(fields) };
}

/** What the paragraph on the community tells beyond its name and whose it is. */
const SAID = [...COUNTED, 'area', 'officeArea', 'farmland', 'incomePerHead', 'collectiveIncome'] as const;
const LISTED = ['others', 'features', 'supporters', 'allies'] as const;

/** 名称 in a sentence (2025年，……), 题名 before a noun (2025年度工作汇报). */
const periodFacts = (period: Period): FactRecord => ({
  名称: periodName(period),
  题名: periodTitle(period),
  是全年: isWholeYear(period) ? '是' : undefined,
  不满一季: isUnderQuarter(period) ? '是' : undefined,
});

/** Proposed from the date, unless the ledger has its own word; and the words that belong to that date. */
export function meetingFacts(ledger: Ledger, dated: IsoDate): FactRecord {
  // A paper on a community’s own matters says what its ledger says, and follows no meeting that nobody named.
  const ownMatters = CAMPAIGNS.every(({ name }) => ledger.notApplicable.includes(name));
  return {
    指导思想: ledger.guidance ?? guidance(dated),
    会议精神: ledger.meetings ?? (ownMatters ? undefined : meetingSpirit(dated)),
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
