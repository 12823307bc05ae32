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
} as const;
