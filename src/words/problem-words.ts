import { listed } from '../chinese/listed.js';

/** What is said of problems as a whole. */
export const PROBLEM_WORDS = {
  summary: (a: { errors: number; warnings: number }) =>
    a.errors + a.warnings === 0
      ? '没有发现问题'
      : `共 ${listed([
          ...(a.errors > 0 ? [`${a.errors} 个错误`] : []),
          ...(a.warnings > 0 ? [`${a.warnings} 个提醒`] : []),
        ])}`,
  alsoOn: (a: { lines: readonly number[] }) => `同样的错误还在第 ${a.lines.join('、')} 行。`,
  alike: (a: { count: number; places: readonly string[]; all: boolean }) =>
    `同样的提醒还有 ${a.count} 处${a.places.length > 0 ? `：${listed(a.places)}${a.all ? '' : '……'}` : ''}。运行 report check 逐条查看。`,
} as const;
