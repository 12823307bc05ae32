import type { USAGE_MESSAGES } from './messages/usage-messages.js';
import type { MessageArgs } from './messages.js';
import { problem, UserError } from './problem.js';

/** Wrong usage: a word of the command line that does not fit. */
export const usageError = <C extends keyof typeof USAGE_MESSAGES>(code: C, args: MessageArgs<C>): UserError =>
  new UserError([problem(code, '错误', args, { file: '' })], 2);
