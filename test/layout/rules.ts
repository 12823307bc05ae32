import { ACTIVITIES, type DOCUMENTS } from './documents.js';
import type { Line, Page } from './pdf.js';

const MM = 72 / 25.4;
const LEFT = 28 * MM;
const TOP = 37 * MM;
const RIGHT = LEFT + 156 * MM;
const BOTTOM = TOP + 225 * MM;
const PITCH = 28.95;

/** A rule of the standard: the value measured must lie within the bounds. */
export interface Rule {
  readonly clause: string;
  readonly rule: string;
  readonly unit: string;
  readonly wanted: readonly [least: number, most: number];
  readonly measure: (pages: Pages) => number;
}

export type Pages = Readonly<Record<keyof typeof DOCUMENTS, readonly Page[]>>;

const isNumber = ({ text }: Line): boolean => /^—\d+—$/.test(text);
const content = (page: Page | undefined): readonly Line[] => (page?.lines ?? []).filter((line) => !isNumber(line));
const pageNumber = (page: Page | undefined): Line => found((page?.lines ?? []).find(isNumber));
const line = (pages: readonly Page[], text: RegExp): Line =>
  found(pages.flatMap(content).find((one) => text.test(one.text)));
const found = (one: Line | undefined): Line =>
  one ?? { text: '', left: Number.NaN, right: Number.NaN, top: Number.NaN, bottom: Number.NaN };
/** The upper edge of the line that the print stands in. */
const lineTop = ({ bottom }: Line): number => bottom - PITCH;
const middle = ({ left, right }: Line): number => (left + right) / 2;
const SIGNED = /^清潭三社区居民委员会$/;
const DATED = /^2025年12月10日$/;
const most = (values: readonly number[]): number => Math.max(...values);

/** How far anything reaches out of the text block, on any page. */
const outside = (pages: readonly Page[]): number =>
  most(
    pages
      .flatMap(content)
      .flatMap(({ left, right, top, bottom }) => [LEFT - left, right - RIGHT, TOP - top, bottom - BOTTOM]),
  );

export const RULES: readonly Rule[] = [
  {
    clause: '5.1',
    rule: '用纸宽',
    unit: 'mm',
    wanted: [209.5, 210.5],
    measure: ({ body }) => (body[0]?.width ?? 0) / MM,
  },
  {
    clause: '5.1',
    rule: '用纸高',
    unit: 'mm',
    wanted: [296.5, 297.5],
    measure: ({ body }) => (body[0]?.height ?? 0) / MM,
  },
  {
    clause: '5.2.1',
    rule: '天头',
    unit: 'mm',
    wanted: [36, 38],
    measure: ({ body }) => lineTop(found(content(body[1])[0])) / MM,
  },
  {
    clause: '5.2.1',
    rule: '订口',
    unit: 'mm',
    wanted: [27, 29],
    measure: ({ body }) => found(content(body[1])[0]).left / MM,
  },
  {
    clause: '5.2.1',
    rule: '版心以外的文字',
    unit: 'mm',
    wanted: [-99, 0.3],
    // A date may reach beyond the text block where its font has wide digits.
    measure: ({ turned: _, equal: __, ...upright }) => most(Object.values(upright).map(outside)) / MM,
  },
  { clause: '5.2.3', rule: '每页行数', unit: '行', wanted: [22, 22], measure: ({ body }) => content(body[1]).length },
  {
    clause: '5.2.3',
    rule: '每行字数',
    unit: '字',
    wanted: [28, 28],
    measure: ({ body }) => found(content(body[1])[0]).text.length,
  },
  {
    clause: '7.3.1',
    rule: '标题字号（二号）',
    unit: 'pt',
    wanted: [21.8, 22.2],
    measure: ({ body }) => {
      const { left, right, text } = line(body, /^精神文明建设/);
      return (right - left) / text.length;
    },
  },
  {
    clause: '7.3.1',
    rule: '标题偏离中线',
    unit: 'mm',
    wanted: [0, 0.5],
    measure: ({ body }) => {
      const { left, right } = line(body, /^精神文明建设/);
      return Math.abs((left + right) / 2 - (LEFT + RIGHT) / 2) / MM;
    },
  },
  {
    clause: '7.3.2',
    rule: '主送机关在标题下空行',
    unit: '行',
    wanted: [0.9, 1.1],
    measure: ({ body }) => (line(body, /^永红街道/).bottom - line(body, /^精神文明建设/).bottom) / PITCH - 1,
  },
  {
    clause: '7.3.2',
    rule: '主送机关左空',
    unit: 'mm',
    wanted: [-0.1, 0.3],
    measure: ({ body }) => (line(body, /^永红街道/).left - LEFT) / MM,
  },
  {
    clause: '5.2.2',
    rule: '正文字号（三号）',
    unit: 'pt',
    wanted: [15.7, 16.1],
    measure: ({ body }) => {
      const { left, right, text } = found(content(body[1])[0]);
      return (right - left) / text.length + 0.25;
    },
  },
  {
    clause: '7.3.3',
    rule: '正文首行缩进',
    unit: '字',
    wanted: [1.95, 2.05],
    measure: ({ body }) => (found(content(body[0])[3]).left - LEFT) / 15.75,
  },
  {
    clause: '7.3.3',
    rule: '页末孤立的标题',
    unit: '个',
    wanted: [0, 0],
    measure: ({ mixed, longTables }) =>
      [...mixed, ...longTables].filter((page) => /^标题其/.test(content(page).at(-1)?.text ?? '')).length,
  },
  {
    clause: '7.3.4',
    rule: '附件说明在正文下空行',
    unit: '行',
    wanted: [0.95, 1.1],
    measure: ({ mixed }) => {
      const [, before, note] = neighbours(mixed, /^附件：/);
      return (note.bottom - before.bottom) / PITCH - 1;
    },
  },
  {
    clause: '7.3.4',
    rule: '附件说明左空',
    unit: '字',
    wanted: [1.95, 2.1],
    measure: ({ mixed }) => (line(mixed, /^附件：/).left - LEFT) / 15.75,
  },
  {
    clause: '7.3.5.2',
    rule: '长署名右空',
    unit: '字',
    wanted: [1.9, 2.2],
    measure: ({ body }) => (RIGHT - line(body.slice(-1), SIGNED).right) / 15.75,
  },
  {
    clause: '7.3.5.2',
    rule: '成文日期较署名右移',
    unit: '字',
    wanted: [1.95, 2.05],
    measure: ({ body }) => shift(body),
  },
  {
    clause: '7.3.5.2',
    rule: '长日期右空',
    unit: '字',
    wanted: [1.9, 2.2],
    measure: ({ short }) => (RIGHT - line(short, DATED).right) / 15.75,
  },
  {
    clause: '7.3.5.2',
    rule: '与日期等长的署名：成文日期所占行数',
    unit: '行',
    wanted: [1, 1],
    measure: ({ equal }) => equal.flatMap(content).filter(({ text }) => /^2025年12月|^日$/.test(text)).length,
  },
  {
    clause: '7.3.6',
    rule: '附注在成文日期下',
    unit: '行',
    wanted: [0.95, 1.1],
    measure: ({ remark }) => (line(remark, /联系人/).bottom - line(remark, DATED).bottom) / PITCH,
  },
  {
    clause: '7.3.6',
    rule: '附注左空',
    unit: '字',
    // The bracket stands in the right half of its square.
    wanted: [1.95, 2.6],
    measure: ({ remark }) => (line(remark, /联系人/).left - LEFT) / 15.75,
  },
  {
    clause: '7.3.5.1',
    rule: '加盖印章：署名偏离成文日期的中线',
    unit: '字',
    wanted: [0, 0.05],
    measure: ({ sealed }) => Math.abs(middle(line(sealed, SIGNED)) - middle(line(sealed, DATED))) / 15.75,
  },
  {
    clause: '7.3.5.1',
    rule: '加盖印章：成文日期的中线距版心右边',
    unit: '字',
    wanted: [7.4, 7.6],
    measure: ({ sealed }) => (RIGHT - middle(line(sealed, DATED))) / 15.75,
  },
  {
    clause: '7.3.7',
    rule: '附件标识所在页的首行',
    unit: 'mm',
    wanted: [36, 38],
    measure: ({ mixed }) => lineTop(line(mixed, /^附件1$/)) / MM,
  },
  {
    clause: '7.3.7',
    rule: '附件标题所在行',
    unit: '行',
    wanted: [2.9, 3.1],
    measure: ({ mixed }) => (line(mixed, /^2025年活动台账$/).bottom - TOP) / PITCH,
  },
  {
    clause: '—',
    rule: '不与其表的头两行同页的图',
    unit: '个',
    wanted: [0, 0],
    measure: ({ charts }) =>
      [9, 15].filter((bars) => {
        const page = charts[pageOf(charts, new RegExp(`^图${bars}$`))];
        return !content(page).some(({ text }) => text === '第2类340');
      }).length,
  },
  {
    clause: '—',
    rule: '页末孤立的表前说明和栏名、一行表',
    unit: '个',
    wanted: [0, 0],
    measure: ({ tables, longTables }) =>
      [...tables, ...longTables].filter((page) => /^(?:表前说明|栏名|第1行)/.test(content(page).at(-1)?.text ?? ''))
        .length,
  },
  {
    clause: '—',
    rule: '页首只剩一行的表',
    unit: '个',
    wanted: [0, 0],
    measure: ({ longTables }) =>
      longTables.filter(
        (page) => /^栏名/.test(content(page)[0]?.text ?? '') && /^末行/.test(content(page)[1]?.text ?? ''),
      ).length,
  },
  {
    clause: '—',
    rule: '分在两页的短表',
    unit: '个',
    wanted: [0, 0],
    // A table that goes on repeats its head at the top of the page; one that begins there has a line over it.
    measure: ({ tables }) => tables.filter((page) => /^栏名/.test(content(page)[0]?.text ?? '')).length,
  },
  {
    clause: '—',
    rule: '长表续页的栏名',
    unit: '页',
    wanted: [8, 99],
    measure: ({ longTables }) => longTables.filter((page) => /^栏名/.test(content(page)[0]?.text ?? '')).length,
  },
  {
    clause: '—',
    rule: '折断的日期',
    unit: '个',
    wanted: [0, 0],
    measure: ({ ledger }) =>
      ACTIVITIES - ledger.flatMap(content).filter(({ text }) => /\d月\d{2}日.*1?18\.5/.test(text)).length,
  },
  {
    clause: '—',
    rule: '折断的栏名',
    unit: '行',
    wanted: [0, 0],
    measure: ({ ledger }) =>
      [/^序号日期活动名称类别地点人次$/, /^志愿者服务时长$/, /^人次（小时）$/].filter((head) =>
        Number.isNaN(line(ledger, head).top),
      ).length,
  },
  {
    clause: '7.3.5',
    rule: '署名所在页没有正文',
    unit: '件',
    wanted: [0, 0],
    measure: (pages) =>
      endings(pages).filter((paper) => !/^(?:社区|第\d+行)/.test(content(signedPage(paper)).at(-3)?.text ?? '')).length,
  },
  {
    clause: '7.3.5',
    rule: '署名前一页空出的行',
    unit: '行',
    wanted: [0, 7],
    measure: (pages) =>
      most(
        endings(pages).map((paper) => {
          const before = paper[paper.indexOf(signedPage(paper)) - 1];
          return before ? (BOTTOM - found(content(before).at(-1)).bottom) / PITCH : 0;
        }),
      ),
  },
  {
    clause: '7.5',
    rule: '页码字号（四号）',
    unit: 'pt',
    wanted: [13.8, 14.2],
    measure: ({ body }) => dashWidth(body[0]),
  },
  {
    clause: '7.5',
    rule: '页码一字线在版心下',
    unit: 'mm',
    wanted: [6.5, 7.5],
    measure: ({ body }) => (dashTop(body[0]) - BOTTOM) / MM,
  },
  {
    clause: '7.5',
    rule: '单页页码右空',
    unit: '字',
    wanted: [0.9, 1.1],
    measure: ({ body }) => (RIGHT - pageNumber(body[0]).right) / 14,
  },
  {
    clause: '7.5',
    rule: '双页页码左空',
    unit: '字',
    wanted: [0.9, 1.1],
    measure: ({ body }) => (pageNumber(body[1]).left - LEFT) / 14,
  },
  {
    clause: '7.5',
    rule: '附件页码接续正文',
    unit: '页',
    wanted: [0, 0],
    measure: ({ mixed }) => mixed.filter((page, index) => pageNumber(page).text !== `—${index + 1}—`).length,
  },
  {
    clause: '8',
    rule: '横排表格：页码一字线在版心外',
    unit: 'mm',
    wanted: [6.5, 7.5],
    measure: ({ turned }) => sideNumber(turned[1]).away / MM,
  },
  {
    clause: '8',
    rule: '横排表格：双页页码左空',
    unit: '字',
    wanted: [0.9, 1.1],
    measure: ({ turned }) => (sideNumber(turned[1]).first - LEFT) / 14,
  },
  {
    clause: '8',
    rule: '横排表格：单页页码右空',
    unit: '字',
    wanted: [0.9, 1.1],
    measure: ({ turned }) => (LEFT + 156 * MM - sideNumber(turned[2]).last) / 14,
  },
];

/** Reports that end at all heights of a page. */
const endings = (pages: Pages): readonly (readonly Page[])[] =>
  Object.entries(pages).flatMap(([name, paper]) => (name.startsWith('ending') ? [paper] : []));

const signedPage = (pages: readonly Page[]): Page =>
  pages.find((page) => content(page).some(({ text }) => DATED.test(text))) as Page;

const pageOf = (pages: readonly Page[], text: RegExp): number =>
  pages.findIndex((page) => content(page).some((one) => text.test(one.text)));

function neighbours(pages: readonly Page[], text: RegExp): readonly [Page | undefined, Line, Line] {
  const page = pages.find((one) => content(one).some((each) => text.test(each.text)));
  const at = content(page).findIndex((each) => text.test(each.text));
  return [page, found(content(page)[at - 1]), found(content(page)[at])];
}

function shift(pages: readonly Page[]): number {
  const last = pages.slice(-1);
  return (line(last, DATED).left - line(last, SIGNED).left) / 15.75;
}

function dashWidth(page: Page | undefined): number {
  const { left, right } = found(page?.words.find(({ text }) => text === '—'));
  return right - left;
}

/** The outer end of the page number of a page turned sideways, and how far its line is from the text block. */
function sideNumber(page: Page | undefined): { readonly first: number; readonly last: number; readonly away: number } {
  const dashes = (page?.words ?? []).filter(({ text }) => text === '—');
  const [top, bottom] = [dashes.map((dash) => dash.top), dashes.map((dash) => dash.bottom)];
  const { left, right } = found(dashes[0]);
  return { first: Math.min(...top), last: Math.max(...bottom), away: 35 * MM - (left + right) / 2 };
}

/** Of the first dash alone: the digits are taller. */
function dashTop(page: Page | undefined): number {
  const { left, top, bottom } = pageNumber(page);
  return page?.ink({ left, right: left + 12, top, bottom })[0] ?? Number.NaN;
}
