/** Words that every report has, whatever its template says. */
export const PAPER_WORDS = {
  year: (year: number) => `${year}年`,
  // The time that a plan is for, where it is no year: and when such a plan is looked back on
  next: '下一步',
  yearEnd: '年底',
  quarterEnd: '季末',
  monthEnd: '月底',
  periodEnd: '期末',
  afterwards: '办完后',
  // How a plan calls the time that the ledger tells of
  lastYear: '上年',
  yearBefore: '上年度',
  before: '前期',
  /** The name of a report, and of its file: 重阳敬老活动 and 活动小结 share their 活动. `time` may be what the report is about. */
  reportName: (a: { community: string; time: string; template: string; draft: boolean; isPublic: boolean }) =>
    `${a.community}${a.template.startsWith('活动') ? a.time.replace(/活动$/u, '') : a.time}${a.template}${a.draft ? '（底稿）' : ''}${a.isPublic ? '（公开版）' : ''}`,
  /** Who signs where the ledger does not say it; a name that ends with the committee's own word is not given it twice. */
  committee: (a: { community: string }) =>
    /村$/u.test(a.community)
      ? `${a.community}村民委员会`
      : `${a.community.replace(/(?:居委会|居民委员会)$/u, '')}居民委员会`,
  gap: (a: { label: string }) => `【待补：${a.label}】`,
  annexLead: '附件：',
  annex: (a: { number: number | undefined }) => `附件${a.number ?? ''}`,
  // What stands in place of a drawing, and what programs call it that read a paper aloud
  chart: (a: { number: number }) => `图表 ${a.number}`,
  chartText: (a: { title: string }) => `${a.title}，数值见下表`,
  photo: (a: { number: number }) => `照片 ${a.number}`,
  table: '表格',
  tableText: (a: { columns: readonly string[]; rows: number }) => `各栏：${a.columns.join('、')}；共${a.rows}行`,
  photoTable: '照片及其说明',
  photoTableText: '仅供排版：上为照片，下为说明',
  sealTable: '联合署名',
  sealTableText: '仅供排版：每排至多三个单位，印章各盖其上',
  pageNumberTable: '页码',
  pageNumberTableText: '仅供排版：横排页面的页码',
  photoBefore: '【照片：',
  photoAfter: '】',
} as const;
