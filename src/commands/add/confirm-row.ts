import { listed } from '../../chinese/listed.js';
import type { Added } from '../../ledger/edit/add-activity.js';
import { ADD_WORDS as WORDS } from '../../words/add-words.js';
import { answered, answeredOrBack, BACK } from '../answered.js';
import { note, select } from '../questions.js';
import { FIELDS } from './activity-texts.js';
import { askOnce } from './ask-activity.js';
import type { Asking } from './asking.js';

/** Shows what is going to be written, and asks. @throws CANCELLED */
export async function confirmRow(file: string, { line, lines }: Added): Promise<'write' | 'change' | 'no'> {
  note(lines.join('\n'), WORDS.fromLine({ line }));
  const options = [
    { value: 'write', label: WORDS.yes },
    { value: 'change', label: WORDS.change },
    { value: 'no', label: WORDS.no },
  ];
  // One step back from here is a field to be changed.
  try {
    return answeredOrBack(await select({ message: WORDS.askWrite({ file }), options })) as 'write' | 'change' | 'no';
  } catch (error) {
    if (error === BACK) return 'change';
    throw error;
  }
}

/** Asks which field is to be changed, and for it. @throws CANCELLED */
export async function changeField(asking: Asking): Promise<void> {
  const options = Object.entries(FIELDS).flatMap(([name, { zh }]) => {
    const value = asking.fields[name];
    return value === undefined ? [] : [{ value: name, label: zh, hint: listed([value].flat()) }];
  });
  const empty = Object.entries(FIELDS)
    .filter(([name]) => asking.fields[name] === undefined)
    .map(([name, { zh }]) => ({ value: name, label: zh }));
  const message = WORDS.askChange;
  const name = answered(await select({ message, options: [...options, ...empty], maxItems: 16 }));
  await askOnce(asking, name);
}

/** Whether another activity is to be added. Ctrl-C is a no: what was added stays. */
export async function wantsNext(): Promise<boolean> {
  const options = [
    { value: 'next', label: WORDS.next },
    { value: 'enough', label: WORDS.enough },
  ];
  return (await select({ message: WORDS.askNext, options })) === 'next';
}
