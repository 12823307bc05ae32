/** What stands in the workbook of `report export` besides the ledger's own words. */
export const WORKBOOK_WORDS = {
  font: '微软雅黑',
  activities: '活动',
  help: '填写说明',
  helpColumns: ['列名', '怎样填', '例'],
  /** Above the columns of a list, in the sheet that explains them. */
  sheetOf: (list: string) => `“${list}”表`,
  required: (meaning: string) => `${meaning}（必填）`,
  otherCategory: '不在十七个类别里。写专项的名称也可以。',
  otherChoice: '一般写这几个里的一个。',
  flag: '只写“是”或“否”。',
  count: '写一个数，例如 30；也可以写 30余人、800余户；没有记录就空着。',
  hours: '只写数字，例如 45.5；没有记录就空着。',
  date: (a: { start: string; end: string }) =>
    `日期应在 ${a.start} 至 ${a.end} 之间；不是某一天的，照写，例如 3月中旬。`,
} as const;
