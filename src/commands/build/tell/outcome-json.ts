import type { LeftOut } from '../../../open/find-batch.js';
import { problemJson } from '../../../problems/explain.js';
import type { Problem } from '../../../problems/problem.js';
import { gapJson } from '../../gaps.js';
import type { LedgerOutcome } from '../write/outcome.js';

/** The whole run as data: the same that the table says. @param problems of the manifest. */
export const outcomeJson = (
  outcomes: readonly LedgerOutcome[],
  leftOut: readonly LeftOut[],
  problems: readonly Problem[],
) => ({
  built: outcomes.filter(({ exitCode }) => exitCode === 0).length,
  failed: outcomes.filter(({ exitCode }) => exitCode !== 0).length,
  left_out: leftOut.map((one) => ({ file: one.file, why: one.why, newer: one.why === 'older' ? one.newer : null })),
  ...(problems.length > 0 && { problems: problems.map(problemJson) }),
  ledgers: outcomes.map(ledgerJson),
});

export const ledgerJson = ({ file, community, hidden, reports, zip, problems, exitCode }: LedgerOutcome) => ({
  file,
  community: community ?? null,
  ok: exitCode === 0,
  reports: reports.map(({ template, name, blanks, gaps, files }) => ({
    template,
    name,
    files: files.map((written) => written.file),
    unchanged: files.flatMap((written) => (written.unchanged ? [written.file] : [])),
    moved: files.flatMap(({ movedTo }) => movedTo ?? []),
    blanks,
    gaps: gaps.map(gapJson),
  })),
  zip: zip?.file ?? null,
  problems: problems.map(problemJson),
  ...(hidden && { hidden }),
});
