/**
 * What is given before any ledger: campaigns, indicators, meetings and dated words, from the data files of templates/.
 * The types here are their shapes; test/standards.test.ts holds the files against them.
 */
import campaignData from '../templates/campaigns.yaml';
import indicatorData from '../templates/indicators.yaml';
import meetingData from '../templates/meetings.yaml';
import wordingData from '../templates/wording.yaml';

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

export type Wording = Readonly<Record<string, readonly { readonly from: string; readonly text: string }[]>>;

export const CAMPAIGNS = campaignData as readonly StandardCampaign[];
export const INDICATORS = indicatorData as readonly StandardIndicator[];
export const MEETINGS = meetingData as Meetings;
export const WORDING = wordingData as Wording;
