import { vi } from 'vitest';

/** An answer: a value, or what chooses it from the question that is asked. */
export type Answer = unknown | ((question: Question) => unknown);

export interface Question {
  readonly kind: string;
  readonly message: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly initialValue?: unknown;
  readonly placeholder?: string;
  readonly validate?: (value: string) => string | undefined;
}

export const CTRL_C = Symbol('ctrl-c');
export const ESC = Symbol('esc');

/** Stands for somebody at the terminal: answers in their order; a question without one is Ctrl-C. */
export const asked: { answers: Answer[]; readonly questions: Question[]; readonly notes: string[] } = {
  answers: [],
  questions: [],
  notes: [],
};

function ask(kind: string) {
  return async (question: Omit<Question, 'kind'>): Promise<unknown> => {
    const given: Question = { ...question, kind };
    asked.questions.push(given);
    if (asked.answers.length === 0) return CTRL_C;
    const next = asked.answers.shift();
    const answer = typeof next === 'function' ? next(given) : next;
    const fault = typeof answer === 'string' && kind === 'text' ? question.validate?.(answer) : undefined;
    if (fault !== undefined) throw new Error(`${question.message}: ${fault}`);
    const listed = question.options?.some(({ value }) => value === answer);
    if (kind === 'select' && typeof answer === 'string' && !listed)
      throw new Error(`${question.message}: no option ${answer}`);
    return answer;
  };
}

/** In place of src/commands/questions.ts: `vi.mock(path, questionsMock)`. */
export const questionsMock = () => ({
  isCancel: (answer: unknown) => answer === CTRL_C || answer === ESC,
  isBack: (answer: unknown) => answer === ESC,
  intro: vi.fn(),
  note: (text: string) => asked.notes.push(text),
  confirm: ask('confirm'),
  select: ask('select'),
  multiselect: ask('multiselect'),
  line: ask('text'),
});
