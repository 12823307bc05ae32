import { listed } from '../chinese/listed.js';

/** What `report import` says of tables, rows and columns. */

/** Places, the first dozen and how many they are. */
const placesIn = (places: readonly (string | number)[]) =>
  places.length > 12 ? `${listed(places.slice(0, 12))} 等 ${places.length} 处` : listed(places);

/** Brackets and spaces mean something to shells. */
const mapHint = (column: string, field: string) =>
  /^[\p{L}\p{N}]+$/u.test(column + field) ? `--map ${column}=${field}` : `--map "${column}=${field}"`;

export const IMPORT_WORDS = {
  // What was understood
  tableUnread: (a: { file: string; message: string }) => `${a.file}：${a.message}`,
  message: (a: { what: string; remedy: string }) => (a.remedy === '' ? `${a.what}。` : `${a.what}。${a.remedy}`),
  sheetHeading: (a: { file: string; sheet: string; header: number | undefined }) =>
    `${a.file}${a.sheet && ` 工作表“${a.sheet}”`}${a.header === undefined ? '' : `，表头在第 ${a.header} 行`}`,
  columnsAsAbove: '各列同上',
  faultAsAbove: '没有读，原因同上',
  /** Numbers of a column are divided. */
  divided: (a: { field: string; per: number }) => `${a.field}（÷${a.per}，分钟换成小时）`,
  /** Rows of a table without that column. */
  tableCategory: (a: { category: string }) => `没有“类别”一列，没写类别的行都算“${a.category}”（按您说的）`,
  columnNameless: '（没有列名）',
  fields: listed,
  partOfDate: '日期的一部分',
  note: '备注',
  notImported: (why: string) => `不导入（${why}）`,
  /** Why a column is not imported. */
  why: {
    private: () => '个人信息',
    number: () => '只是行号',
    same: () => '另有一列是同一项；要用这一列就写 --map',
    chosen: () => '按您说的',
    merged: (a: ColumnWords) => `表头“${a.header}”由几列合并，分不清；要用就写 ${mapHint(a.letter, '字段')}`,
    unit: (a: ColumnWords) =>
      a.inMinutes
        ? `单位是分钟；换成小时就写 ${mapHint(a.header, `${a.inMinutes}/60`)}`
        : `列名“${a.header}”里的单位与台账的不同，请在表里换算好`,
    nameless: (a: ColumnWords) => `没有列名；要用就写 ${mapHint(a.letter, '字段')}`,
    unknown: (a: ColumnWords) =>
      a.nearest ? `像是“${a.nearest}”？是就写 ${mapHint(a.header, a.nearest)}` : '台账里没有这一项',
  },
  /** Kinds of rows that are no activities. */
  skipped: (a: { kind: 'total' | 'note' | 'section' | 'header' | 'chosen'; rows: readonly number[] }) =>
    `${{ total: '合计', note: '说明', section: '小标题', header: '又一次的表头', chosen: '说过不导入的' }[a.kind]}（第 ${placesIn(a.rows)} 行）`,
  /** An activity that was summed up from rows of people. */
  group: (a: { date: string; title: string; count: number }) => `${a.date} ${a.title}（${a.count} 人）`,
  people: (a: { rows: number }) => `名单 ${a.rows} 行，按活动和日期汇总；姓名和证件号没有导入`,
  rows: (a: { added: number; known: number; left: number; skipped: readonly string[] }) =>
    `新增 ${a.added} 行，台账里已有 ${a.known} 行，留下待改 ${a.left} 行${a.skipped.length > 0 ? `；跳过${listed(a.skipped)}` : ''}`,
  totalDiffers: (a: { cell: string; field: string; written: string; sum: number }) =>
    `合计对不上：${a.cell}“${a.field}”写的是 ${a.written}，逐行相加是 ${a.sum}`,
  privateNote: (a: { cell: string }) => `${a.cell} 的备注里好像有个人号码，备注没有导入`,
  left: '留下待改：',
  leftOne: (a: { row: number; label: string; place: string; what: string }) =>
    `第 ${a.row} 行 ${a.label}：${a.place.startsWith('第') ? '' : `${a.place} `}${a.what}`,
  leftSeveral: (a: { places: readonly string[]; what: string }) => `${placesIn(a.places)}：${a.what}`,
  row: (row: number) => `第 ${row} 行`,
  moreKinds: (count: number) => `…… 另有 ${count} 种问题，用 --json 查看`,
  differing: '台账里已有、内容不同：',
  difference: (a: { row: number; activity: string; field: string; sheet: string; ledger: string }) =>
    `第 ${a.row} 行 ${a.activity}：“${a.field}”表里是“${a.sheet}”，台账${a.ledger === '' ? '没有写' : `是“${a.ledger}”`}`,
  moreRows: (count: number) => `…… 另有 ${count} 行，用 --json 查看`,
  likelyChange: (a: { date: string; was: string; row: number; title: string; changed: 'title' | 'date' }) =>
    `提醒：台账里 ${a.date} “${a.was}” 不在表里；第 ${a.row} 行“${a.title}”像是它改了${{ title: '名称', date: '日期' }[a.changed]}。若是，请把台账里的改过来，再导入`,
  total: (a: { added: number; known: number; left: number; unread: number }) =>
    `合计：新增 ${a.added} 行，台账里已有 ${a.known} 行，留下待改 ${a.left} 行${a.unread > 0 ? `；有 ${a.unread} 张表没有读，见上` : ''}。`,
  // Talk and questions
  writing: (a: { file: string }) => `正在写 ${a.file}`,
  reading: (a: { file: string }) => `正在读 ${a.file}`,
  readingRows: (a: { file: string; sheet: string; rows: number }) => `正在读 ${a.file} ${a.sheet}（${a.rows} 行）`,
  nothingNew: (a: { file: string; differing: boolean }) =>
    `没有新的行，${a.file} 没有改动。${a.differing ? '要把表里不同的内容写进台账，加 --update。' : ''}\n`,
  /** `copy`: where the ledger as it was is kept. */
  written: (a: { file: string; rows: number; fields: number; copy: string | undefined }) =>
    `已写入 ${a.file}：${a.rows > 0 || a.fields === 0 ? `新增 ${a.rows} 行` : ''}${a.fields > 0 ? `${a.rows > 0 ? '，' : ''}更新 ${a.fields} 处` : ''}${a.copy ? `；原来的文件留作 ${a.copy}` : ''}。运行 report check 查看问题和待补，report undo 撤销这次导入。\n`,
  tried: (a: { file: string; rows: number; fields: number }) =>
    `这是试运行，${a.file} 没有改动；去掉 --dry-run 就写入${[...(a.rows > 0 ? [`这 ${a.rows} 行`] : []), ...(a.fields > 0 ? [`更新 ${a.fields} 处`] : [])].join('、')}。\n`,
  notWritten: (a: { file: string }) => `没有写入，${a.file} 没有改动。\n`,
  askWrite: (a: { file: string; rows: number; fields: number }) =>
    `${[...(a.rows > 0 ? [`把这 ${a.rows} 行写进 ${a.file}`] : []), ...(a.fields > 0 ? [`更新${a.rows > 0 ? '' : ` ${a.file} 里`}已有的 ${a.fields} 处`] : [])].join('，')}？`,
  // What the ledger has already
  askUpdate: (a: { blanks: number; conflicts: number }) =>
    `台账里已有的行，表里${[...(a.blanks > 0 ? [`多写了 ${a.blanks} 处`] : []), ...(a.conflicts > 0 ? [`有 ${a.conflicts} 处写得不一样`] : [])].join('，')}（见上）。怎么办？`,
  askChanged: (a: { row: number; title: string; date: string; was: string }) =>
    `第 ${a.row} 行“${a.title}”，是台账里 ${a.date} 的“${a.was}”吗？`,
  isOne: { title: '是同一项，台账里的名称改成表里的', date: '是同一项，台账里的日期改成表里的' },
  areTwo: '是两项，表里的另外加上',
  fillBlanks: '补进台账',
  updateAsk: '空着的补上，不一样的逐处选',
  updateSheet: '空着的补上，不一样的都以表为准',
  updateLedger: '只补空着的，不一样的都以台账为准',
  noUpdate: '台账里已有的行都不动',
  askConflict: (a: { row: number; activity: string; field: string }) =>
    `第 ${a.row} 行 ${a.activity}：“${a.field}”以哪个为准？`,
  ledgerSays: (a: { text: string }) => `台账：${a.text}`,
  sheetSays: (a: { text: string }) => `表里：${a.text}`,
  restLedger: (a: { left: number }) => `这一处和后面 ${a.left} 处都以台账为准`,
  restSheet: (a: { left: number }) => `这一处和后面 ${a.left} 处都以表为准`,
  updating: (a: { filled: number; replaced: number }) =>
    `更新台账里已有的行：补上 ${a.filled} 处，改成表里的 ${a.replaced} 处。\n`,
  /** `list`: where the row is no activity. */
  notUpdated: (a: { list: string | undefined; row: number; field: string }) =>
    `台账里${a.list === undefined ? `第 ${a.row} 项活动` : `“${a.list}”第 ${a.row} 条`}的“${a.field}”写法特别，没有改动，请打开台账自己改。\n`,
  yes: '写入',
  no: '不写',
  // Questions about columns and values; the answers are kept
  askHeader: (a: { sheets: string; row: number; field: string; meaning: string }) =>
    `${a.sheets}：第 ${a.row} 行像表头，没有“${a.field}”（${a.meaning.split('：')[0]}）。哪一列是它？`,
  samples: listed,
  noneOfThem: '都不是，先不读这张表',
  askPeople: (a: { sheets: string }) => `${a.sheets}：像是志愿汇那样一人一行的名单，不是一场活动一行。怎么办？`,
  sumUp: '按活动和日期汇总成志愿者人次和服务时长，姓名和证件号不导入',
  leaveList: '先不读这张表',
  askColumn: (a: { header: string; samples: readonly string[] }) =>
    `不认得“${a.header}”这一列（${listed(a.samples)}）。它是台账的哪一项？`,
  askMinutes: (a: { header: string; field: string }) => `“${a.header}”的单位是分钟，台账的“${a.field}”按小时。怎么办？`,
  divide: (a: { field: string }) => `除以 60，当作“${a.field}”`,
  likely: '像是这一项',
  leaveColumn: '不导入',
  leaveColumnHint: '台账里用不着',
  askTable: (a: { sheets: string; samples: readonly string[] }) =>
    `${a.sheets}：没有“类别”这一列${a.samples.length > 0 ? `（${listed(a.samples)}）` : ''}。这些活动算哪一类？`,
  rowByRow: '不是同一类，一行一行地选',
  laterTable: '先不导入这张表',
  askValue: (a: { field: string; text: string; rows: number; titles: readonly string[] }) =>
    `表里的${a.field}“${a.text}”（${a.rows} 行：${listed(a.titles)}）在台账里算哪一个？`,
  askCells: (a: { cells: number }) => `有 ${a.cells} 格拿不准，所在的行进不了台账。`,
  sayNow: '现在一格一格地说清楚（表格本身不改）',
  sayLater: '先导入拿得准的，这些以后在表里改',
  askCell: (a: { cell: string; title: string; what: string }) => `${a.cell} ${a.title}：${a.what}`,
  cellHint: (a: { remedy: string }) => `${a.remedy}不清楚就直接回车，这一行先留下`,
  laterCell: '不清楚，这一行先留下',
  dropRows: '不要这些行',
  dropRowsHint: '不是活动，以后也不导入',
  laterRows: '先不定，留下待改',
  askRow: (a: { title: string; left: number }) =>
    `“${a.title}”算哪一类？${a.left > 0 ? `（后面还有 ${a.left} 行）` : ''}`,
  inTitle: '名称里有',
  sheetNames: (a: { names: readonly string[] }) =>
    a.names.length > 3 ? `${a.names.slice(0, 3).join('、')} 等 ${a.names.length} 张表` : a.names.join('、'),
  sheetName: (a: { file: string; sheet: string }) => (a.sheet === '' ? a.file : `“${a.sheet}”`),
  notKept: '列名和类别的对照没能记下来（磁盘满了，或者没有权限写），下次还会问；台账不受影响。\n',
  kept: (a: { file: string }) => `列名和类别的对照记在 ${a.file}，下次不再问；要重新问，加 --forget。\n`,
  // Topics that titles propose
  topics: '\n按活动名称填的专题（不对的，写入后在台账里改）：\n',
  rowTopics: (a: { row: number; title: string; topics: readonly string[] }) =>
    `  第 ${a.row} 行 ${a.title}：${listed(a.topics)}\n`,
  allTopics: (a: { rows: number }) => `  ……共 ${a.rows} 行\n`,
} as const;

interface ColumnWords {
  readonly header: string;
  readonly letter: string;
  readonly nearest: string | undefined;
  readonly inMinutes: string | undefined;
}
