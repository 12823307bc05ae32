import { readBytes } from '../../files/read-files.js';
import { replaceable } from '../../files/replace-file.js';
import { addActivity } from '../../ledger/edit/add-activity.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { findLedger } from '../../open/find-ledgers.js';
import { isError, type Place, type Problem, UserError } from '../../problems/problem.js';
import { usageError } from '../../problems/usage.js';
import { ADD_WORDS as WORDS } from '../../words/add-words.js';
import type { Console, ExitCode } from '../console.js';
import { type ActivityTexts, type AddOptions, FIELDS } from './activity-texts.js';
import { putActivity } from './put-activity.js';
import { toRow, withTopics } from './to-row.js';

/** One activity more: from options, or asked for where the options do not say all that an activity needs and somebody is there to ask. */
export async function add(named: string | undefined, options: AddOptions, console: Console): Promise<ExitCode> {
  const file = await findLedger(named);
  if (!options.dryRun) replaceable(file);
  const lacking = required(options.fields);
  if (lacking.length > 0) {
    if (!console.canAsk) throw incomplete(lacking);
    const { addAsked } = await import('./add-asked.js');
    return addAsked(file, options, console);
  }
  const source = { file, bytes: readBytes(file) };
  const { fields, topics } = withTopics(source, options.fields);
  const added = await addActivity(source, toRow(source, fields));
  const faults = added.problems.filter(({ problem }) => isError(problem));
  if (faults.length > 0) throw new UserError(faults.map(({ problem, field }) => inWordsTyped(problem, field, fields)));
  putActivity(file, source.bytes, added, topics, options.dryRun, console);
  return 0;
}

const required = (fields: ActivityTexts) =>
  Object.entries(ACTIVITY)
    .filter(([name, field]) => field.required && (fields[name] ?? '') === '')
    .map(([, field]) => field.zh);

const incomplete = (lacking: readonly string[]) => usageError('activity-incomplete', { fields: lacking });

/** A problem of what was typed stands at its option: the ledger does not have the line that it would be drawn on. */
function inWordsTyped({ code, severity, args }: Problem, field: string | undefined, fields: ActivityTexts): Problem {
  const value = field === undefined ? undefined : fields[field];
  const typed = typeof value === 'string' ? value : value && WORDS.typed({ values: value });
  const place: Place = { file: field === undefined ? '' : `--${FIELDS[field]?.zh} ${typed ?? ''}`.trim() };
  return { code, severity, args, ...place };
}
