import { createHash } from 'node:crypto';
import { buildReport, type Report, reportName } from '../../build.js';
import type { AnnexLength } from '../../facts/annex-facts.js';
import { packageVersion } from '../../files/own-files.js';
import { hashFile } from '../../files/read-files.js';
import type { Length } from '../../narrative/room.js';
import type { LoadedLedger } from '../../open/load-ledger.js';
import type { BrokenTemplate } from '../../open/open-library.js';
import { attempt } from '../../problems/attempt.js';
import type { UserError } from '../../problems/problem.js';
import type { Profile } from '../../render/docx/profile.js';
import { type Format, RENDERERS, type Renderer } from '../../render/renderers.js';
import type { ReportTemplate } from '../../template/library.js';
import { printedGaps } from '../gaps.js';
import type { ChooseName } from './choose-names.js';
import { photosOf } from './photos-of.js';
import type { BuildPlan, Input, Job } from './plan.js';

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
}

/** A report of a ledger with the files to be written of it; or why there is none. */
export interface PlannedReport {
  readonly template: string;
  readonly name: string;
  readonly made: { readonly report: Report; readonly plan: BuildPlan } | { readonly error: UserError };
}

/** Ledger + templates → what is to be written, and where. Nothing is written and nothing said; the disk is only asked for photos. */
export async function planLedger(
  loaded: LoadedLedger,
  templates: readonly (ReportTemplate | BrokenTemplate)[],
  profile: Profile | undefined,
  options: PlanOptions,
  choose: ChooseName,
): Promise<readonly PlannedReport[]> {
  const hash = photoHasher(loaded);
  const planned: PlannedReport[] = [];
  for (const template of templates) {
    if ('error' in template) {
      planned.push({ template: template.id, name: template.id, made: template });
      continue;
    }
    const { id } = template.report;
    const name = reportName(loaded, template.report, options.draft);
    const built = await attempt(() =>
      buildReport(loaded, template, {
        draft: options.draft,
        photosPerPage: options.photos,
        length: options.length,
        annex: options.annex,
      }),
    );
    if ('error' in built) {
      planned.push({ template: id, name, made: built });
      continue;
    }
    const report = built.value;
    const left = options.strict && printedGaps([report]).length > 0;
    const jobs = (left ? [] : options.format).map((format): Job => {
      const { extension, photoSize }: Renderer = RENDERERS[format];
      return {
        ledger: { file: loaded.file, sha256: loaded.sha256 },
        ...(loaded.previousInput && { previous: loaded.previousInput }),
        template: { id, sha256: templateHash(template) },
        format,
        ...(profile && { profile: sha256(JSON.stringify(profile)) }),
        photos: photoSize ? photosOf(report.document).map(([path]) => hash(path)) : [],
        ...(options.photos && { photosPerPage: options.photos, length: options.length }),
        draft: options.draft,
        ...(options.public && { public: true }),
        ...(options.length && { length: options.length }),
        ...(options.annex && { annex: options.annex }),
        ...(options.about !== undefined && { about: options.about }),
        ...(options.from !== undefined && { from: options.from }),
        ...(options.to !== undefined && { to: options.to }),
        set: options.set,
        dated: loaded.dated,
        version: packageVersion(),
        name,
        target: choose({ name, id }, extension),
      };
    });
    planned.push({ template: id, name, made: { report, plan: { jobs } } });
  }
  return planned;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const templateHash = ({ report, annexes }: ReportTemplate) =>
  sha256([report, ...annexes].map((template) => template.sha256).join());

/** Each photo is read once, however many reports hold it. */
function photoHasher({ photoFile }: LoadedLedger): (path: string) => Input {
  const known = new Map<string, Input>();
  return (path) => {
    const input = known.get(path) ?? { file: path, sha256: hashFile(photoFile(path)) ?? null };
    known.set(path, input);
    return input;
  };
}
