import { recordChange } from '../../files/generations.js';
import { replaceFile } from '../../files/replace-file.js';
import type { Added } from '../../ledger/edit/add-activity.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { explain } from '../../problems/explain.js';
import { ADD_WORDS as WORDS } from '../../words/add-words.js';
import type { Console } from '../console.js';

/** Writes what was added, or shows it, and says so. @throws UserError where the disk says no; what was asked for is shown first. */
export function putActivity(
  file: string,
  before: Uint8Array,
  added: Added,
  topics: readonly string[],
  dryRun: boolean,
  console: Console,
): void {
  if (dryRun) console.out(`${added.lines.join('\n')}\n`);
  else write(file, added, before, console);
  console.talk(closing(file, added, dryRun, console) + topicsText(topics));
}

/** What was asked for is not lost where the disk says no. */
function write(file: string, { bytes, lines }: Added, before: Uint8Array, console: Console): void {
  try {
    const { problems } = replaceFile(file, bytes, before, { record: recordChange('add') });
    console.talk(explain(problems, { colour: console.talkColour, columns: console.columns }));
  } catch (error) {
    console.talk(WORDS.notWrittenLines({ lines }));
    throw error;
  }
}

function closing(file: string, added: Added, dryRun: boolean, { talkColour: colour, columns }: Console): string {
  const { line, lines, problems, errorsBefore } = added;
  const warnings = explain(
    problems.map(({ problem }) => problem),
    { colour, columns },
  );
  const span = lines.length > 1 ? `${line}–${line + lines.length - 1}` : `${line}`;
  const done = (dryRun ? WORDS.tried : WORDS.written)({ file, lines: span });
  const others = errorsBefore > 0 ? WORDS.otherErrors({ count: errorsBefore }) : '';
  return warnings + (warnings && '\n') + done + others;
}

const topicsText = (topics: readonly string[]) =>
  topics.length > 0 ? WORDS.topics({ topics, field: ACTIVITY.topics.zh }) : '';
