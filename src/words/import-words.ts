import { listed } from '../chinese/listed.js';

/** What `report import` says of tables, rows and columns. */

/** Places, the first dozen and how many they are. */
const placesIn = (places: readonly (string | number)[]) =>
  places.length > 12 ? `${listed(places.slice(0, 12))} 等 ${places.length} 处` : listed(places);

const mapHint = (column: string, field: string) => `--map ${column}=${field}`;

export const IMPORT_WORDS = {
  // What was understood
  tableUnread: (a: { file: string; message: string }) => `${a.file}：${a.message}`,
  message: (a: { what: string; remedy: string }) => (a.remedy === '' ? `${a.what}。` : `${a.what}。${a.remedy}`),
  sheetHeading: (a: { file: string; sheet: string; header: number | undefined }) =>
    `${a.file}${a.sheet && ` 工作表“${a.sheet}”`}${a.header === undefined ? '' : `，表头在第 ${a.header} 行`}`,
  columnsAsAbove: '各列同上',
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
    chosen: () => '按 --map',
    merged: (a: ColumnWords) => `表头“${a.header}”由几列合并，分不清；要用就写 ${mapHint(a.letter, '字段')}`,
    unit: (a: ColumnWords) => `列名“${a.header}”里的单位与台账的不同，请在表里换算好`,
    nameless: (a: ColumnWords) => `没有列名；要用就写 ${mapHint(a.letter, '字段')}`,
    unknown: (a: ColumnWords) =>
      a.nearest ? `像是“${a.nearest}”？是就写 ${mapHint(a.header, a.nearest)}` : '台账里没有这一项',
  },
  /** Kinds of rows that are no activities. */
  skipped: (a: { kind: 'total' | 'note' | 'section' | 'header'; rows: readonly number[] }) =>
    `${{ total: '合计', note: '说明', section: '小标题', header: '又一次的表头' }[a.kind]}（第 ${placesIn(a.rows)} 行）`,
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
  differing: (a: { ledger: string }) => `台账里已有、内容不同（${a.ledger} 没有改动）：`,
  difference: (a: { row: number; activity: string; field: string; sheet: string; ledger: string }) =>
    `第 ${a.row} 行 ${a.activity}：“${a.field}”表里是“${a.sheet}”，台账是“${a.ledger}”`,
  moreRows: (count: number) => `…… 另有 ${count} 行，用 --json 查看`,
  likelyChange: (a: { date: string; was: string; row: number; title: string; changed: 'title' | 'date' }) =>
    `提醒：台账里 ${a.date} “${a.was}” 不在表里；第 ${a.row} 行“${a.title}”像是它改了${{ title: '名称', date: '日期' }[a.changed]}。若是，请删去台账里旧的一项`,
  total: (a: { added: number; known: number; left: number; unread: number }) =>
    `合计：新增 ${a.added} 行，台账里已有 ${a.known} 行，留下待改 ${a.left} 行${a.unread > 0 ? `；有 ${a.unread} 张表没有读，见上` : ''}。`,
  // Talk and questions
  writing: (a: { file: string }) => `正在写 ${a.file}`,
  reading: (a: { file: string }) => `正在读 ${a.file}`,
  readingRows: (a: { file: string; sheet: string; rows: number }) => `正在读 ${a.file} ${a.sheet}（${a.rows} 行）`,
  nothingNew: (a: { file: string }) => `没有新的行，${a.file} 没有改动。\n`,
  /** `copy`: where the ledger as it was is kept. */
  written: (a: { file: string; rows: number; copy: string | undefined }) =>
    `已写入 ${a.file}：新增 ${a.rows} 行${a.copy ? `；原来的文件留作 ${a.copy}` : ''}。运行 report check 查看问题和待补，report undo 撤销这次导入。\n`,
  tried: (a: { file: string; rows: number }) =>
    `这是试运行，${a.file} 没有改动；去掉 --dry-run 就写入这 ${a.rows} 行。\n`,
  notWritten: (a: { file: string }) => `没有写入，${a.file} 没有改动。\n`,
  askWrite: (a: { file: string; rows: number }) => `把这 ${a.rows} 行写进 ${a.file}？`,
  yes: '写入',
  no: '不写',
  askCategory: '表里没有“类别”这一列，这些活动都算哪一类？',
  noCategory: '不是同一类，先不导入',
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
}
