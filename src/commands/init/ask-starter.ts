import { isFolder, ledgersIn, tablesIn } from '../../files/read-files.js';
import { checkValue } from '../../ledger/edit/check-value.js';
import { inWords, promptInWords } from '../../problems/in-words.js';
import { UserError } from '../../problems/problem.js';
import { INIT_WORDS as WORDS } from '../../words/init-words.js';
import { answeredOrBack, askInTurn, CANCELLED } from '../answered.js';
import type { Console } from '../console.js';
import { intro, isCancel, line, select } from '../questions.js';
import { INIT_FIELDS, type InitAnswers } from './init-fields.js';
import type { PreviousLedger } from './read-previous.js';

export interface AskedStarter {
  readonly answers: InitAnswers;
  readonly previous: PreviousLedger | undefined;
}

type ReadsPrevious = (file: string | undefined) => Promise<PreviousLedger | undefined>;

/**
 * Asks what a new ledger begins with, what everybody knows first; what was given is not asked for. Undefined where the user breaks off.
 */
export async function askStarter(
  folder: string,
  given: InitAnswers,
  readPrevious: ReadsPrevious,
  { today }: Console,
): Promise<AskedStarter | undefined> {
  const answers: Record<string, string> = { ...given } as Record<string, string>;
  let previous: PreviousLedger | undefined;
  const question = (name: keyof typeof WORDS.labels, usual?: string) => async () => {
    if (given[name] !== undefined) return false;
    await ask(name, usual, answers);
    return true;
  };
  try {
    intro(WORDS.intro);
    await askInTurn([
      question('name'),
      question('subdistrict'),
      question('year', today.slice(0, 4)),
      async () => {
        previous = await askPrevious(folder, Number(answers.year ?? today.slice(0, 4)), readPrevious);
        return true;
      },
    ]);
    return { answers: { ...answers, ...(previous && { previous: previous.file }) }, previous };
  } catch (error) {
    if (error === CANCELLED) return undefined;
    throw error;
  }
}

async function askPrevious(
  folder: string,
  year: number,
  readPrevious: ReadsPrevious,
): Promise<PreviousLedger | undefined> {
  const [found] = isFolder(folder) ? ledgersIn(folder).toReversed() : [];
  let message: string = WORDS.previous;
  let offered = found;
  for (;;) {
    const typed = await answer({
      message,
      placeholder: WORDS.previousExample({ year: year - 1 }),
      ...(offered && { initialValue: offered }),
    });
    try {
      return await readPrevious(unquoted(typed));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const [problem, ...more] = error.problems;
      if (!problem) throw error;
      message = WORDS.previousAgain({ line: problem.line, ...inWords(problem), more: more.length });
      offered = typed;
    }
  }
}

/** A spreadsheet to be imported at once: one that lies in the folders and was not `done`, or any other; undefined for none, as Ctrl-C is. */
export async function askTable(folders: readonly string[], done: readonly string[]): Promise<string | undefined> {
  const found = [...new Set(folders.filter(isFolder).flatMap(tablesIn))].filter((file) => !done.includes(file));
  const other = async () => {
    const typed = await line({ message: WORDS.tablePath, placeholder: WORDS.tableExample });
    return isCancel(typed) || unquoted(typed.trim()) === '' ? undefined : unquoted(typed.trim());
  };
  const options = [
    ...found.slice(0, 10).map((file) => ({ value: file, label: file })),
    { value: '', label: WORDS.otherTable },
    { value: '/', label: WORDS.noTable },
  ];
  const initialValue = found.length > 0 ? found[0] : '/';
  const chosen = await select({
    message: done.length > 0 ? WORDS.askMore : WORDS.askTable,
    options,
    ...(initialValue && { initialValue }),
  });
  if (isCancel(chosen) || chosen === '/') return undefined;
  return chosen === '' ? other() : chosen;
}

/** Windows puts quotation marks around a path that is dragged into the terminal or copied from the Explorer. */
const unquoted = (path: string) => path.replace(/^(["'])(.*)\1$/, '$2');

/** `usual`: what an empty answer means. */
async function ask(
  name: keyof typeof WORDS.labels,
  usual: string | undefined,
  answers: Record<string, string>,
): Promise<void> {
  const field = INIT_FIELDS[name];
  const label = WORDS.labels[name];
  const known = answers[name];
  const typed = await answer({
    message: label,
    placeholder: WORDS.placeholder({ usual, example: field.example, optional: !field.required }),
    ...(usual !== undefined && { defaultValue: usual }),
    ...(known !== undefined && { initialValue: known }),
    validate: (value = '') => {
      const written = value.trim() === '' ? (usual ?? '') : value.trim();
      if (written === '') return field.required ? WORDS.required({ label }) : undefined;
      const found = checkValue(field, written, undefined);
      return found && WORDS.problem(promptInWords(found));
    },
  });
  if (typed === '') delete answers[name];
  else answers[name] = typed;
}

async function answer(question: Parameters<typeof line>[0]): Promise<string> {
  return answeredOrBack(await line(question))?.trim() ?? '';
}
