import { basename, extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { periodName } from '../../../facts/period-name.js';
import { fileName } from '../../../file-name.js';
import { readBytes } from '../../../files/read-files.js';
import { type Written, writeOurs } from '../../../files/write-ours.js';
import type { LoadedLedger } from '../../../open/load-ledger.js';
import { zip } from '../../../package/zip.js';
import { attempt } from '../../../problems/attempt.js';
import { FORMATS, RENDERERS, type Renderer } from '../../../render/renderers.js';
import { BUILD_WORDS as WORDS } from '../../../words/build-words.js';
import type { OutTarget } from '../decide/choose-target.js';
import { type Failure, failureOf, type ReportOutcome } from './outcome.js';

/** Beside the folders of the communities; two ledgers that share a folder have two periods. */
export function zipName({ ledger }: LoadedLedger, folder: string, target: OutTarget): string {
  const stem = folder === '' ? fileName(ledger.community.name) : folder;
  const name = WORDS.zipName({ folder: stem, period: periodName(ledger.period) });
  return join(target.kind === 'folder' ? target.path : '.', fileName(name));
}

export interface Zipped {
  readonly zip?: Written;
  readonly errors: readonly Failure[];
}

/** The files of a ledger in one ZIP, for handing on; none where it has no files. */
export async function zipReports(reports: readonly ReportOutcome[], file: string): Promise<Zipped> {
  const files = reports.flatMap((report) => report.files.map((written) => written.file));
  if (files.length === 0) return { errors: [] };
  const written = await attempt(() =>
    writeOurs(file, zip(new Map(files.map((one) => [basename(one), readBytes(one)]))), isOurs),
  );
  return 'error' in written ? { errors: [failureOf(written.error)] } : { zip: written.value, errors: [] };
}

/** Whether every file in it is one that we wrote, and nobody has edited any. */
async function isOurs(bytes: Uint8Array): Promise<boolean> {
  try {
    const parts = Object.entries(unzipSync(bytes));
    const own = await Promise.all(parts.map(([name, part]) => rendererOf(name)?.isUntouched(part) ?? false));
    return own.length > 0 && own.every(Boolean);
  } catch {
    return false;
  }
}

const rendererOf = (name: string): Renderer | undefined =>
  FORMATS.map((format): Renderer => RENDERERS[format]).find(({ extension }) => extension === extname(name));
