import type { Message, Messages, NoArgs } from './message.js';

interface Value {
  readonly field: string;
  readonly text: string;
}

const PRIVATE = { 'private-id': '身份证号', 'private-phone': '手机号' } as const;

/** Cells of tables. */
export const CELL_MESSAGES = {
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
  'number-pair': (a: Value & { parts: readonly string[] }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，拆不成${a.parts.map((name) => `“${name}”`).join('和')}`,
    remedy: '写成“12+24”这样，或者分成两列。',
  }),
  'private-cell': (a: { field: string; kind: keyof typeof PRIVATE }): Message => ({
    what: `“${a.field}”里好像有${PRIVATE[a.kind]}`,
    remedy: '台账和报告不应有个人号码，请删去后再导入。',
  }),
} satisfies Messages;

/** Faults that a ledger and a table share, where a person at a spreadsheet needs another remedy: they take the place of the ledger's words. */
export const IN_TABLE = {
  missing: (a: { field: string; record: string }): Message => ({
    what: `“${a.record}”缺少“${a.field}”`,
    remedy: '请在表里补上；多出来的一行就删去。',
  }),
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
  choice: (a: Value & { nearest?: string; values: readonly string[] }): Message => ({
    what: `“${a.field}”里没有“${a.text}”`,
    remedy: `${a.nearest ? `是不是“${a.nearest}”？` : ''}改表里的写法，或用 --category ${a.text}=${a.nearest ?? '类别'} 说明它是哪一类；可以写的有：${a.values.join('、')}。`,
  }),
  'ambiguous-item': (a: { text: string; campaigns: readonly string[] }): Message => ({
    what: `细项“${a.text}”在${a.campaigns.map((c) => `“${c}”`).join('和')}里都有`,
    remedy: '请在“专项”一列写明是哪一个（没有这一列就加一列）。',
  }),
  'sessions-zero': (_: NoArgs): Message => ({
    what: '场次是 0',
    remedy: '台账只记已经开展的活动；没有开展的请从表里删去。',
  }),
} satisfies Messages;
