import { listed } from '../chinese/listed.js';
import { quoted } from '../chinese/quoted.js';

/** What `report add` says and asks. */
export const ADD_WORDS = {
  notWrittenLines: (a: { lines: readonly string[] }) => `没有写进去的内容：\n${a.lines.join('\n')}\n`,
  notWritten: (a: { file: string }) => `没有写入，${a.file} 没有改动。\n`,
  tried: (a: { file: string; lines: string }) => `这是试运行，${a.file} 没有改动；会写在第 ${a.lines} 行。\n`,
  written: (a: { file: string; lines: string }) => `已写入 ${a.file} 第 ${a.lines} 行。\n`,
  otherErrors: (a: { count: number }) => `台账别处还有 ${a.count} 个错误，运行 report check 查看。\n`,
  // Questions
  intro: (a: { file: string }) => `记一项活动，写进 ${a.file}（按 Ctrl-C 随时退出，不会改动台账）`,
  fromLine: (a: { line: number }) => `第 ${a.line} 行起`,
  askWrite: (a: { file: string }) => `写进 ${a.file}？`,
  yes: '写入',
  no: '不写',
  today: (a: { date: string }) => `直接回车就是今天 ${a.date}`,
  category: '类别（上下键选，回车确定）',
  emptyIfUnknown: '没有记录就不填',
  topics: (a: { topics: readonly string[]; field: string }) =>
    `按活动名称加了专题：${listed(a.topics)}；不对就在台账里改，或者用 --${a.field} 写明。\n`,
  hoursOfAll: '全部志愿者合计',
  summaryHint: '谁做了什么，动词开头，二十字上下；可不填',
  resultHint: '一个数，或者一个变化，不写目的；可不填',
  asLastTime: '上次的',
  another: '另填',
  none: '不填',
  campaigns: '属于哪些专项（空格选，回车确定；没有就直接回车）',
  items: (a: { campaign: string }) => `${quoted(a.campaign)}的细项（空格选，回车确定）`,
  others: '还要填哪些（空格选，回车确定；没有就直接回车）',
  several: '几个之间用“、”隔开',
  optional: '可不填',
  question: (a: { field: string; notes: readonly string[] }) =>
    a.notes.length > 0 ? `${a.field}（${a.notes.join('；')}）` : a.field,
  example: (a: { example: string }) => `例如 ${a.example}`,
  required: (a: { field: string }) => `${quoted(a.field)}必须填写`,
  estimated: (a: { write: string; flag: string }) => `请写 ${a.write}；是估计的，最后再选${quoted(a.flag)}。`,
  problem: (a: { what: string; remedy: string }) => `${a.what}。${a.remedy}`,
  typed: (a: { values: readonly string[] }) => listed(a.values),
} as const;
