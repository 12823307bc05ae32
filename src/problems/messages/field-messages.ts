import type { Message, Messages, NoArgs } from './message.js';

/** A record by the name of its field; '' names the ledger itself. */
const recordName = (record: string) => (record === '' ? '台账' : `“${record}”`);

/** Records, their keys, and the values of fields. */
export const FIELD_MESSAGES = {
  // Records and their keys
  'unknown-key': (a: { key: string; record: string; nearest?: string; belongs?: string }): Message => ({
    what: `${recordName(a.record)}里没有“${a.key}”这一项`,
    remedy: a.nearest
      ? `是不是“${a.nearest}”？`
      : a.belongs !== undefined
        ? `“${a.key}”应写在“${a.belongs || (a.record === '报告' ? '清单开头' : '台账开头')}”里，请检查缩进。`
        : '请检查名称是否写对；只给自己看的内容可以写在“备注”里。',
  }),
  'private-key': (a: { key: string }): Message => ({
    what: `“${a.key}”不能记在台账里`,
    remedy: '个人的证件号、电话和住址哪一项都不要写，备注里也不要；请把这一行删掉。',
  }),
  'merge-key': (_: NoArgs): Message => ({
    what: '台账里不能用“<<”引用别处的内容',
    remedy: '请把内容直接写在这一条里。',
  }),
  'field-twice': (a: { field: string; key: string; other: string; line?: number }): Message => ({
    what: a.key === a.other ? `“${a.key}”写了两次` : `“${a.key}”和“${a.other}”是同一项（${a.field}），写了两次`,
    remedy: `只留一个${a.line ? `，前一个在第 ${a.line} 行` : ''}。`,
  }),
  missing: (a: { field: string; record: string }): Message => ({
    what: `${recordName(a.record)}缺少“${a.field}”`,
    remedy: `请加上一行“${a.field}: …”。`,
  }),
  empty: (a: { field: string }): Message => ({
    what: `“${a.field}”没有内容`,
    remedy: '这一项必须填写。',
  }),
  'record-expected': (a: { field: string; fields: readonly string[] }): Message => ({
    what: `“${a.field || '台账'}”下面应当分行写各项内容`,
    remedy: `另起一行，缩进后写“名称: 内容”，可写的有：${a.fields.join('、')}。`,
  }),
  'list-expected': (a: { field: string }): Message => ({
    what: `“${a.field}”应当是列表`,
    remedy: '每一条以“- ”开头另起一行，同一条的各项左对齐。',
  }),
  'text-expected': (a: { field: string }): Message => ({
    what: `“${a.field}”只能写一段文字`,
    remedy: `请写在同一行的冒号后面，不要用列表或分项${a.field === '目标' ? '；分几步、几项的写在“步骤”里' : ''}。`,
  }),
  'empty-item': (a: { field: string }): Message => ({
    what: `“${a.field}”里有空的一条`,
    remedy: '请填上内容，或者删掉这个“-”。',
  }),
  'too-long': (a: { field: string; length: number; most: number }): Message => ({
    what: `“${a.field}”有${a.length}个字，太长了`,
    remedy: `这一项最多${a.most}个字，请只留要写进报告的话；看看是不是粘贴了别的内容，或者引号没有配对。`,
  }),
  'bad-character': (a: { field: string; code: string }): Message => ({
    what: a.code === 'U+FFFD' ? `“${a.field}”里有乱码“�”` : `“${a.field}”里有看不见的特殊字符（${a.code}）`,
    remedy: '请删掉后重新输入这几个字。',
  }),
  // Values
  'number-estimated': (a: { field: string; text: string; write: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，不是确切的数字`,
    remedy: `请核实后写成数字，例如“${a.field}: ${a.write}”。`,
  }),
  'quantity-unit': (a: { field: string; text: string; unit: string; units: readonly string[] }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，“${a.unit}”不是这里的单位`,
    remedy: `可用的单位有：${a.units.slice(0, 8).join('、')}；别的数写到“数据”里，例如“数据: [清运垃圾 80余车]”。`,
  }),
  'count-rhythm': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，看不出一共多少`,
    remedy: `写总数，例如“${a.field}: 4次”；一直这样做的，“日期”不写一天，写从什么时候到什么时候，例如“日期: 3月至11月”“日期: 全年”。`,
  }),
  'count-range': (a: { field: string; text: string; unit: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，不是一个数`,
    remedy: `请核实后写一个数；说不准的写“几${a.unit || '次'}”“多${a.unit || '次'}”，照写不计。`,
  }),
  'count-of-whom': (a: { field: string; text: string; who: string; count: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，多了“${a.who}”`,
    remedy: `数写“${a.field}: ${a.count}”，是谁写“参加: ${a.who}”。`,
  }),
  'count-each': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，看不出一共多少`,
    remedy: '写总数；每场、每户多少写到“数据”或者“简介”里，例如“数据: [每户补助 500元]”。',
  }),
  'count-several': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，有几个数`,
    remedy: '这里只写一个总数；其中多少、另外的数写到“数据”或者“简介”里，例如“数据: [党员 30人, 群众 90人]”。',
  }),
  'head-part': (a: { field: string; text: string; write: string; part: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，有几个数`,
    remedy: `这里只写一个总数“${a.field}: ${a.write}”；其中的写到“社区”的“其他”里：“其他: [${a.part}]”。`,
  }),
  'count-who': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，没有数`,
    remedy: `是谁写“参加: ${a.text}”；没有记下人数的，不写“${a.field}”。`,
  }),
  'count-extra': (a: { field: string; text: string; extra: string; write: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，多了“${a.extra}”`,
    remedy: `只写数，例如“${a.field}: ${a.write}”。`,
  }),
  'problem-record': (a: { field: string }): Message => ({
    what: `“${a.field}”里的一条写成了几项，看不出问题是什么`,
    remedy:
      '一个问题写一段文字，里面的冒号用全角“：”；要写怎样解决，分写成“- 问题: 车位少”和下一行的“措施: 再划车位40个”，措施会写进下一步打算。',
  }),
  'quantity-bare': (a: { field: string; text: string; write: string }): Message => ({
    what: `“${a.field}”里的“${a.text}”没有说是什么`,
    remedy: `一项写成“名称 数值”，例如“${a.write}”。`,
  }),
  'quantity-unreadable': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”里的“${a.text}”看不出数`,
    remedy:
      '一项写成“名称 数值”，例如“清运垃圾 80余车”；同一件事的另一个量、占比、其中的一部分写在后面：“宅间道 4处，长200米”“低保户 65户，占29.8%，其中三无人员 7户”。',
  }),
  'quantity-piece': (a: { field: string; text: string; piece: string }): Message => ({
    what: `“${a.field}”里“${a.text}”后面的“${a.piece}”看不出数`,
    remedy:
      '一截写一个数，带单位：“约200米”“长350米”“共476人”“7户7人”“550—1200米”；占多少写“占29.8%”；其中的一部分写“其中三无人员 7户”；没有数的话写进“简介”。',
  }),
  'part-exceeds': (a: { name: string; part: string }): Message => ({
    what: `“${a.name}”里“${a.part}”比全部还多`,
    remedy: '请核对两个数；不是其中的一部分，就另写一项。',
  }),
  'number-spelled': (a: { field: string; text: string; write: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，只能写阿拉伯数字`,
    remedy: `如果是 ${a.write}，请写成“${a.field}: ${a.write}”。`,
  }),
  'number-negative': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”是负数（${a.text}）`,
    remedy: '请写 0 或更大的数字；没有记录就删掉这一行。',
  }),
  'number-fraction': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”有小数（${a.text}），应当是整数`,
    remedy: '请核实后写成整数。',
  }),
  'number-none': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，不是数字`,
    remedy: '没有记录就不写，把这一行删掉；确实没有人参加才写 0。',
  }),
  'number-large': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”的数字大得不合情理（${a.text}）`,
    remedy: '请检查是不是把电话、证件号或日期写到了这里；真有这么多的金额请写成 4.57亿元。',
  }),
  'number-unreadable': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，不是数字`,
    remedy: `只写阿拉伯数字，例如“${a.field}: 30”。`,
  }),
  'date-unreadable': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，看不出是哪一天`,
    remedy: '写成 2025-03-05、2025.3.5、2025年3月5日 或 3月5日。',
  }),
  'time-unreadable': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，看不出是什么时候`,
    remedy:
      '写成 2025-03-05 或 3月5日；不是某一天的写 3月中旬、2月底至3月初、第三季度、截至8月、全年、节假日、疫情期间、台风前、3月16日起这样的时间，别的话写进“简介”。',
  }),
  'date-missing-day': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，缺少日或月`,
    remedy: '请写到日，例如 2025-03-05。',
  }),
  'date-needs-year': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，没有年份`,
    remedy: '请写上年份，例如 2025-03-05。',
  }),
  'date-spelled': (a: { field: string; text: string; write: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，应当只写日期`,
    remedy: `如果是这一天，请写成“${a.field}: ${a.write}”；时间、星期可以写进简介。`,
  }),
  'date-weekday': (a: { field: string; text: string; weekday: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，这一天是${a.weekday}`,
    remedy: '请核实日期和星期；星期可以不写。',
  }),
  'date-range': (a: { field: string; text: string; write: string; writeEnd: string }): Message => ({
    what: `“${a.field}”里写了两个日期（${a.text}）`,
    remedy: `写成“${a.field}: ${a.write}”，另起一行写“结束日期: ${a.writeEnd}”。`,
  }),
  'date-not-real': (a: { field: string; text: string; days?: number }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，没有这一天`,
    remedy: a.days ? `这个月最多 ${a.days} 天，请核实。` : '月份是 1 到 12，请核实。',
  }),
  'date-outside': (a: { field: string; text: string; start: string; end: string }): Message => ({
    what: `“${a.field}”${a.text} 不在统计区间（${a.start} 至 ${a.end}）之内`,
    remedy: '请核实日期；如果统计的不是这段时间，请改“年度”或“统计区间”。',
  }),
  'time-earlier': (a: { field: string; text: string; start: string; end: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，早于统计区间（${a.start} 至 ${a.end}）`,
    remedy: `“活动”只记这段时间里的事。以前建成、成立、形成，现在还在用的写进“阵地”“组织”“做法”，以前得的写进“荣誉”，它们的“日期”可以写“${a.text}”${/[年月]$/.test(a.text) ? `；一直做到现在的写“${a.text}至今”` : ''}。`,
  }),
  'time-prepares': (a: { field: string; text: string; start: string; end: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，早于统计区间（${a.start} 至 ${a.end}）`,
    remedy: '看名称是为这段时间的事做准备，照写；不是的，请改“日期”或“统计区间”。',
  }),
  'time-unknown': (a: { field: string; text: string; start: string; end: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，历书里查不到这个日子`,
    remedy: '是当地的节日或者时令，照写；知道是几月几日的，请写上，月份图表才算得进去。',
  }),
  'date-ambiguous': (a: { field: string; text: string; years: readonly number[] }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，统计区间里 ${a.years.join('、')} 年都有这一天`,
    remedy: '请写上年份。',
  }),
  'end-before-start': (a: { start: string; end: string }): Message => ({
    what: `结束日期 ${a.end} 早于开始日期 ${a.start}`,
    remedy: '请核实两个日期。',
  }),
  'period-as-text': (_: NoArgs): Message => ({
    what: '“统计区间”看不出起止日期',
    remedy: '分两行写“起: 2024-08-01”和“止: 2025-07-31”，或者写成“2024-08-01 至 2025-07-31”。',
  }),
  'period-and-year': (a: { year: number; start: string; end: string }): Message => ({
    what: `年度是 ${a.year}，统计区间却是 ${a.start} 至 ${a.end}`,
    remedy: '请核实两处是否一致。',
  }),
  year: (a: { field: string; text: string; write?: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，不是年份`,
    remedy: a.write ? `请写成“${a.field}: ${a.write}”。` : '请写四位数字的年份，例如 2025。',
  }),
  flag: (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”`,
    remedy: '只能写“是”或“否”。',
  }),
  choice: (a: { field: string; text: string; nearest?: string; values: readonly string[] }): Message => ({
    what: `“${a.field}”里没有“${a.text}”`,
    remedy: `${a.nearest ? `是不是“${a.nearest}”？` : ''}可以写的有：${a.values.join('、')}。`,
  }),
  measure: (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，看不出数值`,
    remedy: '写一个数字，可带单位和 ≥、≤，例如 34.2% 或 ≥ 30%。',
  }),
  'left-over': (a: { text: string }): Message => ({
    what: `“${a.text}”是没有填完的内容`,
    remedy: '请填上实际内容，或者删掉。',
  }),
} satisfies Messages;
