/** Arguments and options that several commands share: as they are typed, what they are, and what holds where they are not given. */
export const SHARED_HELP = {
  ledger: ['[台账]', '台账文件；不写就用当前文件夹里的'],
  ledgers: ['[台账...]', '台账文件；不写就用当前文件夹里的'],
  set: ['--set <键=值>', '改写台账开头的一项，可写几次'],
  setUsual: '不改写',
  date: ['--date <日期>', '成文日期，例如 2025-12-10'],
  length: ['--length <篇幅>', '讲多少：简、中、详'],
  lengthUsual: '中',
  annex: ['--annex <详略>', '附件的详略：中；详，另附活动纪实，台账里的简介和成效全文照列'],
  annexUsual: '中',
  about: ['--about <何事>', '只写一件事：活动的编号或主题，或者一个专题、类别；不写 -t 就是活动小结'],
  from: ['--from <日期>', '只写这一天以后的，例如 2025-07-01'],
  to: ['--to <日期>', '只写到这一天为止的'],
  folders: ['--templates <文件夹>', '自己的模板文件夹；当前文件夹里有“模板”就用它'],
  width: ['-w, --width <列数>', '按这么多列折行'],
  draft: ['--draft', '底稿：没有材料的地方印成【待补：…】'],
  json: ['--json', '以 JSON 输出'],
} as const;
