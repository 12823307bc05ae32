import type { Message, NoArgs } from '../problems/messages/message.js';

interface Value {
  readonly field: string;
  readonly text: string;
}

const HOW = {
  same: '内容也一样',
  numbers: '数字、日期或类别不同，不知道哪一行对',
  text: '文字不同，不知道哪一行对',
} as const;

/** The wording of every fault of a table, by its code; codes of the ledger stand here again where a spreadsheet needs another remedy. */
export const SHEET_MESSAGES = {
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
    what: '表格太大：一张工作表最多读 100 万格（最后一行乘最后一列），有内容的最多 50 万格',
    remedy: '看看是不是在很远的行或列里落了一个字；数据真有这么多的，按月份或季度分成几份表，一份一份导入。',
  }),
  'table-kind': (a: { kind: string }): Message => ({
    what: `这是${/^[A-Z]/.test(a.kind) ? ' ' : ''}${a.kind}，不是表格`,
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
  'no-column': (a: { field: string; remedy?: string }): Message => ({
    what: `没有“${a.field}”这一列`,
    remedy: a.remedy ?? `表里叫别的名字的，用 --map 列=${a.field} 告诉程序。`,
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
    remedy: '请填上类别；整张表同属一类的，用 --category 类别 一起指定。',
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
  'person-categories': (a: { words: string }): Message => ({
    what: `同一场活动写了几个类别（${a.words}）`,
    remedy: '请在表里改成一个。',
  }),
  'person-days': (a: { text: string }): Message => ({
    what: `签到和签退不在同一天，或者写了几天（${a.text}）`,
    remedy: '请核实日期；这场活动在台账里单写一行。',
  }),
  // A cell
  'cell-error': (a: Value): Message => ({
    what: `“${a.field}”这一格是错误值 ${a.text}`,
    remedy: '请在表里改正公式，或直接填上内容。',
  }),
  'cell-formula': (a: Value): Message => ({
    what: `“${a.field}”这一格是公式，文件里没有它的结果`,
    remedy: '用 WPS 或 Excel 打开，保存一次，再导入。',
  }),
  'cell-merged': (a: { field: string }): Message => ({
    what: `“${a.field}”由几行合并成一格，分不清每行各是多少`,
    remedy: '取消合并，每行填上自己的内容；只算一次的，填在其中一行，其余行留空。',
  }),
  'cell-merged-across': (a: { field: string }): Message => ({
    what: `“${a.field}”和旁边的列合并成一格，分不清哪些是哪一列的`,
    remedy: '取消合并，填在各自的列里。',
  }),
  'date-lost-zero': (a: Value & { one: string; other: string }): Message => ({
    what: `“${a.field}”这一格是数字 ${a.text}，可能是${a.one}，也可能是${a.other}（表格会把末尾的 0 去掉）`,
    remedy: `写成“${a.one}”或“${a.other}”。`,
  }),
  'date-hidden-year': (a: Value & { year: string }): Message => ({
    what: `“${a.field}”这一格看上去没有年份，实际存的是 ${a.text}，不在统计区间内`,
    remedy: `表格自动补了 ${a.year} 年；请写全年月日。`,
  }),
  'date-month-differs': (a: Value & { month: number; inSheet?: boolean }): Message => ({
    what: a.inSheet
      ? `“${a.field}”写的是“${a.text}”，工作表或小标题却是 ${a.month} 月`
      : `“${a.field}”写的是“${a.text}”，“月份”却是 ${a.month} 月`,
    remedy: a.inSheet ? '请核实日期；确实是别的月份的，移到那个月的表里。' : '请核实两格。',
  }),
  'date-year-differs': (a: Value & { year: number }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，“年份”却是 ${a.year} 年`,
    remedy: '请核实两格。',
  }),
  'date-dash': (a: Value & { one: string; other: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，可能是${a.one}，也可能是${a.other}`,
    remedy: `写成“${a.one}”或“${a.other}”。`,
  }),
  'date-part': (a: Value): Message => ({
    what: `“${a.field}”写的是“${a.text}”，看不出是几`,
    remedy: '年份写四位数字（2025），月和日写数字。',
  }),
  'end-differs': (a: Value & { end: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，另一列的结束日期却是 ${a.end}`,
    remedy: '请核实两格，只留对的一个。',
  }),
  'date-two': (a: Value): Message => ({
    what: `“${a.field}”里写了不止一天（${a.text}）`,
    remedy: '每天的活动各写一行；连续几天的，写成“3月5日至3月7日”。',
  }),
  'number-is-date': (a: Value): Message => ({
    what: `“${a.field}”这一格的格式是日期（${a.text}）`,
    remedy: '把单元格格式改成“常规”，核实数字。',
  }),
  'number-is-time': (a: Value): Message => ({
    what: `“${a.field}”这一格的格式是时间（${a.text}）`,
    remedy: '把单元格格式改成“常规”，写成数字；时长按小时写，一个半小时写 1.5。',
  }),
  'number-pair': (a: Value & { parts: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，拆不成${a.parts}`,
    remedy: '写成“12+24”这样，或者分成两列。',
  }),
  'private-cell': (a: { field: string; kind: string }): Message => ({
    what: `“${a.field}”里好像有${a.kind}`,
    remedy: '台账和报告不应有个人号码，请删去后再导入。',
  }),
  // Faults of the ledger whose remedy is another one here
  'number-estimated': (a: Value & { write: string; flag?: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，不是确切的数字`,
    remedy: a.flag
      ? `改成 ${a.write}，并在“${a.flag}”一列写“是”（没有这一列就加一列）。`
      : `请核实后写成数字，例如 ${a.write}。`,
  }),
  'number-spelled': (a: Value & { write: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，拿不准是多少`,
    remedy: `如果是 ${a.write}，请写成 ${a.write}。`,
  }),
  'number-negative': (a: Value): Message => ({
    what: `“${a.field}”是负数（${a.text}）`,
    remedy: '请核实；没有记录就空着。',
  }),
  'number-unreadable': (a: Value): Message => ({
    what: `“${a.field}”写的是“${a.text}”，不是数字`,
    remedy: '只写阿拉伯数字；没有记录就空着。',
  }),
  'date-spelled': (a: Value & { write: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，不只是日期`,
    remedy: `如果就是这一天，请写成 ${a.write}。`,
  }),
  'date-unreadable': (a: Value): Message => ({
    what: `“${a.field}”写的是“${a.text}”，看不出是哪一天`,
    remedy: '写成 2025-03-05、2025.3.5、2025年3月5日 或 3月5日。',
  }),
  choice: (a: Value & { nearest?: string; values: string }): Message => ({
    what: `“${a.field}”里没有“${a.text}”`,
    remedy: `${a.nearest ? `是不是“${a.nearest}”？` : ''}改表里的写法，或用 --category ${a.text}=${a.nearest ?? '类别'} 说明它是哪一类；可以写的有：${a.values}。`,
  }),
  'ambiguous-item': (a: { text: string; campaigns: readonly string[] }): Message => ({
    what: `细项“${a.text}”在${a.campaigns.map((c) => `“${c}”`).join('和')}里都有`,
    remedy: '请在“专项”一列写明是哪一个（没有这一列就加一列）。',
  }),
  'sessions-zero': (_: NoArgs): Message => ({
    what: '场次是 0',
    remedy: '台账只记已经开展的活动；没有开展的请从表里删去。',
  }),
} satisfies Record<string, (args: never) => Message>;
