import type { Pieces } from '../phrases/piece.js';
import type { Matter } from './matter.js';

/** A section of a report as its template declares it: a name, and which rows it tells. */
export interface SectionSpec {
  readonly key: string;
  /** 编号, 专题, 类别, 专项 or a kind of row (组织, 阵地 …), in reading order. */
  readonly takes: readonly string[];
}

/** A section with the rows that fell to it, in reading order. */
export interface Section extends SectionSpec {
  /** Of a theme of the ledger's own: its heading and what it says of itself. */
  readonly theme?: { readonly title: string; readonly statement?: string | undefined };
  readonly matters: readonly Matter[];
  /** Which of its words took each row. */
  readonly claims?: ReadonlyMap<Matter, number>;
  /** What has nothing to do with it and closes it: the paper has nowhere else for it. */
  readonly closing?: ReadonlySet<Matter>;
  /** It holds what other sections would have held: nothing can be said of it as a whole. */
  readonly gathered?: boolean;
}

/** One sentence of a report. */
export interface Sentence {
  readonly pattern: string;
  readonly opening: Opening;
  readonly pieces: Pieces;
  readonly told: readonly Matter[];
  /** Groups of numbers: see clauses.ts. */
  readonly groups: number;
  /** How much of what was typed it leaves out. */
  readonly less?: number;
  /** How it is said behind a sentence with the same subject. */
  readonly agains?: () => readonly Sentence[] | undefined;
  /** The subject that it names, where it does. */
  readonly subject?: string | undefined;
  /** It begins with its verb: the sentence before has named who did it. */
  readonly bare?: boolean;
  /** It does not say who did it: the sentence before has. */
  readonly unnamed?: boolean;
  /** The time that the sentence before has said for it. */
  readonly within?: string;
  /** Who was called together for it, as it is said. */
  readonly called?: string;
  /** The sentence before has said who was called together. */
  readonly uncalled?: boolean;
  /** It goes behind ； only because it is of the same field as the sentence before. */
  readonly beside?: boolean;
}

/** What a sentence begins with; neighbouring paragraphs never begin with the same. */
export type Opening = '时' | '主' | '名' | '人' | '数' | '地' | '围绕' | '释义' | '节' | '因';

export type Skeleton = '总分' | '前后对比' | '一事' | '两事' | '面点' | '机制' | '家底' | '交底';

/** A paragraph before its wording is settled: sentences, each in the ways that it can be said, the best first. */
export interface LaidParagraph {
  readonly skeleton: Skeleton;
  readonly sentences: readonly (readonly Sentence[])[];
}

export interface ToldParagraph {
  readonly skeleton: Skeleton;
  readonly sentences: readonly Sentence[];
}
