import { problem, UserError } from './problem.js';

/** Wrong usage: what is wrong with the command line and what to type instead. */
export const usageError = (what: string, remedy: string): UserError =>
  new UserError([problem('usage', '错误', { what, remedy }, { file: '' })], 2);
