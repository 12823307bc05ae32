import { findLedgers } from '../../open/find-ledgers.js';
import { chooseTemplates } from '../../open/open-library.js';
import type { Problem } from '../../problems/problem.js';
import type { ReportTemplate } from '../../template/library.js';
import { reportsFor } from '../street/find-street.js';
import { openManifest } from '../street/open-manifest.js';

interface Asked {
  readonly template: readonly string[];
  readonly templates?: string;
  readonly set: Readonly<Record<string, string>>;
}

/** What is to be checked: each ledger with the reports that are wanted of it. */
interface ToCheck {
  readonly ledgers: readonly { readonly file: string; readonly templates: readonly ReportTemplate[] }[];
  /** Whether somebody has said which reports: the command line, or a manifest. */
  readonly isAsked: boolean;
  /** Of the manifest. */
  readonly problems: readonly Problem[];
}

/** The ledgers that a command line, or the manifest that it names, is about. @throws UserError with every fault of the manifest. */
export async function chooseLedgers(
  named: readonly string[],
  { template, templates: own, set }: Asked,
): Promise<ToCheck> {
  const manifest = await openManifest(named, own, set);
  const wanted = template.length > 0 ? template : (manifest?.template ?? []);
  const templates = await chooseTemplates(own, wanted, wanted.length === 0);
  const isAsked = wanted.length > 0;
  if (!manifest)
    return { ledgers: (await findLedgers(named)).map((file) => ({ file, templates })), isAsked, problems: [] };
  const ledgers = manifest.batch.ledgers.flatMap((ledger) => {
    const only = template.length > 0 ? undefined : reportsFor(ledger, manifest.reports);
    const chosen = only ? templates.filter((_, index) => only.includes(index)) : templates;
    // A ledger that cannot be read is of nobody: its faults are told.
    return chosen.length === 0 && ledger.identity ? [] : [{ file: ledger.file, templates: chosen }];
  });
  return { ledgers, isAsked, problems: manifest.problems };
}
