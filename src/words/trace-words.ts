import { listed } from '../chinese/listed.js';

/** What `report stats --trace` and `--figures` say of figures and where they come from. */
export const TRACE_WORDS = {
  choices: (a: { name: string; figures: readonly { readonly name: string; readonly text: string }[] }) =>
    `“${a.name}”下面有这些数字，写全名称再查：\n${a.figures.map((one) => `  ${one.name} = ${one.text}\n`).join('')}`,
  /** Heads what was typed, in the ledger or on the command line. */
  typed: (a: { inLedger: boolean; overridden: boolean; several: boolean; countedToo: boolean }) => {
    const where = [...(a.inLedger ? ['写在台账里'] : []), ...(a.overridden ? ['由命令行改写'] : [])].join('或');
    return a.countedToo ? `其中${where}的：` : `${a.several ? '依据' : '这个数'}${where}，不是从活动数出来的：`;
  },
  typedValue: (a: { what: string; value: string; line: number | undefined; overridden: boolean }) =>
    `${a.what}：${a.value}${a.overridden ? '（命令行改写）' : atLine(a.line)}`,
  standard: (a: { indicator: string }) => `这个数是程序自带的标准（指标“${a.indicator}”），台账没有另写。`,
  unsupported: '台账里没有支持它的活动。',
  agrees: '重新加总，与报告里的数一致。',
  disagrees: '重新加总，与报告里的数不一致，请把这份台账反馈给我们。',
  columns: { row: '第几条', line: '行', date: '日期', title: '活动名称', evidence: '佐证' },
  estimated: (amount: string) => `${amount}（估）`,
  evidence: (papers: readonly string[]) => papers.join('；'),
  rows: (a: { counted: boolean; file: string; rows: number }) =>
    `${a.counted ? '由这些活动数出' : '依据这些活动'}（${a.file}，${a.rows} 条）：`,
  sum: (a: { measure: string; sum: number }) => `${a.measure}合计 ${a.sum}`,
  unrecorded: '没有记人次、没有算进去的：',
  row: (a: { row: number; date: string; title: string; line: number | undefined }) =>
    `第 ${a.row} 条 ${a.date} ${a.title}${atLine(a.line)}`,
  // Every figure of a report
  figures: (a: { report: string; count: number }) => `${a.report}：${a.count} 个数字`,
  from: (a: { name: string; sources: string }) => `← ${a.name}：${a.sources}`,
  hint: '逐条看一个数字的来历：report stats --trace 名称，例如 --trace 总计.人次。\n',
  /** What a figure stands on that was not counted from activities. */
  stated: { ledger: '写在台账里', 'command-line': '命令行改写', standard: '程序自带的标准' },
  /** The same of a share or a difference of such figures. */
  workedOut: { ledger: '由台账里写的数算出', 'command-line': '由命令行改写的数算出', standard: '由程序自带的标准算出' },
  sources: (a: { now: readonly string[]; before: readonly string[] }) =>
    [
      ...(a.now.length > 0 ? [`活动${rowsIn(a.now)}`] : []),
      ...(a.before.length > 0 ? [`上年台账${rowsIn(a.before)}`] : []),
    ].join('；'),
} as const;

const atLine = (line: number | undefined) => (line === undefined ? '' : `（台账第 ${line} 行）`);

/** 第 1-3、7 条 */
const rowsIn = (ranges: readonly string[]) => `第 ${listed(ranges)} 条`;
