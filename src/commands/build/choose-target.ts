import { extname } from 'node:path';
import { isFolder } from '../../files/read-files.js';
import { usageError } from '../../problems/usage.js';
import { EXTENSIONS, type Format, orList, RENDERERS } from '../../render/renderers.js';
import type { Console } from '../console.js';

/** Where reports go: to stdout, into one file, or into a folder. */
export type OutTarget = { readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };

export interface OutOptions {
  readonly out: string;
  readonly format: readonly Format[];
  readonly json: boolean;
}

/** What -o means, for so many reports. @throws UserError where it does not fit them. */
export function chooseTarget(options: OutOptions, count: number, console: Pick<Console, 'outIsTerminal'>): OutTarget {
  const { out, format } = options;
  const [first = 'docx'] = format;
  const renderer = RENDERERS[first];
  if (out === '-') {
    checkStdout(options, count);
    if (console.outIsTerminal && !renderer.isText)
      throw usageError(
        `${first.toUpperCase()} 不能显示在终端里`,
        `写成文件：-o 报告${renderer.extension}；要在终端里看，运行 report preview。`,
      );
    return { kind: 'stdout' };
  }
  const extension = isFolder(out) ? '' : extname(out).toLowerCase();
  const isFile = EXTENSIONS.includes(extension);
  if (!isFile && /^\.[a-z]{2,4}$/.test(extension))
    throw usageError(
      `不能生成 ${extension} 文件`,
      extension === '.pdf'
        ? '先生成 .docx，再用 WPS 或 Word 打开，另存为 PDF。'
        : `文件名以 ${orList(EXTENSIONS)} 结尾。`,
    );
  if (!isFile) return { kind: 'folder', path: out };
  if (count !== 1) throw usageError(`“${out}”是一个文件，这次要生成${count}份报告`, '-o 后面写文件夹，例如 -o 报告。');
  if (renderer.extension !== extension) {
    throw usageError(`“${out}”的扩展名与格式 ${first} 不一致`, '改文件名，或用 -f 写上对应的格式。');
  }
  return { kind: 'file', path: out };
}

function checkStdout({ json }: OutOptions, count: number): void {
  if (count !== 1) throw usageError('-o - 一次只能输出一份报告', '只写一份台账、一个模板（-t）和一种格式（-f）。');
  if (json) throw usageError('-o - 与 --json 都要用标准输出', '去掉其中一个。');
}
