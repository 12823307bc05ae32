import { listed } from '../../chinese/listed.js';
import { takesSeveral, YES } from '../../ledger/vocabulary/field.js';
import { promptInWords } from '../../problems/in-words.js';
import { ADD_WORDS as WORDS } from '../../words/add-words.js';
import { answeredOrBack } from '../answered.js';
import { line } from '../questions.js';
import { FIELDS } from './activity-texts.js';
import type { Asking } from './asking.js';
import { checkEntry } from './check-entry.js';

interface TextQuestion {
  /** What helps to answer, before the example. */
  readonly hint?: string;
  /** What an empty answer means. */
  readonly usual?: string | undefined;
}

/**
 * One field as a line of text, asked until it fits. What may well be a slip is told once: the same answer again means it. What was answered
 * before stands there to be changed.
 */
export async function askField(asking: Asking, name: string, { hint, usual }: TextQuestion = {}): Promise<void> {
  const field = FIELDS[name];
  if (!field) return;
  const { fields, open, index } = asking;
  if (field.kind === 'flag') {
    fields[name] = YES;
    return;
  }
  const several = takesSeveral(field);
  const known = fields[name];
  const split = (text: string) =>
    several
      ? text
          .split(/[、；;]/u)
          .map((part) => part.trim())
          .filter(Boolean)
      : text;
  let told = '';
  const year = open.period?.start.slice(0, 4);
  const example = year === undefined ? field.example : field.example.replace(/20\d\d/u, year);
  const answer = await line({
    message: field.zh,
    placeholder: WORDS.placeholder({ hint, usual, example, several, optional: !field.required }),
    ...(usual !== undefined && { defaultValue: usual }),
    ...(known !== undefined && { initialValue: listed([known].flat()) }),
    validate: (value = '') => {
      const typed = value.trim() === '' ? (usual ?? '') : value.trim();
      if (typed === '') return field.required ? WORDS.required({ field: field.zh }) : undefined;
      const { [name]: _, ...others } = fields;
      const fault = checkEntry(name, split(typed), { open, index, fields: others });
      if (!fault || (fault.doubt && told === typed)) return undefined;
      told = typed;
      const problem = WORDS.problem(promptInWords(fault));
      return fault.doubt ? WORDS.doubt({ problem }) : problem;
    },
  });
  const typed = answeredOrBack(answer)?.trim() ?? '';
  if (typed === '') delete fields[name];
  else fields[name] = split(typed);
}
