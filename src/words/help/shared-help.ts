/** Arguments and options that several commands share: as they are typed, what they are, and what holds where they are not given. */
export const SHARED_HELP = {
  ledger: ['[台账]', '台账文件；不写就用当前文件夹里的'],
  ledgers: ['[台账...]', '台账文件；不写就用当前文件夹里的'],
  set: ['--set <键=值>', '改写台账开头的一项，可写几次'],
  setUsual: '不改写',
  date: ['--date <日期>', '成文日期，例如 2025-12-10'],
  length: ['--length <篇幅>', '讲多少：简、中、详'],
  lengthUsual: '中',
  folders: ['--templates <文件夹>', '自己的模板文件夹；当前文件夹里有“模板”就用它'],
  width: ['-w, --width <列数>', '按这么多列折行'],
  draft: ['--draft', '底稿：没有材料的地方印成【待补：…】'],
  json: ['--json', '以 JSON 输出'],
} as const;
