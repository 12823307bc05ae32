/**
 * What is given before any ledger: campaigns, indicators, meetings, words for charts, tables and activities, dated words, from the data files of templates/.
 * The types here, and those of the long lists of words in standards/, are their shapes; test/standards.test.ts holds the files against them.
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
import type { NarrativeWords, PersonWords } from './standards/word-lists.js';

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

/** Column → its head; the columns of each table are those of src/facts/tables.ts and activity-tables.ts. */
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
  readonly cells: Heads<
    'total' | 'estimated' | 'unrecorded' | 'without' | 'allWithout' | 'none' | 'met' | 'unmet' | 'computed'
  >;
  /** With {时间}, {地点}, {人员} and {主题}. */
  readonly photo: string;
  readonly photoAloud: string;
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
      /** Each of its words is a topic of its own. */
      readonly narrow?: boolean;
      readonly asks?: undefined;
    }
  | {
      readonly asks: readonly string[];
      readonly category?: undefined;
      readonly topics?: undefined;
      readonly broad?: undefined;
      readonly narrow?: undefined;
    }
);

export type Wording = Readonly<Record<string, readonly { readonly from: string; readonly text: string }[]>>;

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
