import { recordChange } from '../../files/generations.js';
import { readBytes } from '../../files/read-files.js';
import { replaceable, replaceFile } from '../../files/replace-file.js';
import { openText } from '../../ledger/edit/activity-list.js';
import { type Added, addActivity } from '../../ledger/edit/add-activity.js';
import { proposedFor } from '../../ledger/edit/proposed-for.js';
import type { NewActivity } from '../../ledger/edit/write-activity.js';
import { parseDate } from '../../ledger/read/dates.js';
import { decode } from '../../ledger/text/decode.js';
import type { Field } from '../../ledger/vocabulary/field.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { findLedger } from '../../open/find-ledgers.js';
import { explain } from '../../problems/explain.js';
import { isError, type Place, type Problem, UserError } from '../../problems/problem.js';
import { usageError } from '../../problems/usage.js';
import { ADD_WORDS as WORDS } from '../../words/add-words.js';
import type { Console, ExitCode } from '../console.js';
import { type ActivityTexts, FIELDS } from './activity-texts.js';

export interface AddOptions {
  readonly fields: ActivityTexts;
  readonly dryRun: boolean;
}

/** One activity more: from options, or asked for where the options do not say all that an activity needs and somebody is there to ask. */
export async function add(named: string | undefined, options: AddOptions, console: Console): Promise<ExitCode> {
  const file = await findLedger(named);
  const bytes = readBytes(file);
  const source = { file, bytes };
  if (!options.dryRun) replaceable(file);
  const lacking = required(options.fields);
  let { fields } = options;
  if (lacking.length > 0) {
    if (!console.canAsk) throw incomplete(lacking);
    const { askActivity } = await import('./ask-activity.js');
    const asked = await askActivity(source, fields, console);
    if (!asked) return cancelled(file, console);
    fields = asked;
  }
  const topics = fields.topics === undefined ? proposed(source, fields) : [];
  if (topics.length > 0) fields = { ...fields, topics };
  const added = await addActivity(source, toRow(source, fields));
  const faults = added.problems.filter(({ problem }) => isError(problem));
  if (faults.length > 0) throw new UserError(faults.map(({ problem, field }) => inWordsTyped(problem, field, fields)));
  if (options.dryRun) console.out(`${added.lines.join('\n')}\n`);
  else {
    if (lacking.length > 0) {
      const { confirmRow } = await import('./ask-activity.js');
      if (!(await confirmRow(file, added))) return cancelled(file, console);
    }
    write(file, added, bytes, console);
  }
  console.talk(closing(file, added, options.dryRun, console) + topicsText(topics));
  return 0;
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

const required = (fields: ActivityTexts) =>
  Object.entries(ACTIVITY)
    .filter(([name, field]) => field.required && (fields[name] ?? '') === '')
    .map(([, field]) => field.zh);

const incomplete = (lacking: readonly string[]) => usageError('activity-incomplete', { fields: lacking });

function cancelled(file: string, { talk }: Console): ExitCode {
  talk(WORDS.notWritten({ file }));
  return 1;
}

/** The topics that the title speaks for: they are written, and said. */
function proposed(source: { file: string; bytes: Uint8Array }, fields: ActivityTexts): readonly string[] {
  const row = toRow(source, fields);
  const text = (field: Field) => [row[field.zh] ?? ''].flat().join('');
  return proposedFor({
    title: text(ACTIVITY.title),
    category: text(ACTIVITY.category),
    date: text(ACTIVITY.date),
  });
}

const topicsText = (topics: readonly string[]) =>
  topics.length > 0 ? WORDS.topics({ topics, field: ACTIVITY.topics.zh }) : '';

/** In the order of the vocabulary, by the names that people write, and the dates in full. */
function toRow(source: { file: string; bytes: Uint8Array }, fields: ActivityTexts): NewActivity {
  const decoded = decode(source);
  const period = 'text' in decoded ? openText(decoded.text).period : undefined;
  const rows = Object.entries(FIELDS).flatMap(([name, field]) => {
    const value = fields[name];
    if (value === undefined || value.length === 0) return [];
    const date =
      (field.kind === 'date' || field.kind === 'time') && typeof value === 'string'
        ? parseDate(value, period)
        : undefined;
    return [[field.zh, typeof date === 'string' ? date : value] as const];
  });
  return Object.fromEntries(rows);
}

/** A problem of what was typed stands at its option: the ledger does not have the line that it would be drawn on. */
function inWordsTyped({ code, severity, args }: Problem, field: string | undefined, fields: ActivityTexts): Problem {
  const value = field === undefined ? undefined : fields[field];
  const typed = typeof value === 'string' ? value : value && WORDS.typed({ values: value });
  const place: Place = { file: field === undefined ? '' : `--${FIELDS[field]?.zh} ${typed ?? ''}`.trim() };
  return { code, severity, args, ...place };
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
