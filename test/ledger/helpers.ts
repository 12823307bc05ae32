import { type LedgerResult, readLedger } from '../../src/ledger/read/read-ledger.js';
import { MESSAGES } from '../../src/problems/messages.js';
import type { Problem } from '../../src/problems/problem.js';

export const HEAD = '社区:\n  名称: 清潭三社区\n  地名: 清潭\n年度: 2025\n';

/** A ledger of one activity, with more lines in it; they start at line 9. */
export const activity = (...lines: readonly string[]) =>
  `${HEAD}活动:\n  - 日期: 2025-03-05\n    主题: 学雷锋便民集市\n    类别: 志愿服务\n${lines.map((l) => `    ${l}\n`).join('')}`;

export const read = (text: string, settings?: Record<string, string>): LedgerResult =>
  readLedger({ file: '台账.yaml', bytes: new TextEncoder().encode(text) }, settings);

/** “9:7 number-estimated”, in the order of the lines. */
export const codes = (text: string, settings?: Record<string, string>) =>
  read(text, settings).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

export const wording = ({ code, args }: Problem) => MESSAGES[code](args as never);

/** What the first problem says and advises, on one line. */
export function said(text: string): string {
  const [first] = read(text).problems;
  if (!first) return '';
  const { what, remedy } = wording(first);
  return `${what} ${remedy}`;
}
