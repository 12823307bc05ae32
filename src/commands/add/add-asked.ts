import { listed } from '../../chinese/listed.js';
import { readBytes } from '../../files/read-files.js';
import { type Added, addActivity } from '../../ledger/edit/add-activity.js';
import { ACTIVITY, LEDGER } from '../../ledger/vocabulary/fields.js';
import { attempt } from '../../problems/attempt.js';
import { explain } from '../../problems/explain.js';
import { promptInWords } from '../../problems/in-words.js';
import { isError, UserError } from '../../problems/problem.js';
import { ADD_WORDS as WORDS } from '../../words/add-words.js';
import { BACK, CANCELLED } from '../answered.js';
import type { Console, ExitCode } from '../console.js';
import { intro } from '../questions.js';
import { type ActivityTexts, type AddOptions, FIELDS } from './activity-texts.js';
import { askActivity, askOnce } from './ask-activity.js';
import { type Asking, openAsking } from './asking.js';
import { changeField, confirmRow, wantsNext } from './confirm-row.js';
import { putActivity } from './put-activity.js';
import { toRow, withTopics } from './to-row.js';

/**
 * Activities asked for one after the other. What does not fit is asked again; whoever breaks off, or whose disk says no, is shown what was
 * answered.
 */
export async function addAsked(file: string, { fields, dryRun }: AddOptions, console: Console): Promise<ExitCode> {
  intro(WORDS.intro({ file }));
  let before: ActivityTexts | undefined;
  do {
    const source = { file, bytes: readBytes(file) };
    // A ledger into which nothing can be written is told before anybody answers.
    await addActivity(source, { [ACTIVITY.title.zh]: LEDGER.activities.zh });
    const asking = openAsking(source, before ? {} : fields, console.today, before);
    try {
      await addOne(file, asking, dryRun, console);
    } catch (error) {
      if (error instanceof UserError) console.talk(answeredText(asking));
      if (error !== CANCELLED) throw error;
      console.talk(answeredText(asking) + (before ? WORDS.thisNotWritten : WORDS.notWritten({ file })));
      return before ? 0 : 1;
    }
    before = asking.fields;
  } while (!dryRun && (await wantsNext()));
  return 0;
}

/** Asks, shows, and writes. @throws CANCELLED also where it is not wanted in the end. */
async function addOne(file: string, asking: Asking, dryRun: boolean, console: Console): Promise<void> {
  await askActivity(asking);
  for (;;) {
    // Somebody may have saved the ledger while the questions stood open.
    const source = { file, bytes: readBytes(file) };
    const { fields, topics } = withTopics(source, asking.fields);
    const added = await addActivity(source, toRow(source, fields));
    if (await mended(added, asking, console)) continue;
    const chosen = dryRun ? 'write' : await confirmRow(file, added);
    if (chosen === 'write') {
      // A ledger that is open, or was just saved, is no end: it can be closed, and the answer given once more.
      const put = await attempt(() => putActivity(file, source.bytes, added, topics, dryRun, console));
      if (!('error' in put)) return;
      console.talk(explain(put.error.problems, { colour: console.talkColour, columns: console.columns }));
      continue;
    }
    if (chosen === 'no') throw CANCELLED;
    await unlessBack(() => changeField(asking));
  }
}

/** Asks for the fields that the ledger would refuse. False where there are none. @throws UserError where it refuses for another reason. */
async function mended({ problems }: Added, asking: Asking, console: Console): Promise<boolean> {
  const faults = problems.filter(({ problem }) => isError(problem));
  if (faults.length === 0) return false;
  const named = faults.flatMap(({ problem, field }) => (field === undefined ? [] : [{ problem, field }]));
  if (named.length === 0) throw new UserError(faults.map(({ problem }) => problem));
  for (const { problem, field } of named)
    console.talk(WORDS.fault({ field: FIELDS[field]?.zh ?? field, problem: WORDS.problem(promptInWords(problem)) }));
  for (const field of new Set(named.map(({ field }) => field))) await unlessBack(() => askOnce(asking, field));
  return true;
}

/** There is no question before one that is asked again. */
async function unlessBack(ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (error !== BACK) throw error;
  }
}

function answeredText({ fields, given }: Asking): string {
  const pairs = Object.entries(FIELDS).flatMap(([name, { zh }]) => {
    const value = fields[name];
    return value === undefined || given.has(name) ? [] : [[zh, listed([value].flat())] as const];
  });
  return pairs.length > 0 ? WORDS.filledIn({ pairs }) : '';
}
