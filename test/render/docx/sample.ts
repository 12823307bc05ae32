import type { Annex, Block, Document, Inline } from '../../../src/document/document.js';

/** Reports made up for the tests of layout: as long and as mixed as the real ones, and nobody's. */
export const text = (words: string): readonly Inline[] => [{ type: 'text', text: words }];

export const paragraph = (words: string): Block => ({ type: 'paragraph', content: text(words) });

const SENTENCE =
  '社区全年坚持以文明实践站为阵地，共开展“道德讲堂”12场，参与居民1860人次，志愿者服务时长488.5小时，居民满意度达到96.5%——比上年提高2.1个百分点……';

export const prose = (sentences: number): Block => paragraph(SENTENCE.repeat(sentences));

export const heading = (level: 1 | 2 | 3 | 4, number: string, words: string): Block => ({
  type: 'heading',
  level,
  number,
  content: text(words),
});

export const ledgerAnnex = (rows: number, columns: number): Annex => ({
  title: '2025年活动台账',
  blocks: [
    {
      type: 'table',
      columns: Array.from({ length: columns }, (_, index) => ({
        title: ['日期', '活动名称', '类别', '地点', '人次', '志愿者人次', '主办', '备注'][index % 8] ?? '',
        width: [12, 28, 12, 16, 8, 10, 12, 10][index % 8] ?? 10,
        align: index % 8 === 4 ? 'right' : 'left',
      })),
      rows: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) =>
          column % 8 === 1 ? `第${row + 1}期“邻里守望”志愿服务活动` : `${row}·${column}`,
        ),
      ),
    },
  ],
});

export const sampleDocument: Document = {
  title: text('清潭三社区居民委员会2025年度精神文明建设工作情况汇报'),
  addressedTo: '永红街道精神文明建设委员会',
  blocks: [
    prose(2),
    ...Array.from({ length: 3 }, (_, part): readonly Block[] => [
      heading(1, `${'一二三'[part]}、`, '以道德讲堂为抓手，弘扬社会主义核心价值观'),
      prose(1),
      heading(2, '（一）', '开展“八个不”文明行动'),
      prose(4),
      heading(3, '1.', '组织志愿服务'),
      prose(3),
      heading(4, '（1）', '关爱老人'),
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '三是开展关爱活动，' },
          { type: 'gap', text: '【待补：未成年人活动的场次】' },
          { type: 'text', text: '，其中' },
          { type: 'text', text: '“五手互动”', strong: true },
          { type: 'text', text: '影响较大。' },
        ],
      },
    ]).flat(),
    {
      type: 'table',
      caption: '文明社区标准对照表',
      columns: [
        { title: '标准', width: 5, align: 'left' },
        { title: '实际', width: 2, align: 'right' },
        { title: '达标与否', width: 2, align: 'center' },
      ],
      rows: [
        ['绿化覆盖率 ≥ 30%', '38.2%', '达标'],
        ['志愿者占常住人口比例 ≥ 8%', '9.1%', '达标'],
        ['居民满意度 ≥ 85%', [{ type: 'gap', text: '【待补：居民满意度】' }], ''],
      ],
    },
    prose(2),
  ],
  annexes: [ledgerAnnex(60, 6), { title: '2025年度社区志愿服务队伍名单和服务时长统计', blocks: [prose(3)] }],
  signedBy: ['清潭三社区居民委员会'],
  dated: '2025年12月10日',
  sealed: false,
};
