import { IN_TABLE } from './messages/cell-messages.js';
import type { Message } from './messages/message.js';
import { IN_PROMPT } from './messages/prompt-messages.js';
import { MESSAGES } from './messages.js';
import type { Problem } from './problem.js';

/** A problem in words. Where it stands in a table, the remedy is one for a spreadsheet and not for lines of YAML. */
export function inWords({ code, args, sheet }: Pick<Problem, 'code' | 'args' | 'sheet'>): Message {
  const messages = sheet === undefined ? MESSAGES : { ...MESSAGES, ...IN_TABLE };
  return messages[code](args as never);
}

/** A fault of what was typed at a question, in the words of one who can type again. */
export function promptInWords({ code, args }: Pick<Problem, 'code' | 'args'>): Message {
  return { ...MESSAGES, ...IN_PROMPT }[code](args as never);
}
