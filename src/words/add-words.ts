import { listed } from '../chinese/listed.js';
import { quoted } from '../chinese/quoted.js';

/** What `report add` says and asks. */
export const ADD_WORDS = {
  notWrittenLines: (a: { lines: readonly string[] }) => `没有写进去的内容：\n${a.lines.join('\n')}\n`,
  /** After others of the same run were written. */
  thisNotWritten: '这一项没有写入，前面记的都在。\n',
  notWritten: (a: { file: string }) => `没有写入，${a.file} 没有改动。\n`,
  tried: (a: { file: string; lines: string }) => `这是试运行，${a.file} 没有改动；会写在第 ${a.lines} 行。\n`,
  written: (a: { file: string; lines: string }) => `已写入 ${a.file} 第 ${a.lines} 行。\n`,
  otherErrors: (a: { count: number }) => `台账别处还有 ${a.count} 个错误，运行 report check 查看。\n`,
  // Questions
  intro: (a: { file: string }) => `记一项活动，写进 ${a.file}（Esc 回上一问；Ctrl-C 退出，不会改动台账）`,
  fromLine: (a: { line: number }) => `第 ${a.line} 行起`,
  askWrite: (a: { file: string }) => `写进 ${a.file}？`,
  yes: '写入',
  change: '改一项再写',
  no: '不写',
  askChange: '改哪一项',
  fault: (a: { field: string; problem: string }) => `“${a.field}”：${a.problem}\n`,
  askNext: '再记一项？',
  next: '再记',
  enough: '不记了',
  filledIn: (a: { pairs: readonly (readonly [field: string, text: string])[] }) =>
    `已经填的（可以复制下来）：\n${a.pairs.map(([field, text]) => `  ${field}: ${text}\n`).join('')}`,
  today: '今天，直接回车',
  category: '类别（上下键选，回车确定）',
  emptyIfUnknown: '没有记录就不填',
  topics: (a: { topics: readonly string[]; field: string }) =>
    `按活动名称加了专题：${listed(a.topics)}；不对就在台账里改，或者用 --${a.field} 写明。\n`,
  hoursOfAll: '全部志愿者合计',
  summaryHint: '谁做了什么，动词开头，二十字上下',
  resultHint: '一个数，或者一个变化，不写目的',
  asLastTime: '上次的',
  byTitle: '像是这一类',
  another: '另填',
  none: '不填',
  campaigns: '属于哪些专项（空格选，回车确定；没有就直接回车）',
  items: (a: { campaigns: readonly string[] }) => `${a.campaigns.map(quoted).join('、')}的细项（空格选，回车确定）`,
  others: '还要填哪些（空格选，回车确定；没有就直接回车）',
  /** Stands where the answer will: what helps to give it. */
  placeholder: (a: {
    hint: string | undefined;
    usual: string | undefined;
    example: string;
    several: boolean;
    optional: boolean;
  }) =>
    [
      ...(a.usual === undefined ? [] : [a.usual]),
      ...(a.hint === undefined ? [] : [a.hint]),
      ...(a.several ? ['几个之间用“、”隔开'] : []),
      ...(a.optional && a.usual === undefined ? ['可不填'] : []),
      ...(a.usual === undefined && a.example !== '' ? [`例如 ${a.example}`] : []),
    ].join('；'),
  required: (a: { field: string }) => `${quoted(a.field)}必须填写`,
  problem: (a: { what: string; remedy: string }) => `${a.what}。${a.remedy}`,
  doubt: (a: { problem: string }) => `${a.problem}确实如此，就再按一次回车。`,
  typed: (a: { values: readonly string[] }) => listed(a.values),
} as const;
