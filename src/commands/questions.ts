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

const BACK = Symbol('back');

/** Whether the user wants the question before this one. */
export const isBack = (answer: unknown): boolean => answer === BACK;

/** Whether the user breaks off; where no question is gone back to, Esc does so, too. */
export const isCancel = (answer: unknown): answer is symbol => prompts.isCancel(answer) || isBack(answer);

/** The prompts give one answer for Esc and Ctrl-C: only the key tells them apart. */
async function asked<T>(ask: () => Promise<T>): Promise<T | typeof BACK> {
  let last: string | undefined;
  const notice = (_: unknown, key: { readonly name?: string } | undefined) => {
    last = key?.name;
  };
  process.stdin.on('keypress', notice);
  try {
    const answer = await ask();
    return prompts.isCancel(answer) && last === 'escape' ? BACK : answer;
  } finally {
    process.stdin.off('keypress', notice);
  }
}

export const intro = (title: string): void => prompts.intro(shown(title), OUTPUT);
export const note = (text: string, title: string): void => prompts.note(shown(text), shown(title), OUTPUT);
export const confirm = (question: prompts.ConfirmOptions) =>
  asked(() => prompts.confirm({ ...harmlessly(question), ...OUTPUT }));
export const select = (question: prompts.SelectOptions<string>) =>
  asked(() => prompts.select<string>({ ...harmlessly(question), ...OUTPUT }));
export const multiselect = (question: prompts.MultiSelectOptions<string>) =>
  asked(() => prompts.multiselect<string>({ ...harmlessly(question), ...OUTPUT, output: inChinese }));

/** What stands there to be changed is drawn as it is: a text that could not be shown is not offered. */
export function line({
  initialValue,
  validate,
  ...question
}: Omit<prompts.TextOptions, 'validate'> & { readonly validate?: (value: string | undefined) => string | undefined }) {
  return asked(() =>
    prompts.text({
      ...harmlessly(question),
      ...(initialValue !== undefined && initialValue === shown(initialValue) && { initialValue }),
      ...(validate && {
        validate: (value) => {
          const fault = validate(value);
          return typeof fault === 'string' ? shown(fault) : fault;
        },
      }),
      ...OUTPUT,
    }),
  );
}
