/** How the files and folders are called that the program makes, or looks for where none is named. */
export const FILE_NAMES = {
  ledger: '台账.yaml',
  /** Names of a ledger that need not be typed, the first that is there. */
  usualLedgers: ['台账.yaml', '台账.yml', 'ledger.yaml', 'ledger.yml'],
  schema: '台账.schema.json',
  manifest: '街道.yaml',
  manifestSchema: '街道.schema.json',
  photos: '照片',
  /** What an import was told of columns and values, in the hidden folder beside the ledger. */
  importAnswers: '导入对照.json',
  readMe: '说明.txt',
  windowsStarter: '生成报告.cmd',
  macStarter: '生成报告.command',
  /** A folder of this name in the current one holds a user's own templates. */
  templates: '模板',
  workbook: (a: { community: string; year: number }) => `${a.community}${a.year}年活动台账`,
  /** Where reports go where nobody says it, as the help of build says. */
  reports: '报告',
  /** What stands in a name before anything is known. */
  unnamed: '报告',
  /** What is added to the name of a file that is kept. */
  keptAsEdited: '手改',
  keptAsBefore: '修改前',
} as const;
