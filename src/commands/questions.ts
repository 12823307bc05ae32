import * as prompts from '@clack/prompts';
import { printable } from '../terminal/printable.js';
import { QUESTION_WORDS as WORDS } from '../words/question-words.js';

/**
 * Questions at the terminal, on stderr: results go to stdout. What they show passes the gate of all talk: a ledger's last place and the name
 * of a file are as much a stranger's words here as anywhere else.
 */
const OUTPUT = { output: process.stderr, showInstructions: false };

/** The library has one English word of its own: what stands where nothing was chosen. */
const inChinese: typeof process.stderr = Object.create(process.stderr, {
  write: {
    value: (text: string | Uint8Array) =>
      process.stderr.write(typeof text === 'string' ? text.replace(NONE, `$1${WORDS.nothingChosen}`) : text),
  },
});
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours that the word stands in.
const NONE = /((?:\u001B\[\d+m| ))none(?=\u001B|\s|$)/g;

const shown = (text: string): string => printable(text, false);

const SHOWN = new Set(['message', 'label', 'hint', 'placeholder']);

/** The same question with harmless words; values are answers, and stay as they are. */
function harmlessly<T>(question: T): T {
  if (Array.isArray(question)) return question.map(harmlessly) as T;
  if (typeof question !== 'object' || question === null) return question;
  return Object.fromEntries(
    Object.entries(question).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? SHOWN.has(key)
          ? shown(value)
          : value
        : key === 'options'
          ? harmlessly(value)
          : value,
    ]),
  ) as T;
}

export const { isCancel } = prompts;
export const intro = (title: string): void => prompts.intro(shown(title), OUTPUT);
export const note = (text: string, title: string): void => prompts.note(shown(text), shown(title), OUTPUT);
export const confirm = (question: prompts.ConfirmOptions) => prompts.confirm({ ...harmlessly(question), ...OUTPUT });
export const select = (question: prompts.SelectOptions<string>) =>
  prompts.select<string>({ ...harmlessly(question), ...OUTPUT });
export const multiselect = (question: prompts.MultiSelectOptions<string>) =>
  prompts.multiselect<string>({ ...harmlessly(question), ...OUTPUT, output: inChinese });

/** What stands there to be changed is drawn as it is: a text that could not be shown is not offered. */
export function line({
  initialValue,
  validate,
  ...question
}: Omit<prompts.TextOptions, 'validate'> & { readonly validate?: (value: string | undefined) => string | undefined }) {
  return prompts.text({
    ...harmlessly(question),
    ...(initialValue !== undefined && initialValue === shown(initialValue) && { initialValue }),
    ...(validate && {
      validate: (value) => {
        const fault = validate(value);
        return typeof fault === 'string' ? shown(fault) : fault;
      },
    }),
    ...OUTPUT,
  });
}
