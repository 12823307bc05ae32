import { CELL_MESSAGES } from './messages/cell-messages.js';
import { CONTENT_MESSAGES } from './messages/content-messages.js';
import { FIELD_MESSAGES } from './messages/field-messages.js';
import { FILE_MESSAGES } from './messages/file-messages.js';
import { MANIFEST_MESSAGES } from './messages/manifest-messages.js';
import { SYNTAX_MESSAGES } from './messages/syntax-messages.js';
import { TABLE_MESSAGES } from './messages/table-messages.js';
import { TEMPLATE_MESSAGES } from './messages/template-messages.js';
import { USAGE_MESSAGES } from './messages/usage-messages.js';

/** The wording of every problem, by its code; the tables of messages/ sort them by what is at fault. */
export const MESSAGES = {
  ...USAGE_MESSAGES,
  ...FILE_MESSAGES,
  ...MANIFEST_MESSAGES,
  ...SYNTAX_MESSAGES,
  ...FIELD_MESSAGES,
  ...CONTENT_MESSAGES,
  ...TABLE_MESSAGES,
  ...CELL_MESSAGES,
  ...TEMPLATE_MESSAGES,
};

export type Code = keyof typeof MESSAGES;
export type MessageArgs<C extends Code> = Parameters<(typeof MESSAGES)[C]>[0];
