import { dirname, isAbsolute, join } from 'node:path';
import { exists, isFolder, readBytes } from '../../files/read-files.js';
import { isManifest } from '../../manifest/is-manifest.js';
import { ALL_TEMPLATES } from '../../manifest/manifest-fields.js';
import { readManifest } from '../../manifest/read-manifest.js';
import type { Batch } from '../../open/find-batch.js';
import type { LedgerDefaults } from '../../open/load-ledger.js';
import { openLibrary } from '../../open/open-library.js';
import { isError, type Problem, UserError } from '../../problems/problem.js';
import type { Format } from '../../render/renderers.js';
import { FILE_NAMES } from '../../words/file-names.js';
import { communityFaults, findStreet, type ReportsFor } from './find-street.js';
import { formatOf, isOwnProfile, unknownNames } from './unknown-names.js';

/** What a manifest asks for, in the words of the command line. */
export interface OpenManifest {
  readonly file: string;
  /** Where ledgers are, as the command line would name it, and those that are there. */
  readonly ledgers: readonly string[];
  readonly batch: Batch;
  readonly defaults: LedgerDefaults;
  /** By id, each once. */
  readonly template: readonly string[];
  /** Of these templates, by their places, which are for which communities; for all where it names none. */
  readonly reports: readonly ReportsFor[];
  readonly format: readonly Format[];
  readonly profile: string | undefined;
  readonly out: string | undefined;
  readonly names: string | undefined;
  /** Only 提醒: a 错误 is thrown. */
  readonly problems: readonly Problem[];
}

/**
 * The manifest that a command line names, or that lies in the current folder where it names nothing and no ledger has a usual name; undefined
 * where ledgers are meant. Its paths count from its own folder.
 * @param set header fields of the command line: they may say whose a ledger is.
 * @throws UserError with every fault of it at once: of its writing, and of what it names and nobody has.
 */
export async function openManifest(
  named: readonly string[],
  templates: string | undefined,
  set: Readonly<Record<string, string>>,
): Promise<OpenManifest | undefined> {
  const file = manifestNamed(named);
  if (file === undefined || isFolder(file)) return undefined;
  const source = { file, bytes: readBytes(file) };
  if (!isManifest(source)) return undefined;
  const read = readManifest(source);
  const { manifest, place } = read;
  if (!manifest) throw new UserError(read.problems);
  const { entries } = await openLibrary(templates);
  const beside = besideOf(file);
  const idsOf = (name: string): readonly string[] =>
    name === ALL_TEMPLATES
      ? entries.filter(({ inAll }) => inAll).map(({ id }) => id)
      : name.endsWith('.hbs')
        ? [beside(name)]
        : entries.flatMap((entry) => ([entry.id, entry.name, `${entry.sample}`].includes(name) ? [entry.id] : []));
  const rows = manifest.reports.map((report) => ({ ...report, ids: report.templates.flatMap(idsOf) }));
  const template = [...new Set(rows.flatMap(({ ids }) => ids))];
  const reports = rows.map(({ ids, communities }) => ({
    templates: ids.map((id) => template.indexOf(id)),
    communities,
  }));
  const found = await findStreet(read, beside, set);
  const problems = [
    ...read.problems,
    ...unknownNames(read, entries, beside),
    ...found.problems,
    ...communityFaults(found.batch, reports, manifest.year, (row, index) =>
      place(['reports', row, 'communities', index]),
    ),
  ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  if (problems.some(isError)) throw new UserError(problems);
  const { profile, out, names, subdistrict, dated, signedBy } = manifest;
  return {
    file,
    ledgers: manifest.ledgers.map(beside),
    batch: found.batch,
    defaults: { subdistrict, dated, signedBy },
    template,
    reports,
    format: [...new Set(manifest.formats.flatMap((name) => formatOf(name) ?? []))],
    profile: profile !== undefined && isOwnProfile(profile) ? beside(profile) : profile,
    out: out === undefined ? undefined : beside(out),
    names,
    problems,
  };
}

function manifestNamed(named: readonly string[]): string | undefined {
  const [file] = named;
  if (named.length > 1) return undefined;
  if (file !== undefined) return /\.ya?ml$/i.test(file) && exists(file) ? file : undefined;
  return !FILE_NAMES.usualLedgers.some(exists) && exists(FILE_NAMES.manifest) ? FILE_NAMES.manifest : undefined;
}

/** A path of a manifest as one of the command line; one that was written on Windows is read everywhere. */
const besideOf = (manifest: string) => (path: string) => {
  const plain = path.replaceAll('\\', '/');
  return isAbsolute(plain) ? plain : join(dirname(manifest), plain);
};
