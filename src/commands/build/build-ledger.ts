import { planPeriod } from '../../facts/plan-period.js';
import type { Written } from '../../files/write-report.js';
import { type LoadedLedger, loadLedger } from '../../open/load-ledger.js';
import type { BrokenTemplate } from '../../open/open-library.js';
import { attempt } from '../../problems/attempt.js';
import { distinct, type UserError } from '../../problems/problem.js';
import type { Profile } from '../../render/docx/profile.js';
import type { ReportTemplate } from '../../template/library.js';
import type { Console, ExitCode } from '../console.js';
import { type LedgerOutcome, printedGaps, type ReportOutcome } from '../outcome.js';
import type { ChooseName } from './choose-names.js';
import { type PlannedReport, type PlanOptions, planLedger } from './plan-ledger.js';
import { photoPreparer } from './prepare-photos.js';
import { type JobSetting, writeJob } from './write-job.js';

export interface LedgerRun {
  readonly templates: readonly (ReportTemplate | BrokenTemplate)[];
  readonly profile: Profile | undefined;
  readonly options: PlanOptions;
  readonly names: (loaded: LoadedLedger) => ChooseName;
  readonly console: Pick<Console, 'out' | 'progress' | 'today'>;
}

/**
 * One ledger: loaded, every name and target decided, written. Whatever is wrong with it, or with one of its files, is kept for the end: it
 * stops neither the other ledgers nor the other files.
 */
export async function buildLedger(
  file: string,
  { templates, profile, options, names, console }: LedgerRun,
): Promise<LedgerOutcome> {
  const { set, allowOutside } = options;
  const opened = await attempt(() => loadLedger(file, { set, allowOutside, today: console.today, focus: options }));
  if ('error' in opened) {
    const { problems, exitCode } = opened.error;
    return { file, reports: [], problems, exitCode };
  }
  const loaded = opened.value;
  const planned = await planLedger(loaded, templates, profile, options, names(loaded));
  const photos = photoPreparer(loaded, console.progress);
  const reports: ReportOutcome[] = [];
  for (const report of planned) reports.push(await writeReports(report, { loaded, profile, photos, out: console.out }));
  const lacking = options.strict && printedGaps(reports).length > 0 ? [1 as const] : [];
  const errors = reports.flatMap((report) => report.errors);
  return {
    file,
    community: loaded.ledger.community.name,
    ...(loaded.datedToday && { datedToday: loaded.dated }),
    ...(hasPlan(templates) && planPeriod(loaded.ledger).unclear && { planUnclear: true as const }),
    reports,
    problems: [
      ...loaded.problems,
      ...photos.problems,
      ...reports.flatMap((report) => report.files.flatMap((written) => written.problems)),
      ...distinct(errors.flatMap((error) => error.problems)),
    ],
    exitCode: worst([...lacking, ...errors.map(({ exitCode }) => exitCode)]),
  };
}

const hasPlan = (templates: LedgerRun['templates']) =>
  templates.some((template) => 'report' in template && template.report.planYear);

/** All files of a report that can be written. */
async function writeReports({ template, name, made }: PlannedReport, setting: JobSetting): Promise<ReportOutcome> {
  if ('error' in made) return { template, name, gaps: [], files: [], errors: [made.error] };
  const { report, plan } = made;
  const files: Written[] = [];
  const errors: UserError[] = [];
  for (const job of plan.jobs) {
    const result = await attempt(() => writeJob(job, report.document, setting));
    if ('error' in result) errors.push(result.error);
    else if (result.value) files.push(result.value);
  }
  return { template, name, gaps: report.gaps, files, errors };
}

export const worst = (codes: readonly ExitCode[]): ExitCode => (codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0);
