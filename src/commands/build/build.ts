import { findLedgers } from '../../open/find-ledgers.js';
import { checkNoTemplates, chooseWholeTemplates, defaultTemplates } from '../../open/open-library.js';
import { usageError } from '../../problems/usage.js';
import { RENDERERS } from '../../render/renderers.js';
import type { Console, ExitCode } from '../console.js';
import { type LedgerOutcome, outcomeJson } from '../outcome.js';
import { buildLedger, worst } from './build-ledger.js';
import { buildTalk, datedTalk } from './build-talk.js';
import { nameChooser } from './choose-names.js';
import { chooseProfile } from './choose-profile.js';
import { chooseTarget, type OutOptions } from './choose-target.js';
import { fontTalk } from './font-talk.js';
import { openWritten } from './open-written.js';
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
export async function build(named: readonly string[], options: BuildOptions, console: Console): Promise<ExitCode> {
  if (options.all && options.template.length > 0) throw usageError('all-and-template', {});
  const files = await findLedgers(named);
  await checkNoTemplates(files, options.templates);
  const wanted = options.template.length > 0 ? options.template : defaultTemplates(options);
  const templates = await chooseWholeTemplates(options.templates, wanted, options.all);
  const target = chooseTarget(options, files.length * templates.length * options.format.length, console);
  const profile = options.profile === undefined ? undefined : await chooseProfile(options.profile);
  const names = nameChooser(target, files.length > 1);
  const outcomes: LedgerOutcome[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1) console.progress(`[${index + 1}/${files.length}] ${file}`);
    outcomes.push(await buildLedger(file, { templates, profile, options, names, console }));
  }
  console.progress('');
  const exitCode = worst(outcomes.map((outcome) => outcome.exitCode));
  if (!options.quiet) console.talk(datedTalk(outcomes));
  if (options.json) console.out(`${JSON.stringify(outcomeJson(outcomes), null, 2)}\n`);
  else if (!options.quiet || exitCode > 0) console.talk(buildTalk(outcomes, options, console));
  const written = outcomes.some(({ reports }) => reports.some(({ files }) => files.length > 0));
  if (written && options.format.some((name) => RENDERERS[name].hasFonts) && !options.quiet && !options.json)
    console.talk(await fontTalk(profile, console));
  if (options.open) console.talk(await openWritten(outcomes));
  return exitCode;
}
