import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { bracketed } from '../chinese/bracketed.js';

/** 报告（手改）.docx, 报告（手改2）.docx, …: the first that is not there. */
export function freeName(file: string, mark: string, suffix = ''): string {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  for (let n = 1; ; n += 1) {
    const name = `${stem}${bracketed(`${mark}${n === 1 ? '' : n}`)}${extension}${suffix}`;
    if (!existsSync(name)) return name;
  }
}
