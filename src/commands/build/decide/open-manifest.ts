import { dirname, join } from 'node:path';
import { nearest } from '../../../chinese/nearest.js';
import { exists, expandGlob, readBytes } from '../../../files/read-files.js';
import { ALL_TEMPLATES } from '../../../manifest/manifest-fields.js';
import { isManifest, type Manifest, type ManifestResult, readManifest } from '../../../manifest/read-manifest.js';
import type { LedgerDefaults } from '../../../open/load-ledger.js';
import { openLibrary } from '../../../open/open-library.js';
import { isError, type Place, type Problem, problem, UserError } from '../../../problems/problem.js';
import { PROFILE_NAMES } from '../../../render/docx/profile.js';
import { FORMATS, type Format, isFormat } from '../../../render/renderers.js';

/** What a manifest asks for, in the words of the command line. */
export interface OpenManifest {
  readonly file: string;
  readonly ledgers: readonly string[];
  readonly year: number | undefined;
  readonly defaults: LedgerDefaults;
  /** By id, each once. */
  readonly template: readonly string[];
  /** Of these templates, by their places, which are for which communities; for all where it names none. */
  readonly reports: readonly { readonly templates: readonly number[]; readonly communities: readonly string[] }[];
  readonly format: readonly Format[];
  readonly profile: string | undefined;
  readonly out: string | undefined;
  readonly names: string | undefined;
  readonly communityPlace: (row: number, index: number) => Place;
}

/**
 * The manifest that a command line names; undefined where it names ledgers. Its paths count from its own folder.
 * @throws UserError with every fault of it at once: of its writing, and of what it names and nobody has.
 */
export async function openManifest(
  named: readonly string[],
  templates: string | undefined,
): Promise<OpenManifest | undefined> {
  const [file = ''] = named;
  if (named.length !== 1 || !/\.ya?ml$/i.test(file) || !exists(file)) return undefined;
  const source = { file, bytes: readBytes(file) };
  if (!isManifest(source)) return undefined;
  const read = readManifest(source);
  const { entries } = await openLibrary(templates);
  const known = entries.flatMap(({ id, name, sample }) => [id, name, ...(sample === undefined ? [] : [`${sample}`])]);
  const beside = (path: string) => join(dirname(file), path);
  const problems = [...read.problems, ...(await missing(read, known, beside))];
  const { manifest } = read;
  if (!manifest || problems.some(isError))
    throw new UserError(problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  const idsOf = (name: string): readonly string[] =>
    name === ALL_TEMPLATES
      ? entries.filter(({ inAll }) => inAll).map(({ id }) => id)
      : name.endsWith('.hbs')
        ? [beside(name)]
        : entries.flatMap((entry) => ([entry.id, entry.name, `${entry.sample}`].includes(name) ? [entry.id] : []));
  const reports = manifest.reports.map((report) => ({ ...report, ids: report.templates.flatMap(idsOf) }));
  const template = [...new Set(reports.flatMap(({ ids }) => ids))];
  return {
    file,
    ledgers: manifest.ledgers.map(beside),
    year: manifest.year,
    defaults: { subdistrict: manifest.subdistrict, dated: manifest.dated, signedBy: manifest.signedBy },
    template,
    reports: reports.map(({ ids, communities }) => ({ templates: ids.map((id) => template.indexOf(id)), communities })),
    format: manifest.formats.filter(isFormat),
    profile: manifest.profile !== undefined && isOwn(manifest.profile) ? beside(manifest.profile) : manifest.profile,
    out: manifest.out === undefined ? undefined : beside(manifest.out),
    names: manifest.names,
    communityPlace: (row, index) => read.place(['reports', row, 'communities', index]),
  };
}

const isOwn = (profile: string) => /\.ya?ml$/i.test(profile);

/** What a manifest names and nobody has. */
async function missing(
  { manifest, place }: ManifestResult,
  templates: readonly string[],
  beside: (path: string) => string,
): Promise<readonly Problem[]> {
  if (!manifest) return [];
  const { ledgers, formats, profile, reports } = manifest as Manifest;
  const found: Problem[] = [];
  for (const [index, ledger] of ledgers.entries()) {
    const path = beside(ledger);
    const isThere = exists(path) || (/[*?[\]{}]/.test(ledger) && (await expandGlob(path)).length > 0);
    if (!isThere) found.push(problem('manifest-ledger', '错误', { ledger }, place(['ledgers', index])));
  }
  for (const [index, format] of formats.entries())
    if (!isFormat(format))
      found.push(problem('manifest-format', '错误', { name: format, formats: FORMATS }, place(['formats', index])));
  const known: readonly string[] = PROFILE_NAMES;
  if (profile !== undefined && !(isOwn(profile) ? exists(beside(profile)) : known.includes(profile)))
    found.push(
      problem(
        'unknown-profile',
        '错误',
        { name: profile, nearest: nearest(profile, known), known },
        place(['profile']),
      ),
    );
  for (const [row, report] of reports.entries())
    for (const [index, name] of report.templates.entries()) {
      const isThere = name.endsWith('.hbs') ? exists(beside(name)) : name === ALL_TEMPLATES || templates.includes(name);
      if (!isThere)
        found.push(
          problem(
            'manifest-template',
            '错误',
            { name, nearest: nearest(name, [...templates, ALL_TEMPLATES]) },
            place(['reports', row, 'templates', index]),
          ),
        );
    }
  return found;
}
