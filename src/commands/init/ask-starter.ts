import { isFolder, ledgersIn } from '../../files/read-files.js';
import { checkValue } from '../../ledger/edit/check-value.js';
import { problemJson } from '../../problems/explain.js';
import { UserError } from '../../problems/problem.js';
import type { Console } from '../console.js';
import { intro, isCancel, line } from '../questions.js';
import { INIT_FIELDS, type InitAnswers } from './init-fields.js';
import type { PreviousLedger } from './read-previous.js';

const CANCELLED = Symbol('cancelled');

export interface AskedStarter {
  readonly answers: InitAnswers;
  readonly previous: PreviousLedger | undefined;
}

/** Asks what a new ledger begins with; what was given is not asked for. Undefined where the user breaks off. */
export async function askStarter(
  folder: string,
  given: InitAnswers,
  readPrevious: (file: string | undefined) => Promise<PreviousLedger | undefined>,
  { today }: Console,
): Promise<AskedStarter | undefined> {
  const answers: Record<string, string> = { ...given } as Record<string, string>;
  try {
    intro('新建一份台账（按 Ctrl-C 随时退出，什么都不会新建）');
    const previous = await askPrevious(folder, readPrevious);
    if (previous) answers.previous = previous.file;
    const known = previous?.ledger.community;
    await ask('name', { offered: known?.name }, answers);
    await ask('subdistrict', { offered: known?.subdistrict }, answers);
    const year = previous ? previous.ledger.year + 1 : Number(today.slice(0, 4));
    await ask('year', { usual: String(year) }, answers);
    return { answers, previous };
  } catch (error) {
    if (error === CANCELLED) return undefined;
    throw error;
  }
}

async function askPrevious(
  folder: string,
  readPrevious: (file: string | undefined) => Promise<PreviousLedger | undefined>,
): Promise<PreviousLedger | undefined> {
  const [found] = isFolder(folder) ? ledgersIn(folder).toReversed() : [];
  let message = '上年的台账在哪里（文件或文件夹；没有就直接回车）';
  let offered = found;
  for (;;) {
    const typed = await answer({
      message,
      placeholder: '例如 ../2024/台账.yaml',
      ...(offered && { initialValue: offered }),
    });
    try {
      return await readPrevious(unquoted(typed));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const [problem, ...more] = error.problems;
      if (!problem) throw error;
      const { message: what, remedy } = problemJson(problem);
      const place = problem.line === undefined ? '' : `第 ${problem.line} 行：`;
      const rest = more.length > 0 ? `（还有 ${more.length} 处，运行 report check 查看）` : '';
      message = `${place}${what}。${remedy}${rest}重新写，或清空后按回车跳过`;
      offered = typed;
    }
  }
}

/** Windows puts quotation marks around a path that is dragged into the terminal or copied from the Explorer. */
const unquoted = (path: string) => path.replace(/^(["'])(.*)\1$/, '$2');

interface Question {
  /** What an empty answer means. */
  readonly usual?: string;
  /** Stands there already, to be taken or changed. */
  readonly offered?: string | undefined;
}

async function ask(
  name: 'name' | 'subdistrict' | 'year',
  { usual, offered }: Question,
  answers: Record<string, string>,
): Promise<void> {
  if (answers[name] !== undefined) return;
  const field = INIT_FIELDS[name];
  const optional = field.required ? '' : '（可不填）';
  const typed = await answer({
    message: `${LABELS[name]}${usual === undefined ? optional : `（直接回车就是 ${usual}）`}`,
    placeholder: usual ?? `例如 ${field.example}`,
    ...(usual !== undefined && { defaultValue: usual }),
    ...(offered !== undefined && { initialValue: offered }),
    validate: (value = '') => {
      const written = value.trim() === '' ? (usual ?? '') : value.trim();
      if (written === '') return field.required ? `${LABELS[name]}必须填写` : undefined;
      const found = checkValue(field, written, undefined);
      return found && `${problemJson(found).message}。${problemJson(found).remedy}`;
    },
  });
  if (typed !== '' || offered !== undefined) answers[name] = typed;
}

const LABELS = { name: '社区名称', subdistrict: '所属街道', year: '台账的年度' } as const;

async function answer(question: Parameters<typeof line>[0]): Promise<string> {
  const given = await line(question);
  if (isCancel(given)) throw CANCELLED;
  return given?.trim() ?? '';
}
