import { patternWords } from '../../phrases/fill-pattern.js';
import { listedWords } from '../../phrases/piece.js';
import type { Actors } from './plan-actors.js';

/** Of whom and where a task is done, in it, before it or behind it, as far as it does not say so itself. */
export interface TaskSetting {
  readonly target: string;
  readonly behind?: string;
  /** Who does it. */
  readonly actors?: Actors;
  /** A sentence behind it. */
  readonly apart?: string | undefined;
}

/** So many partners, and no more, are named within the sentence. */
export const FEW = 4;

/** 镇政府, 县林业局: a community is helped by those above it. */
export const ABOVE = /(?:政府|[^邮]局|办事处|党工委|部门)$/;

/** 伯先公园门口集中: where people meet first. */
export const MEETS = /(?:集中|集合|出发)$/;

/** A list of names; of names that are lists themselves, parted by commas. */
export const namesListed = (words: readonly string[]): string | undefined =>
  words.length === 0 ? undefined : words.some((word) => word.includes('、')) ? words.join('，') : listedWords(words);

/** Many partners, as a sentence behind a task. */
export const partnersApart = (partners: readonly string[]): string =>
  patternWords('另句单位', { 单位: namesListed(partners) });

/** 讲座, 培训: what a lecturer is asked to give. */
export const IS_LECTURE =
  /^(?:举办|开展|组织|举行|开设)?(?=.*(?:讲座|课|培训|宣讲|讲堂|讲坛|授课|知识)[^，]{0,4}$)|^(?:讲|宣讲|讲授)/;

/** The community's own secretary. */
export const OWN_LECTURER =
  /^(?:本?社区|本?村|支部|党支部|党总支|党委)?(?:党[委总支部]{1,3})?(?:第一|副)?(?:书记|主任|支书)$/;
