/** Words that every report has, whatever its template says. */
export const PAPER_WORDS = {
  /** The name of a report, and of its file. */
  reportName: (a: { community: string; year: number; template: string; draft: boolean }) =>
    `${a.community}${a.year}年${a.template}${a.draft ? '（底稿）' : ''}`,
  /** Who signs where the ledger does not say it; a name that ends with the committee's own word is not given it twice. */
  committee: (a: { community: string }) => `${a.community.replace(/(?:居委会|居民委员会)$/u, '')}居民委员会`,
  gap: (a: { label: string }) => `【待补：${a.label}】`,
  annexLead: '附件：',
  annex: (a: { number: number | undefined }) => `附件${a.number ?? ''}`,
  // What stands in place of a drawing, and what programs call it that read a paper aloud
  chart: (a: { number: number }) => `图表 ${a.number}`,
  chartText: (a: { title: string }) => `${a.title}，数值见下表`,
  photo: (a: { number: number }) => `照片 ${a.number}`,
  photoBefore: '【照片：',
  photoAfter: '】',
} as const;
