import { listed } from '../chinese/listed.js';

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
  gap: (a: { label: string; reports: readonly string[] }) => `  ${a.label}（${listed(a.reports)}）\n`,
  remedy: (a: { remedy: string }) => `    → ${a.remedy}\n`,
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
