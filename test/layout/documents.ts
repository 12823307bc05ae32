import type { Annex, Block, Document } from '../../src/document/document.js';
import { figure } from '../document/sample.js';
import { heading, ledgerAnnex, paragraph, prose, sampleDocument } from '../render/docx/sample.js';

const solid = '社区坚持以文明实践站为阵地'.repeat(60);
/** Headings over paragraphs of 1 to 5 lines: some of them come to stand at a page’s foot. */
const headings: readonly Block[] = Array.from({ length: 60 }, (_, index) => [
  heading(((index % 4) + 1) as 1 | 2 | 3 | 4, '', `标题其${index}`),
  paragraph('社区坚持以文明实践站为阵地'.repeat(1 + ((index * 7) % 9))),
]).flat();

const chart = (bars: number): Block => {
  const names = Array.from({ length: bars }, (_, index) => `第${index + 1}类`);
  return {
    type: 'chart',
    title: `图题${bars}`,
    shape: bars > 12 ? 'bar' : 'column',
    categories: names,
    series: [{ name: '场次', figures: names.map((_, index) => figure(index + 3, '场')) }],
    table: {
      type: 'table',
      caption: `图${bars}`,
      columns: ['类别', '场次', '人次'].map((title) => ({ title, width: 1, align: 'center' })),
      rows: names.map((name, index) => [index === bars - 1 ? `末类${bars}` : name, '3', '40']),
    },
  };
};

const tables: readonly Block[] = Array.from({ length: 40 }, (_, index): readonly Block[] => [
  paragraph('社区坚持以文明实践站为阵地'.repeat(1 + ((index * 7) % 9))),
  paragraph('表前说明如下。'),
  {
    type: 'table',
    columns: [{ title: '栏名', width: 1, align: 'left' }],
    rows: [...Array.from({ length: 3 + (index % 4) }, (_, row) => [`第${row + 1}行`]), ['末行']],
  },
]).flat();

/** Tables longer than half a page, under a heading, that begin anywhere on a page. */
const longTables: readonly Block[] = Array.from({ length: 16 }, (_, index): readonly Block[] => [
  paragraph('社区坚持以文明实践站为阵地'.repeat(1 + ((index * 7) % 23))),
  heading(1, '', `标题其${index}`),
  {
    type: 'table',
    columns: [{ title: '栏名', width: 1, align: 'left' }],
    rows: [...Array.from({ length: 24 + ((index * 5) % 7) }, (_, row) => [`第${row + 1}行`]), ['末行']],
  },
]).flat();

export const ACTIVITIES = 30;

/** The 台账 of a small community, upright: as many columns as stand on upright paper at most. */
const ledger: Annex = {
  title: '活动台账',
  blocks: [
    {
      type: 'table',
      columns: ['序号', '日期', '活动名称', '类别', '地点', '人次', '志愿者人次', '服务时长（小时）'].map((title) => ({
        title,
        width: 10,
        align: title === '活动名称' ? 'left' : 'center',
      })),
      rows: Array.from({ length: ACTIVITIES }, (_, index) => [
        String(index + 1),
        `${1 + (index % 12)}月${10 + (index % 18)}日`,
        ['“我们的节日·端午”包粽子送邻里', '学雷锋便民服务日', '暑期儿童安全自护夏令营开营仪式'][index % 3] ?? '',
        ['专项活动（五手互动）', '道德讲堂'][index % 2] ?? '',
        ['新时代文明实践站二楼多功能厅', '社区广场'][index % 2] ?? '',
        ['未记', '1240'][index % 2] ?? '',
        '23',
        '118.5',
      ]),
    },
  ],
};

/** Ends of a report at all heights of a page: a text or a table before 署名 and date. */
const endings = Object.fromEntries(
  Array.from({ length: 12 }, (_, index): readonly [`ending${number}`, Document] => {
    const lines = 12 + (index >> 1);
    const last: Block =
      index % 2 === 0
        ? paragraph('社区坚持以文明实践站为阵地'.repeat(4))
        : {
            type: 'table',
            columns: [{ title: '栏名', width: 1, align: 'left' }],
            rows: Array.from({ length: 8 }, (_, row) => [`第${row + 1}行`]),
          };
    const blocks = [...Array.from({ length: lines - 5 }, () => paragraph('社区活动。')), last];
    return [`ending${index}`, { ...sampleDocument, annexes: [], blocks }];
  }),
) as Record<`ending${number}`, Document>;

/** What is printed to be measured: each for another group of rules. */
export const DOCUMENTS = {
  body: { ...sampleDocument, blocks: [paragraph(solid), paragraph(solid), paragraph(solid)], annexes: [] },
  mixed: { ...sampleDocument, blocks: [...sampleDocument.blocks, ...headings] },
  short: { ...sampleDocument, signedBy: ['居委会'], blocks: [prose(1)], annexes: [ledgerAnnex(2, 4)] },
  turned: { ...sampleDocument, blocks: [prose(1)], annexes: [{ ...ledgerAnnex(20, 8), landscape: true }] },
  sealed: { ...sampleDocument, sealed: true, blocks: [prose(1)], annexes: [] },
  remark: { ...sampleDocument, remark: '联系人：社区党建办公室', blocks: [prose(1)], annexes: [] },
  // 署名 and date equally long: the date has no room to spare before the edge of the text block.
  equal: { ...sampleDocument, signedBy: ['渔港社区居委会'], blocks: [prose(1)], annexes: [] },
  charts: {
    ...sampleDocument,
    blocks: [prose(3)],
    annexes: [{ title: '活动统计图表', blocks: [prose(3), chart(9), prose(3), chart(15)] }],
  },
  // Tables that begin anywhere on a page, each under a line of its own.
  tables: { ...sampleDocument, annexes: [], blocks: [...tables, paragraph('以上汇报，请审阅。')] },
  longTables: { ...sampleDocument, annexes: [], blocks: [...longTables, paragraph('以上汇报，请审阅。')] },
  ledger: { ...sampleDocument, blocks: [prose(1)], annexes: [ledger] },
  ...endings,
} satisfies Record<string, Document>;
