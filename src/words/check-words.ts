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
  // --fix
  nothingToFix: (a: { file: string }) => `${a.file}：没有能自动改正的地方。\n`,
  notWritten: (a: { file: string }) => `没有写入，${a.file} 没有改动。\n`,
  fixed: (a: { file: string; lines: number; copy: string }) =>
    `${a.file} 改正了 ${a.lines} 行；原来的文件留作 ${a.copy}。\n`,
  fixable: (a: { file: string; lines: number }) => `${a.file} 能改正 ${a.lines} 行：\n`,
  line: (a: { line: number; changes: readonly string[] }) => `第 ${a.line} 行  ${a.changes.join('；')}`,
  askFix: (a: { file: string; lines: number }) => `把这 ${a.lines} 行改进 ${a.file}？（原来的文件会留一份）`,
  yes: '改正',
  no: '不改',
} as const;
