import { planPeriod } from '../../../facts/plan-period.js';
import { loadLedger } from '../../../open/load-ledger.js';
import { attempt } from '../../../problems/attempt.js';
import { distinct } from '../../../problems/problem.js';
import type { Console } from '../../console.js';
import { ownWordsLeftOut } from '../../own-words-left-out.js';
import { chooseNames } from '../decide/choose-names.js';
import type { OutTarget } from '../decide/choose-target.js';
import type { LedgerTask } from '../decide/ledger-task.js';
import type { OpenRun } from '../decide/open-run.js';
import { type PlanOptions, planLedger } from '../decide/plan-ledger.js';
import { buildPlanned } from './build-planned.js';
import { hollowReports } from './hollow-reports.js';
import { failureOf, type LedgerOutcome, type ReportOutcome, worst } from './outcome.js';
import { photoHasher } from './photo-hasher.js';
import type { Alone } from './prepare-apart.js';
import { photoPreparer } from './prepare-photos.js';
import { type Zipped, zipName, zipReports } from './zip-reports.js';

/** What the ledgers of a run have in common. */
export interface LedgerRun extends OpenRun {
  readonly options: PlanOptions;
  readonly target: OutTarget;
  /** Whether somebody asks which gaps there are, and not only how many: of a thousand ledgers they fill the memory. */
  readonly withGaps: boolean;
  readonly console: Pick<Console, 'out' | 'progress' | 'today'>;
  /** Of the threads of a run: large photos are prepared one at a time. */
  readonly alone?: Alone;
}

/**
 * One ledger: loaded, every name and target decided, written. Whatever is wrong with it, or with one of its files, is kept for the end: it
 * stops neither the other ledgers nor the other files.
 */
export async function buildLedger(
  { file, folder, mark = '', only }: LedgerTask,
  { templates, profile, options, target, withGaps, console, alone }: LedgerRun,
): Promise<LedgerOutcome> {
  const { set, allowOutside, public: isPublic, defaults, names } = options;
  const opened = await attempt(() =>
    loadLedger(file, { set, allowOutside, isPublic, defaults, today: console.today, focus: options }),
  );
  if ('error' in opened) return { file, reports: [], ...failureOf(opened.error) };
  const loaded = opened.value;
  const own = only ? templates.filter((_, index) => only.includes(index)) : templates;
  const choose = chooseNames(target, names === undefined ? folder : mark, file, names);
  const planned = planLedger(loaded, own, profile, options, choose);
  const photos = photoPreparer(loaded, console.progress, alone);
  const setting = { loaded, profile, photos, photoHashes: photoHasher(loaded), out: console.out };
  const reports: ReportOutcome[] = [];
  for (const report of planned) {
    const outcome = await buildPlanned(report, options, setting);
    reports.push(withGaps ? outcome : { ...outcome, gaps: [] });
  }
  const zipped: Zipped = options.zip ? await zipReports(reports, zipName(loaded, folder, target)) : { errors: [] };
  const lacking = options.strict && reports.some(({ blanks }) => blanks > 0) ? [1 as const] : [];
  const errors = [...reports.flatMap((report) => report.errors), ...zipped.errors];
  // Where one was not made, its words may be what it has.
  const told = reports.flatMap(({ ownWords }) => ownWords ?? []);
  const leftOut = told.length === reports.length ? ownWordsLeftOut(loaded, told) : [];
  const made = own.flatMap((one) => ('report' in one ? [one.report] : []));
  const hollow = hollowReports(loaded.ledger, made);
  return {
    file,
    community: loaded.ledger.community.name,
    ...(loaded.datedToday && { datedToday: loaded.dated }),
    ...(hasPlan(templates) && planPeriod(loaded.ledger).unclear && { planUnclear: true as const }),
    ...(hollow.length > 0 && { hollow }),
    ...(loaded.hidden && { hidden: loaded.hidden }),
    reports,
    ...(zipped.zip && { zip: zipped.zip }),
    problems: [
      ...loaded.problems,
      ...photos.problems,
      ...leftOut,
      ...reports.flatMap((report) => report.files.flatMap((written) => written.problems)),
      ...distinct(errors.flatMap((error) => error.problems)),
    ],
    exitCode: worst([...lacking, ...errors.map(({ exitCode }) => exitCode)]),
  };
}

const hasPlan = (templates: LedgerRun['templates']) =>
  templates.some((template) => 'report' in template && template.report.planYear);
