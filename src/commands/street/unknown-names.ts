import { extname } from 'node:path';
import { nearest } from '../../chinese/nearest.js';
import { exists, isFolder } from '../../files/read-files.js';
import { ALL_TEMPLATES } from '../../manifest/manifest-fields.js';
import type { ManifestResult } from '../../manifest/read-manifest.js';
import { type Problem, problem } from '../../problems/problem.js';
import { PROFILE_NAMES } from '../../render/docx/profile.js';
import { EXTENSIONS, FORMATS, type Format, isFormat } from '../../render/renderers.js';
import type { Library } from '../../template/library.js';

/** MD and .docx are as good as md and docx. */
export function formatOf(name: string): Format | undefined {
  const plain = name.toLowerCase().replace(/^\./, '');
  return isFormat(plain) ? plain : undefined;
}

export const isOwnProfile = (profile: string): boolean => /\.ya?ml$/i.test(profile);

/** The formats, layouts and templates that a manifest names and nobody has, and an output that is no folder. */
export function unknownNames(
  { manifest, place }: ManifestResult,
  entries: Library['entries'],
  beside: (path: string) => string,
): readonly Problem[] {
  if (!manifest) return [];
  const { formats, profile, reports, out } = manifest;
  const templates = entries.flatMap(({ id, name, sample }) => [
    id,
    name,
    ...(sample === undefined ? [] : [`${sample}`]),
  ]);
  const profiles: readonly string[] = PROFILE_NAMES;
  const hasProfile =
    profile === undefined || (isOwnProfile(profile) ? exists(beside(profile)) : profiles.includes(profile));
  const hasTemplate = (name: string) =>
    name.endsWith('.hbs') ? exists(beside(name)) : name === ALL_TEMPLATES || templates.includes(name);
  return [
    ...formats.flatMap((name, index) =>
      formatOf(name) ? [] : [problem('manifest-format', '错误', { name, formats: FORMATS }, place(['formats', index]))],
    ),
    ...(hasProfile
      ? []
      : [
          problem(
            'unknown-profile',
            '错误',
            { name: profile, nearest: nearest(profile, profiles), known: profiles },
            place(['profile']),
          ),
        ]),
    ...reports.flatMap((report, row) =>
      report.templates.flatMap((name, index) =>
        hasTemplate(name)
          ? []
          : [
              problem(
                'manifest-template',
                '错误',
                { name, nearest: nearest(name, [...templates, ALL_TEMPLATES]) },
                place(['reports', row, 'templates', index]),
              ),
            ],
      ),
    ),
    ...(out !== undefined && isFile(beside(out)) ? [problem('manifest-out', '错误', { out }, place(['out']))] : []),
  ];
}

/** Or has the name of one. */
const isFile = (path: string): boolean =>
  !isFolder(path) && (exists(path) || EXTENSIONS.includes(extname(path).toLowerCase()));
