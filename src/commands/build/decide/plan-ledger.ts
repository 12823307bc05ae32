import { createHash } from 'node:crypto';
import { dirname, relative, resolve, sep } from 'node:path';
import { reportName } from '../../../build.js';
import type { AnnexLength } from '../../../facts/annex-facts.js';
import { planPeriod } from '../../../facts/plan-period.js';
import { packageVersion } from '../../../files/own-files.js';
import type { Length } from '../../../narrative/year/length.js';
import type { LedgerDefaults, LoadedLedger } from '../../../open/load-ledger.js';
import type { BrokenTemplate } from '../../../open/open-library.js';
import type { Profile } from '../../../render/docx/profile.js';
import { type Format, RENDERERS, type Renderer } from '../../../render/renderers.js';
import type { ReportTemplate } from '../../../template/library.js';
import type { ChooseName } from './choose-names.js';
import type { NameParts } from './pattern-name.js';
import type { Job, Target } from './plan.js';

export interface PlanOptions {
  readonly format: readonly Format[];
  readonly photos?: 2 | 4;
  /** How much room a report gives to what it tells. */
  readonly length?: Length;
  /** 详: with what the ledger says of each activity in full. */
  readonly annex?: AnnexLength;
  /** What alone the reports are to be about. */
  readonly about?: string;
  readonly from?: string;
  readonly to?: string;
  readonly set: Readonly<Record<string, string>>;
  /** A working copy, with 【待补：…】 where material is lacking. */
  readonly draft: boolean;
  /** Whether photos outside the ledger's folder go in, too. */
  readonly allowOutside: boolean;
  /** Whether a report that lacks something is left out. */
  readonly strict: boolean;
  /** Whether names of persons, private numbers and photos of minors are left out. */
  readonly public: boolean;
  /** Whether a file that was made from the same is left alone. */
  readonly changed: boolean;
  /** Whether the files of each ledger go into a ZIP as well. */
  readonly zip: boolean;
  /** What a manifest says for all of its ledgers. */
  readonly defaults?: LedgerDefaults;
  /** How a manifest has the reports called: {街道}/{社区}/{年度}{模板}. */
  readonly names?: string;
}

/** A report of a ledger with the files to be written of it, a job a format; or why there is none. */
export type PlannedReport =
  | { readonly template: ReportTemplate; readonly name: string; readonly jobs: readonly Job[] }
  | BrokenTemplate;

/** Ledger + templates → what is to be written, and where. Nothing is filled, written or said, and the disk is not asked. */
export function planLedger(
  loaded: LoadedLedger,
  templates: readonly (ReportTemplate | BrokenTemplate)[],
  profile: Profile | undefined,
  options: PlanOptions,
  choose: ChooseName,
): readonly PlannedReport[] {
  const { photos, length, annex, about, from, to } = options;
  const { defaults } = options;
  const said = { photosPerPage: photos, length, annex, about, from, to, defaults };
  const common = {
    ledger: { file: loaded.file, sha256: loaded.sha256 },
    ...(loaded.previousInput && { previous: loaded.previousInput }),
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    photos: photosIn(loaded),
    draft: options.draft,
    ...(options.public && { public: true }),
    set: options.set,
    dated: loaded.dated,
    version: packageVersion(),
  };
  return templates.map((template): PlannedReport => {
    if ('error' in template) return template;
    const { id } = template.report;
    const name = reportName(loaded, template.report, options.draft);
    const jobs = options.format.map((format): Job => {
      const { extension, photoSize, hasFonts }: Renderer = RENDERERS[format];
      const target = choose({ name, id, parts: partsOf(loaded, template.report) }, extension);
      return {
        ...common,
        template: { id, sha256: templateHash(template) },
        format,
        ...(profile && hasFonts && { profile: sha256(JSON.stringify(profile)) }),
        ...(!photoSize && common.photos.length > 0 && { photoFolder: between(target, loaded.file) }),
        name,
        target,
      };
    });
    return { template, name, jobs };
  });
}

const partsOf = ({ ledger }: LoadedLedger, { planYear, name }: ReportTemplate['report']): NameParts => ({
  街道: ledger.community.subdistrict ?? '',
  社区: ledger.community.name,
  年度: String(planYear ? planPeriod(ledger).year : ledger.year),
  模板: name,
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const templateHash = ({ report, annexes }: ReportTemplate) =>
  sha256([report, ...annexes].map((template) => template.sha256).join());

const photosIn = ({ ledger, unusablePhotos }: LoadedLedger) =>
  [...new Set(ledger.activities.flatMap(({ photos }) => photos))].map((file) => ({
    file,
    usable: !unusablePhotos.has(file),
  }));

const between = (target: Target, ledger: string): string =>
  relative(resolve(target.kind === 'file' ? dirname(target.file) : '.'), resolve(dirname(ledger))).replaceAll(sep, '/');
