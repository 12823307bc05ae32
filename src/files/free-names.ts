import { extname } from 'node:path';
import { bracketed } from '../chinese/bracketed.js';

/** 报告（手改）.docx, 报告（手改2）.docx, …: whoever wants one takes the first that nobody has. */
export function* freeNames(file: string, mark: string, suffix = ''): Generator<string, never> {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  for (let n = 1; ; n += 1) yield `${stem}${bracketed(`${mark}${n === 1 ? '' : n}`)}${extension}${suffix}`;
}
