import type { Message, Messages, NoArgs } from './message.js';

const HOW = {
  same: '内容也一样',
  numbers: '数字、日期或类别不同，不知道哪一行对',
  text: '文字不同，不知道哪一行对',
} as const;

const KINDS = {
  pdf: 'PDF 文件',
  picture: '图片',
  archive: '压缩包',
  rtf: '写字板文档',
  word: 'Word 文档',
  odt: '文字文档（.odt）',
  slides: '演示文稿',
  ofd: 'OFD 文件',
} as const;

/** Files of tables, their sheets and rows. */
export const TABLE_MESSAGES = {
  // The file
  'table-old': (a: { file: string }): Message => ({
    what: `这不是 .xlsx：${/\.et$/i.test(a.file) ? 'WPS 的 .et' : /\.ods$/i.test(a.file) ? '.ods' : '旧式的 .xls 或 .et'} 表格读不了`,
    remedy: '用 WPS 或 Excel 打开，“另存为”选“Excel 文件（*.xlsx）”，再导入新文件。',
  }),
  'table-locked': (_: NoArgs): Message => ({
    what: '表格设了打开密码',
    remedy: '用 WPS 或 Excel 打开，去掉密码后另存，再导入。',
  }),
  'table-html': (_: NoArgs): Message => ({
    what: '这个文件其实是网页，不是表格（有的平台导出的 .xls 就是这样）',
    remedy: '用 WPS 或 Excel 打开，“另存为”选“Excel 文件（*.xlsx）”，再导入新文件。',
  }),
  'table-damaged': (_: NoArgs): Message => ({
    what: '表格读不出来，文件可能没有存完或已损坏',
    remedy: '用 WPS 或 Excel 打开看看，另存为一个新的 .xlsx 再导入。',
  }),
  'table-large': (a: { megabytes: number }): Message => ({
    what: `文件超过 ${a.megabytes} MB，不像是一份台账`,
    remedy: '删去里面的图片，或把要导入的工作表另存为新文件。',
  }),
  'table-unpacked': (a: { megabytes: number }): Message => ({
    what: `表格展开后超过 ${a.megabytes} MB，多半是整列、整行都设了格式`,
    remedy: '把有数据的那一块复制到新的表格里，另存为 .xlsx，再导入。',
  }),
  'table-spread': (_: NoArgs): Message => ({
    what: '表格太大：一张工作表最多读 100 万格（最后一行乘最后一列），有内容的最多 50 万格；CSV 最多 2000 列，一个文件最多 300 张工作表',
    remedy: '看看是不是在很远的行或列里落了一个字；数据真有这么多的，按月份或季度分成几份表，一份一份导入。',
  }),
  'table-kind': (a: { kind: keyof typeof KINDS }): Message => ({
    what: `这是${/^[A-Z]/.test(KINDS[a.kind]) ? ' ' : ''}${KINDS[a.kind]}，不是表格`,
    remedy: '里面有表格的，请把表格复制到 WPS 表格或 Excel 里，另存为 .xlsx，再导入。',
  }),
  'table-text': (_: NoArgs): Message => ({
    what: '这个文件不是 .xlsx，也不是文字的 .csv，读不了',
    remedy: '用 WPS 或 Excel 打开看看，另存为 .xlsx，再导入。',
  }),
  'csv-quote': (a: { line: number }): Message => ({
    what: `第 ${a.line} 行有一个双引号没有配成对，后面的行都并进了这一格`,
    remedy: '用 WPS 或记事本改正这个引号，再导入；名称里的引号写成中文的“”就不会这样。',
  }),
  'table-empty': (_: NoArgs): Message => ({ what: '表格是空的', remedy: '检查是不是选错了文件。' }),
  // A sheet
  'no-header': (_: NoArgs): Message => ({
    what: '没有找到表头（至少要有“日期”“活动名称”两列）',
    remedy: '给数据加上一行表头；列名不同的，用 --map 列=字段 告诉程序，例如 --map B=日期。',
  }),
  'header-almost': (a: { row: number; wanted: readonly { field: string; header: string }[] }): Message => ({
    what: `第 ${a.row} 行像表头，缺${a.wanted.map(({ field }) => (field === '主题' ? '活动名称' : `“${field}”`)).join('和')}`,
    remedy: `请写 ${a.wanted.map(({ field, header }) => `--map ${header || '列'}=${field}`).join(' ')}${a.wanted.every(({ header }) => header !== '') ? '' : '（列写列名，或 A、B、C 这样的字母）'}。`,
  }),
  'no-column': (a: { field: string; givable?: boolean }): Message => ({
    what: `没有“${a.field}”这一列`,
    remedy: a.givable
      ? '整张表同属一类的，加上 --category 类别（例如 --category 志愿服务）；有别的列说明类别的，用 --map 列=类别。'
      : `表里叫别的名字的，用 --map 列=${a.field} 告诉程序。`,
  }),
  'sheet-note': (_: NoArgs): Message => ({ what: '没有读：这一张没有活动的行，像是封面或说明', remedy: '' }),
  'sheet-empty': (_: NoArgs): Message => ({ what: '没有读：这一张是空的', remedy: '' }),
  'sheet-hidden': (_: NoArgs): Message => ({ what: '没有读：这一张是隐藏的', remedy: '' }),
  'sheet-hidden-rows': (a: { name: string }): Message => ({
    what: '没有读：这一张是隐藏的，里面有活动的行',
    remedy: `要导入就取消隐藏，或者加上 --sheet ${a.name}；不要的，用 --sheet 写明只读哪几张。`,
  }),
  'person-none': (_: NoArgs): Message => ({
    what: '这不像一人一行的名单：没有“姓名”一列，或者没有签到、时数',
    remedy: '一场活动一行的表，去掉 --per-person 再导入。',
  }),
  'other-year': (a: { year: number }): Message => ({
    what: `这一张是 ${a.year} 年的，不在台账的统计区间内`,
    remedy: '请导入那一年的台账；标题里的年份写错了的，请改正，或者把日期写全年月日。',
  }),
  'person-rows': (_: NoArgs): Message => ({
    what: '这是一人一行的名单，不是一场活动一行',
    remedy: '加上 --per-person，按活动和日期汇总成志愿者人次和服务时长；姓名、证件号不会导入。',
  }),
  // A row
  'row-without-date': (a: { header: string }): Message => ({ what: `“${a.header}”是空的`, remedy: '请填上日期。' }),
  'row-without-title': (a: { header: string }): Message => ({
    what: `“${a.header}”是空的`,
    remedy: '请填上活动名称。',
  }),
  'row-without-category': (_: NoArgs): Message => ({
    what: '没有类别',
    remedy: '请填上类别；整张表同属一类的，用 --category 类别 一起指定；在终端里运行 report import 会问。',
  }),
  'row-above-header': (_: NoArgs): Message => ({
    what: '这一行在表头的上面，没有列名',
    remedy: '是活动的，请移到表头下面；不是活动就不用管它。',
  }),
  'row-beyond': (a: { column: string }): Message => ({
    what: `这一格在最后一列的外面，也许是前面多了一个逗号，后面的数都错了位`,
    remedy: `请核对这一行；是多出来的一列，请给 ${a.column} 列写上列名，或者加上 --map ${a.column}=不导入。`,
  }),
  'cell-header-merged': (a: { field: string; column: string }): Message => ({
    what: `表头“${a.field}”由几列合并，分不清 ${a.column} 列是什么`,
    remedy: `请给每一列写上列名，或者写 --map ${a.column}=字段；不要这一列就写 --map ${a.column}=不导入。`,
  }),
  'row-more': (_: NoArgs): Message => ({
    what: '同一天、同名的行比台账里的多',
    remedy: '是同一场就删去一行；一天办了几场，请在台账里写“场次”，或在名称里区分开。',
  }),
  'row-repeated': (a: { row: number; file?: string; sheet?: string; how: 'same' | 'numbers' | 'text' }): Message => ({
    what: `与${a.file ? ` ${a.file} ` : ''}${a.sheet ? `工作表“${a.sheet}”` : ''}第 ${a.row} 行同一天、同名，${HOW[a.how]}`,
    remedy: '是同一场就删去一行；一天办了几场，请合成一行并写“场次”，或在名称里区分开。',
  }),
  'row-id-taken': (a: { id: string; other: string }): Message => ({
    what: `编号“${a.id}”在台账里是另一项活动（${a.other}）`,
    remedy: '请核实编号，每项活动的编号要不一样。',
  }),
  'row-id-repeated': (a: { id: string; row: number }): Message => ({
    what: `编号“${a.id}”与第 ${a.row} 行的相同`,
    remedy: '请核实编号，每项活动的编号要不一样。',
  }),
  'list-header': (a: { list: string; wanted: readonly string[] }): Message => ({
    what: `没有读：这一张叫“${a.list}”，没有找到它的表头（至少要有${a.wanted.map((name) => `“${name}”`).join('、')}一列）`,
    remedy: '列名照 report export 导出的表写；这一张记的是活动，就给工作表换个名称。',
  }),
  'list-beyond': (_: NoArgs): Message => ({
    what: '这一格在最后一列的外面，也许是前面多了一个逗号，后面的都错了位',
    remedy: '请核对这一行；是多出来的一列，请给它写上列名。',
  }),
  'list-id-taken': (a: { id: string; other: string }): Message => ({
    what: `编号“${a.id}”在台账里是另一条（${a.other}）`,
    remedy: '请核实编号，每一条的编号要不一样。',
  }),
  'list-repeated': (a: { row: number; file?: string; sheet?: string; differs: boolean }): Message => ({
    what: `与${a.file ? ` ${a.file} ` : ''}${a.sheet ? `工作表“${a.sheet}”` : ''}第 ${a.row} 行${a.differs ? '是同一条，内容不同' : '完全相同'}`,
    remedy: '是同一条就删去一行；是两条，请在名称、日期或编号上区分开。',
  }),
  'row-other-numbers': (_: NoArgs): Message => ({
    what: '这一行有数字，没有日期和活动名称，也不是合计',
    remedy: '请补上日期和活动名称；不是活动就不用管它。',
  }),
  'person-twice': (a: { row: number }): Message => ({
    what: `与第 ${a.row} 行是同一个人、同一次签到`,
    remedy: '请核实后删去一行。',
  }),
  'person-without': (a: { field: string }): Message => ({
    what: `“${a.field}”是空的，不知道是哪一场的`,
    remedy: '请填上；与上一行相同的，也要写上，或者和上一行合并成一格。',
  }),
  'person-near': (a: { row: number }): Message => ({
    what: `第 ${a.row} 行没有写全活动和时间，也许也是这一场的，人数和时长定不下来`,
    remedy: '请先填全那一行。',
  }),
  'person-categories': (a: { words: readonly string[] }): Message => ({
    what: `同一场活动写了几个类别（${a.words.join('、')}）`,
    remedy: '请在表里改成一个。',
  }),
  'person-days': (a: { text: string }): Message => ({
    what: `签到和签退不在同一天，或者写了几天（${a.text}）`,
    remedy: '请核实日期；这场活动在台账里单写一行。',
  }),
} satisfies Messages;
