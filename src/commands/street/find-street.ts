import { nearest } from '../../chinese/nearest.js';
import { exists } from '../../files/read-files.js';
import { namesInLine } from '../../manifest/manifest-fields.js';
import type { ManifestResult } from '../../manifest/read-manifest.js';
import { type Batch, type BatchLedger, chooseBatch } from '../../open/find-batch.js';
import { eachOnce, findNamed, type NamedLedger } from '../../open/find-ledgers.js';
import { attempt } from '../../problems/attempt.js';
import { type Place, type Problem, problem } from '../../problems/problem.js';

/** Templates, by their places among those of the manifest, and for whom they are; for everybody where nobody is named. */
export interface ReportsFor {
  readonly templates: readonly number[];
  readonly communities: readonly string[];
}

interface Street {
  readonly batch: Batch;
  readonly problems: readonly Problem[];
}

/** The ledgers of a street where its manifest says that they are, and every place where there are none. */
export async function findStreet(
  { manifest, place }: ManifestResult,
  beside: (path: string) => string,
  set: Readonly<Record<string, string>>,
): Promise<Street> {
  const { ledgers = [], year } = manifest ?? {};
  const found: NamedLedger[] = [];
  const problems: Problem[] = [];
  for (const [index, ledger] of ledgers.entries()) {
    const result = await attempt(() => findNamed([beside(ledger)]));
    const at = place(['ledgers', index]);
    if ('value' in result && result.value.every(({ file }) => exists(file))) found.push(...result.value);
    else if (exists(beside(ledger))) problems.push(problem('manifest-no-ledgers', '错误', { ledger }, at));
    else problems.push(problem('manifest-ledger', '错误', { ledger, write: apart(ledger, beside) }, at));
  }
  const batch = chooseBatch(eachOnce(found), set, year);
  if (batch.ledgers.length > 0 || found.length === 0) return { batch, problems };
  const years = batch.leftOut.flatMap((one) => (one.why === 'year' ? one.year : []));
  const none =
    year !== undefined && years.length > 0
      ? problem('manifest-year', '错误', { year, years: [...new Set(years)].sort() }, place(['year']))
      : problem('manifest-no-ledgers', '错误', { ledger: ledgers.join(' ') }, place(['ledgers']));
  return { batch, problems: [...problems, none] };
}

/** 台账: 各社区、老城: the names that are meant, where each of them is there. */
function apart(ledger: string, beside: (path: string) => string): readonly string[] | undefined {
  const parts = namesInLine(ledger);
  return parts.length > 1 && parts.every((part) => exists(beside(part))) ? parts : undefined;
}

/** Which templates of a manifest are for a ledger; undefined where all are for all. */
export function reportsFor(
  { identity }: Pick<BatchLedger, 'identity'>,
  reports: readonly ReportsFor[],
): readonly number[] | undefined {
  if (reports.length === 0) return undefined;
  const isFor = (communities: readonly string[]) =>
    communities.length === 0 || (identity !== undefined && communities.includes(identity.community.name));
  return [...new Set(reports.filter(({ communities }) => isFor(communities)).flatMap(({ templates }) => templates))];
}

/**
 * Communities of a manifest that no ledger is of: it may be to come, so the others are built; an error where nothing is left to build.
 * Where no ledger at all says whose it is, their own faults are told.
 */
export function communityFaults(
  { ledgers, leftOut }: Batch,
  reports: readonly ReportsFor[],
  year: number | undefined,
  place: (row: number, index: number) => Place,
): readonly Problem[] {
  const known = [...new Set(ledgers.flatMap(({ identity }) => identity?.community.name ?? []))];
  if (known.length === 0) return [];
  const unread = ledgers.filter(({ identity }) => identity === undefined).length;
  const otherYears = new Map(
    leftOut.flatMap((one) => (one.why === 'year' ? [[one.community, one.year] as const] : [])),
  );
  const isNothing = ledgers.every((ledger) => reportsFor(ledger, reports)?.length === 0);
  return reports.flatMap(({ communities }, row) =>
    communities.flatMap((name, index) =>
      known.includes(name)
        ? []
        : [
            problem(
              'manifest-community',
              isNothing ? '错误' : '提醒',
              { name, nearest: nearest(name, known), year, other: otherYears.get(name), unread },
              place(row, index),
            ),
          ],
    ),
  );
}
