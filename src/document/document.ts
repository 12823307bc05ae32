import type { Series } from '../facts/chart.js';
import type { Figure } from '../facts/figure.js';
import type { FactColumn } from '../facts/table.js';

export type { Series };

export interface Column extends FactColumn {
  /** Share of the table's width, where render/layout/column-shares.ts is not to say it; the shares of a table need not add up to anything. */
  readonly width?: number;
}

/** The level of a heading that stands at the beginning of its paragraph (一、修路。10月底…). */
export type RunIn = 1 | 2;

/** A run of a paragraph, a heading or a cell. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly strong?: boolean; readonly heading?: RunIn }
  | { readonly type: 'figure'; readonly text: string; readonly figure: Figure }
  | { readonly type: 'gap'; readonly text: string };

export interface Heading {
  readonly type: 'heading';
  /** 1 一、 2 （一） 3 1. 4 （1）. */
  readonly level: 1 | 2 | 3 | 4;
  /** The number as literal text, e.g. “一、”; empty where the heading is not numbered. */
  readonly number: string;
  readonly content: readonly Inline[];
  /** It is the ledger's own words and nothing else: it says something also where no other stands beside it, and has no number there. */
  readonly own?: boolean;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
}

export type Cell = string | Figure | readonly Inline[];

export interface Table {
  readonly type: 'table';
  /** Of a table made from facts, e.g. 表.活动台账: by it the layout knows its columns. */
  readonly name?: string;
  /** The line over the table, e.g. “文明小区标准对照表”. */
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Bars, and the table of their values: where nothing can be drawn, the table says all of it. */
export interface Chart {
  readonly type: 'chart';
  /** Of the bars, part of the drawing: the words of a report are those of the table. */
  readonly title: string;
  /** column: upright bars; bar: lying ones. */
  readonly shape: 'column' | 'bar';
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly table: Table;
}

/** A photo stays a reference: what prints it finds the picture. */
export interface Photo {
  /** As the ledger has it, from the ledger's folder. */
  readonly path: string;
  readonly caption: readonly Inline[];
  /** All of it, for who hears the paper read aloud; no word of the report. The caption where there is none. */
  readonly description?: string;
}

/** Photos, two or four a page where there are pages. What they say is their captions. */
export interface Photos {
  readonly type: 'photos';
  readonly perPage: 2 | 4;
  readonly photos: readonly Photo[];
}

export interface PageBreak {
  readonly type: 'pageBreak';
}

export type Block = Heading | Paragraph | Table | Chart | Photos | PageBreak;

/** An annex: on its own page, titled, without a number where it is the only one. */
export interface Annex {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** On paper turned sideways; `wide`: where one of its tables is too wide for upright paper. */
  readonly landscape?: boolean | 'wide';
}

/** A report as every renderer gets it: the same words, whatever the output. */
export interface Document {
  readonly title: readonly Inline[];
  readonly addressedTo?: string;
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
  /** One line each; joint signing has several. */
  readonly signedBy: readonly string[];
  /** 2025年12月10日, without padding (GB/T 9704-2012 7.3.5.4). */
  readonly dated: string;
  readonly sealed: boolean;
  /** 附注, below the date; without its brackets. */
  readonly remark?: string | undefined;
}
