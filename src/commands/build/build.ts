import { findBatch } from '../../open/find-batch.js';
import { checkNoTemplates, defaultTemplates } from '../../open/open-library.js';
import { usageError } from '../../problems/usage.js';
import { RENDERERS } from '../../render/renderers.js';
import { checkLine } from '../check-line.js';
import type { Console, ExitCode } from '../console.js';
import { buildAll } from './build-all.js';
import { buildTalk, datedTalk, keptTalk, planTalk } from './build-talk.js';
import { chooseFolders } from './choose-folders.js';
import { chooseTarget, type OutOptions } from './choose-target.js';
import { fontTalk } from './font-talk.js';
import { hiddenTalk } from './hidden-talk.js';
import { leftOutTalk } from './left-out-talk.js';
import { openRun, type Wanted } from './open-run.js';
import { openWritten } from './open-written.js';
import { worst } from './outcome.js';
import { outcomeJson } from './outcome-json.js';
import type { PlanOptions } from './plan-ledger.js';

export interface BuildOptions extends PlanOptions, OutOptions, Wanted {
  /** How many ledgers are built at a time; as many as there are cores unless given. */
  readonly jobs?: number;
  readonly quiet: boolean;
  /** Show what was written. */
  readonly open: boolean;
}

/** Reports of ledgers: each ledger is loaded, planned and written, and all is told at the end. */
export async function build(given: readonly string[], options: BuildOptions, console: Console): Promise<ExitCode> {
  if (options.all && options.template.length > 0) throw usageError('all-and-template', {});
  const { ledgers, leftOut } = await findBatch(given, options.set);
  const files = ledgers.map(({ file }) => file);
  await checkNoTemplates(files, options.templates);
  const template = options.template.length > 0 ? options.template : defaultTemplates(options);
  const wanted: Wanted = { template, all: options.all, templates: options.templates, profile: options.profile };
  const opened = await openRun(wanted);
  const count = files.length * opened.templates.length * options.format.length;
  const target = chooseTarget(options, count, console);
  const folders = chooseFolders(files.length > 1 ? ledgers : [], options.about !== undefined);
  const tasks = files.map((file) => ({ file, folder: folders.get(file) ?? '' }));
  const run = { ...opened, options, target, withGaps: options.json, console };
  const outcomes = await buildAll(tasks, wanted, run, options.jobs);
  const exitCode = worst(outcomes.map((outcome) => outcome.exitCode));
  if (!options.quiet) console.talk(leftOutTalk(leftOut) + datedTalk(outcomes) + planTalk(outcomes));
  if (!options.json && !options.quiet) console.talk(hiddenTalk(outcomes));
  const written = outcomes.some(({ reports }) => reports.some(({ files }) => files.length > 0));
  if (written && options.format.some((name) => RENDERERS[name].hasFonts) && !options.quiet && !options.json)
    console.talk(await fontTalk(opened.profile, console));
  const names = opened.templates.flatMap((one) => ('report' in one ? one.report.name : []));
  const check = checkLine(given, options.all ? [] : options.template.length > 0 ? options.template : names);
  if (options.json) console.out(`${JSON.stringify(outcomeJson(outcomes, leftOut), null, 2)}\n`);
  else if (!options.quiet || exitCode > 0) console.talk(buildTalk(outcomes, { ...options, check }, console));
  else console.talk(keptTalk(outcomes));
  if (options.open) console.talk(await openWritten(outcomes));
  return exitCode;
}
