import { findBatch } from '../../open/find-batch.js';
import { checkNoTemplates, chooseWholeTemplates, defaultTemplates } from '../../open/open-library.js';
import { usageError } from '../../problems/usage.js';
import { RENDERERS } from '../../render/renderers.js';
import { checkLine } from '../check-line.js';
import type { Console, ExitCode } from '../console.js';
import { buildLedger } from './build-ledger.js';
import { buildTalk, datedTalk, keptTalk, planTalk } from './build-talk.js';
import { chooseFolders } from './choose-folders.js';
import { chooseProfile } from './choose-profile.js';
import { chooseTarget, type OutOptions } from './choose-target.js';
import { fontTalk } from './font-talk.js';
import { hiddenTalk } from './hidden-talk.js';
import { leftOutTalk } from './left-out-talk.js';
import { openWritten } from './open-written.js';
import { type LedgerOutcome, worst } from './outcome.js';
import { outcomeJson } from './outcome-json.js';
import type { PlanOptions } from './plan-ledger.js';

export interface BuildOptions extends PlanOptions, OutOptions {
  readonly template: readonly string[];
  readonly all: boolean;
  readonly templates?: string;
  /** A layout by name, or a file of the user's own. */
  readonly profile?: string;
  readonly quiet: boolean;
  /** Show what was written. */
  readonly open: boolean;
}

/** Reports of ledgers: one ledger after the other is loaded, planned and written, and all is told at the end. */
export async function build(given: readonly string[], options: BuildOptions, console: Console): Promise<ExitCode> {
  if (options.all && options.template.length > 0) throw usageError('all-and-template', {});
  const { ledgers, leftOut } = await findBatch(given, options.set);
  const files = ledgers.map(({ file }) => file);
  await checkNoTemplates(files, options.templates);
  const wanted = options.template.length > 0 ? options.template : defaultTemplates(options);
  const templates = await chooseWholeTemplates(options.templates, wanted, options.all);
  const target = chooseTarget(options, files.length * templates.length * options.format.length, console);
  const profile = options.profile === undefined ? undefined : await chooseProfile(options.profile);
  const folders = chooseFolders(files.length > 1 ? ledgers : [], options.about !== undefined);
  const outcomes: LedgerOutcome[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1) console.progress(`[${index + 1}/${files.length}] ${file}`);
    const task = { file, folder: folders.get(file) ?? '' };
    outcomes.push(await buildLedger(task, { templates, profile, options, target, withGaps: options.json, console }));
  }
  console.progress('');
  const exitCode = worst(outcomes.map((outcome) => outcome.exitCode));
  if (!options.quiet) console.talk(leftOutTalk(leftOut) + datedTalk(outcomes) + planTalk(outcomes));
  if (!options.json && !options.quiet) console.talk(hiddenTalk(outcomes));
  const written = outcomes.some(({ reports }) => reports.some(({ files }) => files.length > 0));
  if (written && options.format.some((name) => RENDERERS[name].hasFonts) && !options.quiet && !options.json)
    console.talk(await fontTalk(profile, console));
  const named =
    options.template.length > 0
      ? options.template
      : templates.flatMap((one) => ('report' in one ? one.report.name : []));
  const check = checkLine(given, options.all ? [] : named);
  if (options.json) console.out(`${JSON.stringify(outcomeJson(outcomes, leftOut), null, 2)}\n`);
  else if (!options.quiet || exitCode > 0) console.talk(buildTalk(outcomes, { ...options, check }, console));
  else console.talk(keptTalk(outcomes));
  if (options.open) console.talk(await openWritten(outcomes));
  return exitCode;
}
