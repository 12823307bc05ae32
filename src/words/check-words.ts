import { listed } from '../chinese/listed.js';
import { quoted } from '../chinese/quoted.js';

/** What `report check` says. */
export const CHECK_WORDS = {
  nothing: (a: { file: string; summary: string }) => `${a.file}：${a.summary}。\n`,
  gaps: '待补（没有材料，报告里不写；--draft 的底稿里印成【待补】）',
  intentions: '没有活动支持、计划里按一般打算写的',
  /** How many gaps, and in how many places of the reports. */
  count: (a: { gaps: number; places: number }) =>
    `${a.gaps} 项${a.places > a.gaps ? `，在各份报告里共 ${a.places} 处` : ''}`,
  counted: (a: { heading: string; count: string }) =>
    `\n${a.heading}：${a.count}，请核对是不是本社区的打算；加 --all 逐项列出。\n`,
  heading: (a: { heading: string; count: string }) => `\n${a.heading}：${a.count}\n`,
  unsuited: (a: { reports: readonly string[]; count: number }) => {
    const [only = '', ...more] = a.reports;
    const how = more.length > 0 ? '--all' : `-t ${only}`;
    return `\n${listed(a.reports)}另有 ${a.count} 项待补：台账里没有写${more.length > 0 ? '这些' : '这份'}报告的内容，不用管；要写的话，运行 report check ${how} 看清单。\n`;
  },
  gap: (a: { label: string; reports: readonly string[] }) => `  ${a.label}（${listed(a.reports)}）\n`,
  remedy: (a: { remedy: string }) => `    → ${a.remedy}\n`,
  // Why nothing is compared with last year
  noComparison: {
    notDue: (a: { days: number }) =>
      `没有写同比：成文日期离统计区间结束还有 ${a.days} 天，一年没有满，不与上年全年比。`,
    totals: (a: { now: string }) =>
      `没有写同比：上年写的是全年的合计，不能与${a.now}比；要比，上年改写成上年台账的路径。`,
    window: (a: { now: string; before: string }) => `没有写同比：上年台账统计的是${a.before}，与${a.now}不是同一时段。`,
    unrecorded: (a: { measures: readonly string[] }) =>
      `没有比${listed(a.measures)}：本年或上年有活动没有记，补记以后才能比。`,
    rough: (a: { measures: readonly string[] }) =>
      `没有比${listed(a.measures)}：本年或上年写的是概数（余、多、近、约），差多少说不准。`,
  },
  // What a ledger leaves unsaid as a whole
  notes: {
    byRows: (a: { undated: number; rows: number }) =>
      `${a.undated} 项活动没有写哪一天，也没有写“场次”：汇报写“活动${a.rows}项”，不写场次；补上日期或“场次”，就按场次写。`,
    unwritten: (a: { fields: readonly string[] }) =>
      `没有写${a.fields.map(quoted).join('和')}：工作汇报里没有这${a.fields.length > 1 ? '两' : '一'}部分，计划只写接着做的事。`,
    setAside: (a: { field: string }) =>
      `“八个不”“五手互动”这些专项，本社区不搞的，在台账开头写“${a.field}: 样本专项”，以后不再提。`,
  },
  // Topics that could be tagged
  proposals: (a: { rows: number; field: string }) => `\n可以加的专题：${a.rows} 项活动，台账里写了“${a.field}”才计入\n`,
  proposal: (a: { line: number | null; title: string; topics: readonly string[] }) =>
    `  第 ${a.line} 行 ${a.title}：${listed(a.topics)}\n`,
  moreProposals: '  ……加 --all 全部列出\n',
  proposalsRemedy: (a: { field: string; topic: string }) =>
    `    → 核对后运行 report check --fix 写进台账；不对的，在那一项写“${a.field}: -${a.topic}”，以后不再提。\n`,
  // --fix
  nothingToFix: (a: { file: string }) => `${a.file}：没有能自动改正的地方。\n`,
  notWritten: (a: { file: string }) => `没有写入，${a.file} 没有改动。\n`,
  fixed: (a: { file: string; mended: number; tagged: number; copy: string }) => {
    const done = [
      ...(a.mended > 0 ? [`改正了 ${a.mended} 行`] : []),
      ...(a.tagged > 0 ? [`给 ${a.tagged} 项活动加了专题`] : []),
    ];
    return `${a.file} ${done.join('，')}；原来的文件留作 ${a.copy}。\n`;
  },
  fixable: (a: { file: string; lines: number }) => `${a.file} 能改 ${a.lines} 处：\n`,
  line: (a: { line: number; changes: readonly string[] }) => `第 ${a.line} 行  ${a.changes.join('；')}`,
  askFix: (a: { file: string; lines: number }) => `把这 ${a.lines} 行改进 ${a.file}？（原来的文件会留一份）`,
  yes: '改正',
  no: '不改',
} as const;
