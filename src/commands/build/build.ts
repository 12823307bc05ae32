import { checkNoTemplates, defaultTemplates } from '../../open/open-library.js';
import { usageError } from '../../problems/usage.js';
import { BUILD_WORDS as WORDS } from '../../words/build-words.js';
import type { Console, ExitCode } from '../console.js';
import { openManifest } from '../street/open-manifest.js';
import type { LedgerSummary } from '../summary/batch-summary.js';
import { chooseShard } from './decide/choose-shard.js';
import { chooseTarget, type OutOptions } from './decide/choose-target.js';
import { chooseTasks } from './decide/choose-tasks.js';
import { openRun, type Wanted } from './decide/open-run.js';
import type { PlanOptions } from './decide/plan-ledger.js';
import { leavesReports, withManifest } from './decide/with-manifest.js';
import { openLog } from './tell/open-log.js';
import { openWritten } from './tell/open-written.js';
import { summarise } from './tell/summarise.js';
import { tellOutcomes } from './tell/tell-outcomes.js';
import { writeSummary } from './tell/write-summary.js';
import { buildAll } from './threads/build-all.js';
import { restOf, worst } from './write/outcome.js';

export interface BuildOptions extends PlanOptions, OutOptions, Wanted {
  /** How many ledgers are built at a time; as many as there are cores unless given. */
  readonly jobs?: number;
  /** Only one part of the ledgers, as typed: 3/16. */
  readonly shard?: string;
  /** A file for what came of it, in numbers. */
  readonly summary?: string;
  /** A file for a line a ledger. */
  readonly log?: string;
  /** The names of the options that were typed. */
  readonly typed: readonly string[];
  readonly quiet: boolean;
  /** Show what was written. */
  readonly open: boolean;
}

/** Reports of ledgers: each ledger is loaded, planned and written, and all is told at the end. */
export async function build(given: readonly string[], said: BuildOptions, console: Console): Promise<ExitCode> {
  if (said.all && said.template.length > 0) throw usageError('all-and-template', {});
  const shard = chooseShard(said.shard, console.environment);
  const manifest = await openManifest(given, said.templates, said.set);
  const options = manifest ? withManifest(said, manifest) : said;
  const named = manifest?.ledgers ?? given;
  const { set, about } = options;
  const asked = { set, alike: about !== undefined, shard, manifest, byManifest: leavesReports(said) };
  const chosen = await chooseTasks(named, asked);
  const { tasks, paths } = chosen;
  await checkNoTemplates(
    tasks.map(({ file }) => file),
    options.templates,
  );
  const template = options.template.length > 0 ? options.template : defaultTemplates(options);
  const wanted: Wanted = { template, all: options.all, templates: options.templates, profile: options.profile };
  const opened = await openRun(wanted);
  const target = chooseTarget(options, paths.length * opened.templates.length * options.format.length, console);
  if (options.zip && target.kind !== 'folder') throw usageError('zip-stdout', {});
  if (manifest && target.kind !== 'folder') throw usageError('manifest-stdout', {});
  if (shard && !options.quiet) console.talk(WORDS.shard({ ...shard, ledgers: tasks.length, inAll: paths.length }));
  const log = openLog(options.log, tasks.length, console);
  const summaries: LedgerSummary[] = [];
  const isWhole = options.json || options.open || paths.length === 1;
  const made = { files: 0, zips: 0 };
  const run = { ...opened, options, target, withGaps: options.json, console };
  const outcomes = await buildAll(
    tasks,
    wanted,
    run,
    { asked: options.jobs, isAlone: paths.length === 1 },
    (outcome, task) => {
      const summary = summarise(outcome, task);
      summaries.push(summary);
      log.tell(outcome, summary);
      made.files += outcome.reports.reduce((sum, { files }) => sum + files.length, 0);
      made.zips += outcome.zip ? 1 : 0;
      return isWhole ? outcome : restOf(outcome);
    },
  );
  log.close(summaries);
  const told = {
    given: manifest ? [manifest.file] : given,
    byManifest: leavesReports(said) && (manifest?.reports.length ?? 0) > 0,
  };
  await tellOutcomes(
    { ...told, outcomes, made, summaries, chosen, opened, problems: manifest?.problems ?? [] },
    options,
    console,
  );
  if (options.summary !== undefined) {
    const { file } = await writeSummary(options.summary, summaries, shard, paths, askedOf(wanted, options));
    if (!options.quiet) console.talk(WORDS.summary({ file }));
  }
  if (options.open) console.talk(await openWritten(outcomes));
  return worst(outcomes.map((outcome) => outcome.exitCode));
}

/** What two parts of one run have in common. */
const askedOf = (
  wanted: Wanted,
  { format, set, draft, strict, about, from, to, length, annex, defaults, names }: BuildOptions,
) => [wanted, { format, set, draft, strict, about, from, to, length, annex, defaults, names }];
