import { buildReport } from '../../../build.js';
import type { Written } from '../../../files/write-ours.js';
import { attempt } from '../../../problems/attempt.js';
import { printedGaps } from '../../gaps.js';
import { ownWordsOutcome } from '../../own-words-left-out.js';
import type { Job } from '../decide/plan.js';
import type { PlannedReport, PlanOptions } from '../decide/plan-ledger.js';
import { type Failure, failureOf, type ReportOutcome } from './outcome.js';
import { unchangedFile } from './unchanged-file.js';
import { type JobSetting, writeJob } from './write-job.js';

/** A report filled and all of its files written that can be; with --changed only those that were made from something else. */
export async function buildPlanned(
  planned: PlannedReport,
  options: PlanOptions,
  setting: JobSetting,
): Promise<ReportOutcome> {
  if ('error' in planned) return without({ template: planned.id, name: planned.id }, failureOf(planned.error));
  const { template, name, jobs } = planned;
  const head = { template: template.report.id, name };
  const { left, kept, blanks: remembered } = await partOf(jobs, options, setting);
  if (left.length === 0) return { ...head, blanks: remembered, gaps: [], files: kept, errors: [] };
  const { draft, photos: photosPerPage, length, annex } = options;
  const built = await attempt(() => buildReport(setting.loaded, template, { draft, photosPerPage, length, annex }));
  if ('error' in built) return without(head, failureOf(built.error));
  const { document, gaps } = built.value;
  const blanks = printedGaps([{ gaps }]).length;
  const files: Written[] = [...kept];
  const errors: Failure[] = [];
  const isHeld = options.strict && blanks > 0;
  for (const job of isHeld ? [] : left) {
    const result = await attempt(() => writeJob(job, document, blanks, setting));
    if ('error' in result) errors.push(failureOf(result.error));
    else if (result.value) files.push(result.value);
  }
  const ownWords = ownWordsOutcome(built.value);
  return { ...head, blanks, gaps, files, ownWords, ...(isHeld && { held: true as const }), errors };
}

const without = (head: Pick<ReportOutcome, 'template' | 'name'>, error: Failure): ReportOutcome => ({
  ...head,
  blanks: 0,
  gaps: [],
  files: [],
  errors: [error],
});

/** The jobs that are left to do, and the files that need none. What --strict would hold back is not taken for done. */
async function partOf(jobs: readonly Job[], { changed, strict }: PlanOptions, { photoHashes }: JobSetting) {
  const left: Job[] = [];
  const kept: Written[] = [];
  let blanks = 0;
  for (const job of jobs) {
    const origin = changed ? await unchangedFile(job, photoHashes) : undefined;
    if (!origin || job.target.kind !== 'file' || (strict && origin.blanks > 0)) {
      left.push(job);
      continue;
    }
    blanks = origin.blanks;
    kept.push({ file: job.target.file, unchanged: true, problems: [] });
  }
  return { left, kept, blanks };
}
