import type { ChartFact } from '../facts/chart.js';
import type { Facts } from '../facts/facts.js';
import type { Figure } from '../facts/figure.js';
import type { PhotosFact } from '../facts/photo.js';
import type { TableFact } from '../facts/table.js';
import type { SectionSpec } from '../narrative/matters/section.js';
import type { Paper } from '../narrative/plans/paper.js';
import type { Place, Problem } from '../problems/problem.js';
import type { Steps } from './steps.js';

/** The files of a template as they stand on the disk: its own text and the partials that it can use, by name. */
export interface TemplateSource {
  /** For messages. */
  readonly file: string;
  readonly text: string;
}

/** What the front matter says. */
export interface FrontMatter {
  /** 名称, e.g. 工作汇报: how the command line and the file name call it. */
  readonly name: string;
  /** 样本: the number of the sample that it is modelled on. */
  readonly sample?: number;
  /** 文种: what kind of paper it is, e.g. 年度工作汇报. */
  readonly kind?: string;
  /** 标题: itself a template of one line. */
  readonly title: string;
  /** 年度: which year its title and file name have: the ledger's, or that of the plan. */
  readonly planYear: boolean;
  /** 主送: whether the ledger's 主送机关 stands over the text; 否 for a paper that goes to all. */
  readonly addressed: boolean;
  /** 全部: whether --all means it too; 否 for a paper that is written for an occasion. */
  readonly inAll: boolean;
  /** Whether it is told in a page (一页). */
  readonly onePage?: boolean;
  /** 附件: the annexes by name, each a file of templates/annexes. */
  readonly annexes: readonly string[];
  /** 叙述: the sections that tell the rows of the ledger, in reading order, each with what it takes. */
  readonly sections?: readonly SectionSpec[];
  /** 打算: which kind of plan it is, and so how its tasks are told; 计划 unless given. */
  readonly paper?: Paper;
  /** 横排, of an annex: always on paper turned sideways, or where a table of it needs the width. */
  readonly landscape?: 'always' | 'wide';
  /** 每页, of an annex: how many photos stand on a page. */
  readonly perPage?: 2 | 4;
}

/** How a template is listed. */
export interface TemplateEntry extends FrontMatter {
  /** Its file's name without .hbs, e.g. annual-report. */
  readonly id: string;
  /** For messages; of a built-in one its place in the package, templates/annual-report.hbs. */
  readonly file: string;
}

/** A template that was read. */
export interface Sourced extends TemplateEntry {
  /** Over its text and that of its partials, in hex: another one may make other reports. */
  readonly sha256: string;
}

/** A template ready to fill: its partials are in it, each step that can miss something knows its file, line and column. */
export interface Template extends Sourced {
  readonly steps: { readonly title: Steps; readonly body: Steps };
  /** What is wrong with its names, given these facts. Nothing to ask of a built-in template. */
  readonly check?: (facts: Facts) => readonly Problem[];
}

/** What a mark stands for. */
export type Value =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'figure'; readonly figure: Figure }
  /** 【待补：label】 of a working copy. */
  | { readonly type: 'gap'; readonly label: string }
  /** The same place in a finished paper: the sentence around it is not written. */
  | { readonly type: 'hole' }
  | { readonly type: 'table'; readonly table: TableFact }
  | { readonly type: 'chart'; readonly chart: ChartFact }
  | { readonly type: 'photos'; readonly photos: PhotosFact };

/** A requirement of a report that nothing in the ledger supports. */
export interface Gap {
  /** The path of the facts, e.g. 五手互动.联联手. */
  readonly name: string;
  /** What is wanted, as 【待补：…】 of the working copy prints it. */
  readonly label: string;
  /** What to write into the ledger so that it closes. */
  readonly remedy: string;
  /** Whether something is left unsaid; false where the template prints an intention instead. */
  readonly printed: boolean;
  /** Where the template asks for it. */
  readonly place: Place;
}

/** What one filling of a template gathers. */
export interface Recorder {
  /** A working copy (底稿) shows what is lacking in its place; a finished paper has no blanks. */
  readonly draft: boolean;
  readonly values: Value[];
  readonly gaps: Gap[];
}

/** A template filled with facts: Markdown with marks, and what they stand for. */
export interface Filled {
  readonly title: string;
  readonly markdown: string;
  readonly values: readonly Value[];
  readonly gaps: readonly Gap[];
  /** It tells the rows of a ledger (叙述), and has as many parts as these make. */
  readonly tells?: boolean;
  readonly landscape?: FrontMatter['landscape'];
  readonly perPage?: FrontMatter['perPage'];
}
