/**
 * What is given before any ledger: campaigns, indicators, meetings, words for charts, tables and activities, dated words, from the data files of templates/.
 * The types here are their shapes; test/standards.test.ts holds the files against them.
 */
import audienceData from '../templates/audiences.yaml';
import campaignData from '../templates/campaigns.yaml';
import categoryWordData from '../templates/category-words.yaml';
import chartData from '../templates/charts.yaml';
import indicatorData from '../templates/indicators.yaml';
import lunarData from '../templates/lunar.yaml';
import meetingData from '../templates/meetings.yaml';
import patternData from '../templates/patterns.yaml';
import personData from '../templates/persons.yaml';
import tableData from '../templates/tables.yaml';
import topicData from '../templates/topics.yaml';
import verbData from '../templates/verbs.yaml';
import wordingData from '../templates/wording.yaml';
import wordData from '../templates/words.yaml';

export interface StandardItem {
  readonly name: string;
  /** Other forms that people write in a ledger. */
  readonly short?: readonly string[];
}

export interface StandardCampaign {
  readonly name: string;
  readonly synonyms?: readonly string[];
  /** Empty where the campaign is a name until a ledger lists its items. */
  readonly items: readonly StandardItem[];
}

export interface StandardIndicator {
  readonly name: string;
  readonly meaning: string;
  /** In percent. */
  readonly target: number;
  /** Which of the two standards it belongs to: 小区 (compound) or 社区 (community). */
  readonly scope: '小区' | '社区';
  readonly better: 'more' | 'less';
  readonly synonyms?: readonly string[];
  /** Header fields, numerator and denominator, by their Chinese names. */
  readonly computed?: readonly [string, string];
}

/** Dates are YYYY-MM-DD. */
export interface Meeting {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  /** announced: the dates are known, the communiqué is not; never proposed as held. */
  readonly status?: 'announced';
}

export interface Meetings {
  readonly congresses: readonly Meeting[];
  readonly plenums: readonly Meeting[];
  readonly doctrine: readonly { readonly from: string; readonly text: readonly string[] }[];
  /** Campaign days, MM-DD. */
  readonly days: readonly { readonly name: string; readonly date: string }[];
  readonly lunar: readonly string[];
}

/**
 * A subject of the reports. `of`: categories, campaigns, items and topics that imply it. `words` and `also` in a title propose it, unless they
 * stand within one of `not` (patterns) or the category is one of `without`; `words` find its plans, too.
 */
export interface Topic {
  readonly name: string;
  readonly words: readonly string[];
  readonly also?: readonly string[];
  readonly not?: readonly string[];
  readonly without?: readonly string[];
  readonly of?: readonly string[];
}

/** What a chart calls itself; {期间} and {上年} stand for the ledger's period and the same one a year before. */
export interface ChartWords {
  /** Under the bars. */
  readonly title: string;
  /** Over the table of their values. */
  readonly caption: string;
  /** At the heads of that table's columns, by what a column holds. */
  readonly heads: Readonly<Record<string, string>>;
}

/** Column → its head; the columns of each table are those of src/facts/tables.ts. */
interface TableHeads {
  readonly 活动台账: Heads<
    | 'number'
    | 'time'
    | 'title'
    | 'category'
    | 'place'
    | 'sessions'
    | 'attendance'
    | 'volunteers'
    | 'hours'
    | 'served'
    | 'quantities'
    | 'status'
  >;
  readonly 分类: Heads<'category' | 'items' | 'sessions' | 'attendance' | 'volunteers' | 'hours'>;
  readonly 计划: Heads<'number' | 'topic' | 'goal' | 'when' | 'owner'>;
  readonly 档案: Heads<'number' | 'kind' | 'held'>;
  readonly 指标: Heads<'name' | 'target' | 'value' | 'verdict' | 'source'>;
}
type Heads<Column extends string> = Readonly<Record<Column, string>>;

/** What tables made from facts say beside the facts; templates/tables.yaml says where each stands. */
export interface TableWords {
  readonly heads: TableHeads;
  readonly cells: Heads<'total' | 'estimated' | 'unrecorded' | 'none' | 'met' | 'unmet' | 'computed'>;
  /** With {时间}, {地点}, {人员} and {主题}. */
  readonly photo: string;
}

export interface Verbs {
  /** The first that fits wins: one of `endings` ends the name of the activity, or one of `anywhere` stands in it. */
  readonly rules: readonly {
    readonly verb: string;
    readonly endings: readonly string[];
    readonly anywhere?: readonly string[];
  }[];
  readonly otherwise: string;
}

/** What people write as 类别: words for one category, and topics where they are narrower, or for several (`asks`). */
export type CategoryWord = { readonly words: readonly string[] } & (
  | {
      readonly category: string;
      readonly topics?: readonly string[];
      /** Its words mean the whole category, whatever topics they have: 党建 is 党员教育. */
      readonly broad?: boolean;
      readonly asks?: undefined;
    }
  | {
      readonly asks: readonly string[];
      readonly category?: undefined;
      readonly topics?: undefined;
      readonly broad?: undefined;
    }
);

export type Wording = Readonly<Record<string, readonly { readonly from: string; readonly text: string }[]>>;

/** How the narrative stage reads titles and clauses; templates/words.yaml says what each list is for. */
export interface NarrativeWords {
  /** Verb → endings of titles. */
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly once: readonly string[];
  readonly noEvents: readonly string[];
  readonly titleVerbs: readonly string[];
  readonly verbs: readonly string[];
  readonly nounEnds: readonly string[];
  readonly workVerbs: readonly string[];
  readonly systems: readonly string[];
  readonly arranges: readonly string[];
  readonly handing: readonly string[];
  readonly saying: readonly string[];
  readonly shown: readonly string[];
  readonly peopleDo: readonly string[];
  readonly forms: readonly string[];
  readonly howBeforeVerb: readonly string[];
  readonly alikeVerbs: readonly (readonly string[])[];
  readonly attains: readonly string[];
  readonly visits: readonly string[];
  readonly titleTimes: readonly string[];
  readonly takesEvent: readonly string[];
  readonly meets: readonly string[];
  readonly titleAdverbs: readonly string[];
  readonly titleManners: readonly string[];
  readonly goods: Readonly<Record<string, readonly string[]>>;
  readonly raised: Readonly<Record<string, string>>;
  readonly kin: Readonly<Record<string, string>>;
  readonly works: readonly string[];
  readonly coupled: string;
  readonly activities: readonly string[];
  readonly slogans: readonly string[];
  readonly trips: readonly string[];
  readonly acts: readonly string[];
  readonly routineVerbs: readonly string[];
  readonly closingVerbs: readonly string[];
  readonly innerVerbs: readonly string[];
  readonly agents: readonly string[];
  readonly gatherings: readonly string[];
  readonly clauseVerbs: readonly string[];
  readonly clausePrepositions: readonly string[];
  readonly clauseNouns: readonly string[];
  readonly danglers: readonly string[];
  readonly reckoning: readonly string[];
  readonly contrasts: readonly string[];
  readonly recited: readonly string[];
  readonly changes: Readonly<Record<'完成' | '自', readonly string[]>>;
  readonly reporting: readonly string[];
  readonly laidBefore: readonly string[];
  readonly toWhom: Readonly<Record<'为' | '面向' | '对', readonly string[]>>;
  readonly serves: readonly string[];
  readonly signers: Readonly<Record<string, readonly string[]>>;
  readonly profile: Readonly<Record<'community' | 'village', Readonly<Record<string, string>>>>;
  readonly meanings: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly together: readonly string[];
  readonly keeping: { readonly 阵地: string; readonly 做法: string };
  readonly heads: Readonly<Record<string, string>>;
  readonly volunteering: readonly string[];
  readonly party: readonly string[];
  readonly festivals: readonly string[];
  readonly arranging: readonly string[];
  readonly received: readonly string[];
  readonly common: readonly string[];
  readonly keepsCommunity: readonly string[];
  readonly withWhom: readonly string[];
  readonly talks: readonly string[];
  readonly bodies: readonly string[];
  readonly taskVerbs: readonly string[];
  readonly singular: readonly string[];
  readonly frames: readonly string[];
  readonly stages: readonly string[];
  readonly faults: readonly string[];
  readonly noFaults: readonly string[];
  readonly aims: readonly string[];
  readonly handwork: readonly string[];
  /** What something becomes or somebody chooses: verbs in the midst of a title. */
  readonly becoming: readonly string[];
  readonly gathers: readonly string[];
  readonly customs: readonly string[];
  readonly general: readonly string[];
  readonly waysOfDoing: readonly string[];
  readonly asking: readonly string[];
  readonly light: readonly string[];
  readonly nounVerbs: readonly string[];
  readonly unturned: readonly string[];
  readonly serving: readonly string[];
  /** What a community makes is its own: the verbs behind which its name falls away. */
  readonly makes: readonly string[];
  readonly effects: Readonly<
    Record<
      | 'turned'
      | 'people'
      | 'gains'
      | 'praise'
      | 'states'
      | 'learnt'
      | 'kept'
      | 'placed'
      | 'goesOn'
      | 'liked'
      | 'idioms',
      readonly string[]
    >
  >;
}

/** How names of persons are told from other words, for the public edition; templates/persons.yaml says what each list is for. */
export interface PersonWords {
  readonly 姓: string;
  readonly 复姓: readonly string[];
  readonly 称谓: readonly string[];
  readonly 称呼: readonly string[];
  readonly 不是姓名: readonly string[];
  readonly 身份末字: string;
  readonly 未成年人: readonly string[];
}

export const CAMPAIGNS = campaignData as readonly StandardCampaign[];
export const INDICATORS = indicatorData as readonly StandardIndicator[];
export const MEETINGS = meetingData as Meetings;
/** By year, MM-DD of each of `lunar`, in its order. */
export const LUNAR_DAYS = lunarData as Readonly<Record<number, readonly string[]>>;
export const CATEGORY_WORDS = categoryWordData as readonly CategoryWord[];
export const AUDIENCE_WORDS = audienceData as Readonly<Record<string, readonly string[]>>;
export const TOPICS = topicData as readonly Topic[];
export const CHARTS = chartData as Readonly<Record<'月度' | '类别' | '同比', ChartWords>>;
export const TABLES = tableData as TableWords;
export const VERBS = verbData as Verbs;
export const WORDING = wordingData as Wording;
export const WORDS = wordData as NarrativeWords;
/** Name → a sentence with 〈slots〉 and ［parts that may fall away］. */
export const PATTERNS = patternData as Readonly<Record<string, string>>;
export const PERSONS = personData as PersonWords;
