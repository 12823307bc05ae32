import { explain } from '../../../problems/explain.js';
import type { Problem } from '../../../problems/problem.js';
import { RENDERERS } from '../../../render/renderers.js';
import { checkLine } from '../../check-line.js';
import type { Console } from '../../console.js';
import { hiddenTalk } from '../../hidden-talk.js';
import type { LedgerSummary } from '../../summary/batch-summary.js';
import type { OutOptions } from '../decide/choose-target.js';
import type { ChosenTasks } from '../decide/choose-tasks.js';
import type { OpenRun, Wanted } from '../decide/open-run.js';
import { type LedgerOutcome, worst } from '../write/outcome.js';
import { buildTalk, datedTalk, hollowTalk, keptTalk, planTalk } from './build-talk.js';
import { fontTalk } from './font-talk.js';
import { leftOutTalk } from './left-out-talk.js';
import { outcomeJson } from './outcome-json.js';

export interface TellOptions extends OutOptions, Pick<Wanted, 'template' | 'all'> {
  readonly strict: boolean;
  readonly draft: boolean;
  readonly quiet: boolean;
}

interface Done {
  /** What the command line named. */
  readonly given: readonly string[];
  /** Whether that is a manifest, which says what is to be checked. */
  readonly byManifest: boolean;
  readonly outcomes: readonly LedgerOutcome[];
  readonly summaries: readonly LedgerSummary[];
  /** How much of it is there now, written or left as it was. */
  readonly made: { readonly files: number; readonly zips: number };
  readonly chosen: ChosenTasks;
  readonly opened: OpenRun;
  /** Of the manifest. */
  readonly problems: readonly Problem[];
}

/** All that is told of a run when it is done: as data, or to a person. */
export async function tellOutcomes(done: Done, options: TellOptions, console: Console): Promise<void> {
  const { outcomes, summaries, chosen, opened, problems, made } = done;
  console.talk(explain(problems, { colour: console.talkColour, columns: console.columns }));
  const failed = worst(outcomes.map((outcome) => outcome.exitCode)) > 0;
  if (!options.quiet)
    console.talk(leftOutTalk(chosen.leftOut) + datedTalk(outcomes) + planTalk(outcomes) + hollowTalk(outcomes));
  if (!options.json && !options.quiet) console.talk(hiddenTalk(outcomes));
  if (made.files > 0 && options.format.some((name) => RENDERERS[name].hasFonts) && !options.quiet && !options.json)
    console.talk(await fontTalk(opened.profile, console));
  if (options.json) console.out(`${JSON.stringify(outcomeJson(outcomes, chosen.leftOut, problems), null, 2)}\n`);
  else if (!options.quiet || failed) {
    const isBatch = chosen.paths.length > 1;
    const where = made.files > 0 ? { folder: options.out, zips: made.zips } : undefined;
    const check = checkOf(done, options);
    console.talk(buildTalk(outcomes, summaries, { ...options, isBatch, where, check }, console));
  } else console.talk(keptTalk(outcomes));
}

/** A template of one's own by its path, any other by its name. */
function checkOf({ given, byManifest, opened }: Done, { all, template }: TellOptions): string {
  const names = opened.templates.map((one, index) => {
    const typed = template[index] ?? '';
    return typed.endsWith('.hbs') || 'error' in one ? typed : one.report.name;
  });
  return checkLine(given, all || byManifest ? [] : names);
}
