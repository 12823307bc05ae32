import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A ledger of a few lines, and a template of one: what is built of them is built fast. */
export function writeSmall(cwd: string): void {
  writeFileSync(join(cwd, '台账.yaml'), SMALL);
  mkdirSync(join(cwd, '模板'));
  writeFileSync(join(cwd, '模板', '短报.hbs'), '---\n名称: 短报\n标题: 题\n---\n正文。\n');
}

const ROW = '  - 日期: 2025-03-05\n    主题: 便民集市\n    类别: 志愿服务\n';
export const SMALL = `社区: {名称: 甲社区}\n年度: 2025\n# 手写的说明\n活动:\n${ROW}`;

/** Builds the short report; a date of its own makes its bytes its own. */
export const buildArgs = (format: 'docx' | 'md', day: number): readonly string[] => [
  ...['build', '-t', '短报', '-f', format, '--quiet', '--date', `2025-12-${String(day).padStart(2, '0')}`],
];
export const reportIn = (cwd: string, format: 'docx' | 'md'): string => join(cwd, '报告', `甲社区2025年短报.${format}`);

/** All that stands in a folder and below, hidden folders aside: path → bytes. */
export function contentsOf(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { withFileTypes: true });
  return new Map(
    entries.flatMap((entry): (readonly [string, Buffer])[] => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? [...contentsOf(path)] : entry.isFile() ? [[path, readFileSync(path)]] : [];
    }),
  );
}

/** What a run leaves beside files while it works; afterwards nothing of it may be there. */
export const leftovers = (folder: string): readonly string[] =>
  [...contentsOf(folder).keys()]
    .filter((path) => /\.huibao-[^/\\]*$/.test(path))
    .map((path) => `${path} was left behind`);
