import type { Block, Document, Inline } from '../../src/document/document.js';
import type { Figure } from '../../src/facts/figure.js';

export const text = (value: string): Inline => ({ type: 'text', text: value });

export const figure = (value: number, unit: string, name = '道德讲堂.场次'): Figure => ({
  kind: 'figure',
  name,
  value,
  unit,
  derivation: { by: 'counted', measure: '场次', rows: [], unrecorded: [] },
});

export const paragraph = (...content: readonly Inline[]): Block => ({ type: 'paragraph', content });

/** A small report with every kind of block, figures, a gap and one annex. */
export const SAMPLE: Document = {
  title: [text('清潭三社区2025年精神文明建设工作汇报')],
  addressedTo: '清潭街道办事处',
  blocks: [
    { type: 'heading', level: 1, number: '一、', content: [text('主要工作及成效')] },
    { type: 'heading', level: 2, number: '（一）', content: [text('道德讲堂常办常新')] },
    { type: 'heading', level: 3, number: '1.', content: [text('讲好身边事')] },
    paragraph(
      text('全年开办道德讲堂'),
      { type: 'figure', text: '12场', figure: figure(12, '场') },
      text('，参加'),
      { type: 'figure', text: '1486人次', figure: figure(1486, '人次') },
      text('，志愿服务时长'),
      { type: 'figure', text: '488.5小时', figure: figure(488.5, '小时') },
      text('，每场3~5人主讲——“身边人讲身边事，身边事教身边人”……《居民公约》人人会背（见附件）。'),
    ),
    paragraph(text('心理疏导：'), { type: 'gap', text: '【待补：台账中没有心理疏导活动】' }),
    {
      type: 'table',
      caption: '文明小区标准对照表',
      columns: [
        { title: '指标', width: 3, align: 'left' },
        { title: '标准', width: 2, align: 'center' },
        { title: '实际', width: 2, align: 'right' },
      ],
      rows: [
        ['绿化覆盖率', '≥ 30%', figure(34.2, '%')],
        ['甲|乙\n丙', [text('见'), { type: 'gap', text: '【待补】' }], ''],
      ],
    },
    { type: 'pageBreak' },
  ],
  annexes: [
    {
      title: '活动台账',
      blocks: [
        {
          type: 'table',
          columns: [
            { title: '日期', width: 2, align: 'center' },
            { title: '主题', width: 5, align: 'left' },
          ],
          rows: [['3月5日', '“学雷锋、树新风”便民服务集市']],
        },
      ],
    },
  ],
  signedBy: ['清潭三社区居民委员会'],
  dated: '2025年12月10日',
  sealed: false,
};
