import type { Message, Messages, NoArgs } from './message.js';

interface Value {
  readonly field: string;
  readonly text: string;
}

/** Faults of what is typed at a question: the remedy is what to type, and not a line of the ledger. */
export const IN_PROMPT = {
  'number-estimated': (a: Value & { write: string }): Message => ({
    what: `“${a.text}”不是确切的数字`,
    remedy: `请核实后填数字，例如 ${a.write}。`,
  }),
  'number-spelled': (a: Value & { write: string }): Message => ({
    what: `“${a.text}”要用阿拉伯数字`,
    remedy: `如果是 ${a.write}，请填 ${a.write}。`,
  }),
  'number-negative': (a: Value): Message => ({
    what: `${a.text} 是负数`,
    remedy: '请填 0 或更大的数；没有记录就清空。',
  }),
  'number-none': (a: Value): Message => ({
    what: `“${a.text}”不是数字`,
    remedy: '没有记录就清空，直接回车；确实没有人参加才填 0。',
  }),
  'number-fraction': (a: Value): Message => ({ what: `${a.text} 有小数`, remedy: '请填整数。' }),
  'number-unreadable': (a: Value): Message => ({
    what: `“${a.text}”看不出是多少`,
    remedy: '请填数字，例如 30；不确切的填“30余”“约30”。',
  }),
  'number-large': (a: Value): Message => ({
    what: `${a.text} 大得不合情理`,
    remedy: '是不是把电话或日期填到了这里？',
  }),
  'date-unreadable': (a: Value): Message => ({
    what: `“${a.text}”看不出是哪一天`,
    remedy: '请填 3月5日、3.5 或 2025-03-05 这样的日期。',
  }),
  'time-unreadable': (a: Value): Message => ({
    what: `“${a.text}”看不出是什么时候`,
    remedy: '请填 3月5日、3.5 这样的日期；不是某一天的填 3月中旬、2月底至3月初、截至8月、全年。',
  }),
  'date-missing-day': (a: Value): Message => ({ what: `“${a.text}”缺少日或月`, remedy: '请填到日，例如 3月5日。' }),
  'date-needs-year': (a: Value): Message => ({ what: `“${a.text}”没有年份`, remedy: '请填上年份。' }),
  'date-spelled': (a: Value & { write: string }): Message => ({
    what: `“${a.text}”不只是日期`,
    remedy: `如果是这一天，请填 ${a.write}；几点钟可以写进简介。`,
  }),
  'date-range': (a: Value & { write: string; writeEnd: string }): Message => ({
    what: `这里写了两个日期（${a.text}）`,
    remedy: `请只填一个，例如 ${a.write}。`,
  }),
  'end-beside-time': (a: { text: string; end: string }): Message => ({
    what: `日期填的是“${a.text}”，已经说了到哪天为止`,
    remedy: '请清空，直接回车。',
  }),
  'end-before-start': (a: { start: string; end: string }): Message => ({
    what: `结束日期 ${a.end} 早于开始日期 ${a.start}`,
    remedy: '请重新填；只有一天的清空，直接回车。',
  }),
  'date-outside': (a: Value & { start: string; end: string }): Message => ({
    what: `${a.text} 不在统计区间（${a.start} 至 ${a.end}）之内`,
    remedy: '请核实日期；别的年份的，记到那一年的台账里。',
  }),
  year: (a: Value): Message => ({ what: `“${a.text}”不是年份`, remedy: '请填四位数字，例如 2025。' }),
  flag: (a: Value): Message => ({ what: `“${a.text}”看不出是不是`, remedy: '请填“是”或“否”。' }),
  'private-cell': (a: { field: string; kind: 'private-id' | 'private-phone' | 'private-landline' }): Message => ({
    what: `这里好像有${{ 'private-id': '身份证号', 'private-phone': '手机号', 'private-landline': '固定电话号码' }[a.kind]}`,
    remedy: '台账和报告不写个人的号码，请删去。',
  }),
  'minors-exceed': (a: { minors: number; attendance: number }): Message => ({
    what: `其中未成年人 ${a.minors} 多于人次 ${a.attendance}`,
    remedy: '人次包含未成年人，请重新填；人次填错了，按 Esc 回去改。',
  }),
  'volunteers-exceed': (a: { volunteers: number; attendance: number }): Message => ({
    what: `志愿者人次 ${a.volunteers} 多于人次 ${a.attendance}`,
    remedy: '人次一般包含志愿者；人次填错了，按 Esc 回去改。',
  }),
  'sessions-zero': (_: NoArgs): Message => ({ what: '场次是 0', remedy: '台账只记开展了的活动；没有场次就清空。' }),
  'id-twice': (a: { id: string }): Message => ({ what: `编号“${a.id}”已经用过`, remedy: '请换一个。' }),
  'activity-twice': (a: { title: string; date: string }): Message => ({
    what: `台账里 ${a.date} 已经有“${a.title}”`,
    remedy: '是同一场就不用再记；一天办了几场，可以在名称里区分开，或者填“场次”。',
  }),
} satisfies Messages;
