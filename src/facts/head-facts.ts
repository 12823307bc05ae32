import type { Community, IsoDate, Ledger, Period } from '../ledger/ledger.js';
import { CAMPAIGNS, WORDING } from '../standards.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { join } from './activity-record.js';
import { COUNTED, communityFigures } from './community-figures.js';
import { OTHER_KINDS, othersOf } from './community-others.js';
import { longDate, periodText } from './dates.js';
import type { FactRecord } from './fact.js';
import { isVillage } from './is-village.js';
import { congress, guidance, latest, meetingSpirit, plenum } from './meetings.js';
import { isUnderQuarter, isWholeYear, periodName, periodTitle } from './period-name.js';
import { planPeriod } from './plan-period.js';
import { type Want, wanting } from './want.js';

/** The head of the ledger, by its own names. */
export function headFacts({ community, ...ledger }: Ledger, dated: IsoDate): FactRecord {
  const others = othersOf(community);
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
    ...featuresOf(community),
    帮扶单位: join(community.supporters),
    共建单位: join(community.allies),
    ...others,
    有打头:
      !COUNTED.some((name) => community[name] !== undefined) && String(others.其他 ?? '').startsWith('有')
        ? '是'
        : undefined,
    有数: COUNTED.some((name) => community[name] !== undefined) || TOLD.some((name) => others[name]) ? '是' : undefined,
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
    是村: isVillage(community.name) ? '是' : undefined,
    弘扬精神: ledger.motto?.replace(/^“(.*)”$/, '$1'),
  };
}

/** 特色称 is worked out from what is typed as 特色; the first count stands for all of them. */
const TYPED_AS: Readonly<Record<string, readonly string[]>> = {
  特色称: ['特色'],
  特色述: ['特色'],
  特色景: ['特色'],
  有数: ['户数', '常住人口', '党员数'],
  概况: ['户数', '常住人口', '党员数', '特色'],
  ...Object.fromEntries(OTHER_KINDS.map((kind) => [kind, ['其他']])),
};

/** What is wanting under names of the community: the fields that a person writes. */
function wantedOf(names: readonly string[]): Want {
  const fields = [...new Set(names.flatMap((name) => TYPED_AS[name] ?? [name]))];
  return { label: fields[0] ?? '', remedy: GAP_WORDS.community(fields) };
}

/** What the paragraph on the community tells beyond its name and whose it is. */
const SAID = [...COUNTED, 'area', 'officeArea', 'farmland', 'incomePerHead', 'collectiveIncome'] as const;

const TOLD = ['人口述', '其中', '其他'] as const;
const LISTED = ['others', 'features', 'supporters', 'allies'] as const;

/** 针织服装村 is what a community is, 针织服装 what it is known for; 地处市中心，交通便利 says itself what it says. */
function featuresOf({ features: typed }: Community): FactRecord {
  const whole = PEOPLES.test(typed.at(-1) ?? '') || isParted(typed);
  const features = whole ? [typed.join('、')] : typed;
  const isName = (text: string) =>
    PLACE.test(text) && !isSight(text) && !BEGINS.test(text) && !ITS_OWN.test(text) && !/[，；]/u.test(text);
  const said = features.filter((one) => isClause(one) && !isName(one) && !isSight(one));
  return {
    特色称: join(features.filter(isName)),
    // What has a subject of its own stands behind what says it of the community.
    特色述:
      [...said.filter((one) => !ITS_OWN.test(one)), ...said.filter((one) => ITS_OWN.test(one))].join('，') || undefined,
    特色景: join(features.filter(isSight)),
    特色: join(features.filter((one) => !isName(one) && !isClause(one) && !isSight(one))),
  };
}
/** 老旧小区集中、老年人多的单位社区: what stands before 的 tells which one it is, and no feature by itself. */
const isParted = (typed: readonly string[]): boolean =>
  typed.length > 1 &&
  /^[^，；。的]{2,10}的[^，；。的]{0,6}(?:社区|小区|村|街区)$/u.test(typed.at(-1) ?? '') &&
  typed
    .slice(0, -1)
    .every((one) => !PLACE.test(one) && /(?:集中|密集|较?多|较?大|较?老|为主|并存|混合|交错)$/u.test(one));
/** 蒙、汉、回等13个民族聚居: the list is who lives there, and no list of features. */
const PEOPLES = /(?:聚|杂|混)居$/u;

/** 原始森林、湿地等自然景观: what there is, and wants its verb. */
const isSight = (text: string): boolean =>
  !/[，；。]|^(?:有|境内|拥有|以)/u.test(text) && ((SIGHTS.test(text) && text.includes('、')) || KEEPS.test(text));
/** 悠久的历史沉淀, 乌鸡发源地汪陂自然村 of another village. */
const KEEPS = /^.{2,24}的[^的]{2,8}(?:沉淀|积淀|底蕴|传统|资源|优势|风光|景色|遗存|气息)$|^.{3,24}自然[村屯]$/u;
const SIGHTS = /等[^，；。]{0,4}(?:景观|景点|景区|资源|古迹|遗址|名胜)$/u;
const PLACE = /(?:村|社区|小区|[镇街区]|基地|之乡|之[村家都城]|示范点|园|之一)$/u;
/** Where it lies, since when it is there, what it grows: a clause about the community. */
const BEGINS =
  /^(?:[地位]处|位于|坐落|紧[邻靠]|毗邻|[滨濒]临|临[近江河海]|靠近|与|距|[东南西北][至临接邻连靠起]|境内|前身|种植(?!业)|饲养|养殖(?!业)|盛产|主产|有|以|交通|[始兴]?[建成]于|建成|始建|成立|组建|属于?|是|由|于)/u;
const CLAUSE =
  /[，；]|(?:聚|杂|混)居$|\d{4}年|(?:便利|频繁|为主|主要|众多|密集|[较很]多|并存|相邻|相接|相连|林立|齐全|程度|[一-鿿]{2}[多少大高低好强全密广长快深旺]$|完善|优美|独特|悠久)/u;
/** 贾谊故居坐落在社区, 商住小区有城市花园小区: a clause with its own subject, whatever it ends with. */
const ITS_OWN = /[一-鿿”](?:坐落|位于|地处|正在|设有|分布在|(?<![国所公私占共特拥没])有(?![关效限机利色]))/u;
const isClause = (text: string): boolean =>
  BEGINS.test(text) || CLAUSE.test(text) || ITS_OWN.test(text) || text.length > LONG_NAME;
const LONG_NAME = 10;

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
