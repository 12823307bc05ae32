import { dirname, extname, join } from 'node:path';
import { buildReport, type Report } from '../../build.js';
import { bracketed } from '../../chinese/bracketed.js';
import { fileName } from '../../file-name.js';
import { isFolder } from '../../files/read-files.js';
import { type Written, writeReport } from '../../files/write-report.js';
import { findLedgers } from '../../open/find-ledgers.js';
import { type LoadedLedger, loadLedger } from '../../open/load-ledger.js';
import { checkNoTemplates, chooseTemplates } from '../../open/open-library.js';
import { explain } from '../../problems/explain.js';
import { type Problem, UserError } from '../../problems/problem.js';
import { usageError } from '../../problems/usage.js';
import type { Profile } from '../../render/docx/profile.js';
import { type Format, RENDERERS, type Renderer } from '../../render/renderers.js';
import type { ReportTemplate } from '../../template/library.js';
import { BUILD_WORDS as WORDS } from '../../words/build-words.js';
import type { Console, ExitCode } from '../console.js';
import { type LedgerOutcome, outcomeJson, outcomeTable, printedGaps, type ReportOutcome } from '../outcome.js';
import { chooseProfile } from './choose-profile.js';
import { fontTalk } from './font-talk.js';
import { photoLink } from './photo-link.js';
import { type PhotoPreparer, photoPreparer } from './prepare-photos.js';

export interface BuildOptions {
  readonly template: readonly string[];
  readonly all: boolean;
  readonly format: readonly Format[];
  readonly out: string;
  readonly templates?: string;
  /** A layout by name, or a file of the user's own. */
  readonly profile?: string;
  /** How many stand on a page, instead of what the annex says itself. */
  readonly photos?: 2 | 4;
  readonly set: Readonly<Record<string, string>>;
  readonly strict: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Where reports go: to stdout, into one file, or into a folder. */
type Target = { readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };

export async function build(named: readonly string[], options: BuildOptions, console: Console): Promise<ExitCode> {
  if (options.all && options.template.length > 0) throw usageError('all-and-template', {});
  const files = await findLedgers(named);
  await checkNoTemplates(files, options.templates);
  const templates = await chooseTemplates(options.templates, options.template, options.all);
  const target = chooseTarget(options, files.length * templates.length * options.format.length, console);
  const profile = options.profile === undefined ? undefined : await chooseProfile(options.profile);
  const folders = folderChooser(target, files.length > 1);
  const paths = pathChooser();
  const outcomes: LedgerOutcome[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1) console.progress(`[${index + 1}/${files.length}] ${file}`);
    outcomes.push(await buildLedger(file, templates, { options, target, folders, paths, profile, console }));
  }
  console.progress('');
  if (options.json) console.out(`${JSON.stringify(outcomeJson(outcomes), null, 2)}\n`);
  else if (!options.quiet || outcomes.some(({ exitCode }) => exitCode > 0))
    console.talk(talk(outcomes, options, console));
  const written = outcomes.some(({ reports }) => reports.some(({ files }) => files.length > 0));
  if (written && options.format.includes('docx') && !options.quiet && !options.json)
    console.talk(await fontTalk(profile, console));
  return worst(outcomes.map(({ exitCode }) => exitCode));
}

const worst = (codes: readonly ExitCode[]): ExitCode => (codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0);

interface Run {
  readonly options: BuildOptions;
  readonly target: Target;
  readonly profile: Profile | undefined;
  readonly folders: (loaded: LoadedLedger) => string;
  readonly paths: (folder: string, report: Report, loaded: LoadedLedger, extension: string) => string;
  readonly console: Console;
}

/** One ledger, all its reports. Whatever is wrong with it is kept for the end: it never stops the others. */
async function buildLedger(file: string, templates: readonly ReportTemplate[], run: Run): Promise<LedgerOutcome> {
  const reports: ReportOutcome[] = [];
  let community: string | undefined;
  let problems: readonly Problem[] = [];
  try {
    const loaded = loadLedger(file, { set: run.options.set, today: run.console.today });
    ({ problems } = loaded);
    community = loaded.ledger.community.name;
    if (loaded.datedToday && !run.options.quiet) run.console.talk(WORDS.datedToday({ file, date: loaded.dated }));
    const made = templates.map((template) => buildReport(loaded, template, run.options.photos));
    const photos = photoPreparer(loaded, run.console);
    const folder = run.folders(loaded);
    for (const report of made) {
      const files =
        run.options.strict && printedGaps([report]).length > 0 ? [] : await write(report, loaded, photos, folder, run);
      problems = [...loaded.problems, ...photos.problems];
      reports.push({ template: report.template.id, name: report.name, gaps: report.gaps, files });
    }
    const exitCode = run.options.strict && printedGaps(reports).length > 0 ? 1 : 0;
    return { file, community, reports, problems, exitCode };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      file,
      ...(community && { community }),
      reports,
      problems: [...problems, ...error.problems],
      exitCode: error.exitCode,
    };
  }
}

async function write(
  report: Report,
  loaded: LoadedLedger,
  photos: PhotoPreparer,
  folder: string,
  { options, target, paths, profile, console }: Run,
): Promise<readonly Written[]> {
  const written: Written[] = [];
  let { document } = report;
  for (const format of options.format) {
    const { extension, render, photoSize, seal, isUntouched }: Renderer = RENDERERS[format];
    const file = target.kind === 'file' ? target.path : paths(folder, report, loaded, extension);
    const setting = { profile, link: photoLink(loaded, target.kind === 'stdout' ? '.' : dirname(file)) };
    const prepared = photoSize && (await photos.prepare(document, (perPage) => photoSize(perPage, setting)));
    document = prepared?.document ?? document;
    const bytes = await render(document, { ...setting, ...(prepared && { pictures: prepared.pictures }) });
    if (target.kind === 'stdout') console.out(bytes);
    else written.push(await writeReport(file, await seal(bytes), isUntouched));
  }
  return written;
}

function chooseTarget({ out, format, json }: BuildOptions, count: number, console: Console): Target {
  if (out === '-') {
    if (count !== 1) throw usageError('stdout-several', {});
    if (json) throw usageError('stdout-taken', {});
    if (console.outIsTerminal && format[0] === 'docx') throw usageError('docx-on-terminal', {});
    return { kind: 'stdout' };
  }
  const extension = isFolder(out) ? '' : extname(out).toLowerCase();
  const isFile = extension === '.docx' || extension === '.md';
  if (!isFile && /^\.[a-z]{2,4}$/.test(extension)) throw usageError('extension-unknown', { extension });
  if (!isFile) return { kind: 'folder', path: out };
  if (count !== 1) throw usageError('file-for-several', { file: out, count });
  if (RENDERERS[format[0] ?? 'docx'].extension !== extname(out).toLowerCase()) {
    throw usageError('extension-differs', { file: out, format: format[0] ?? 'docx' });
  }
  return { kind: 'file', path: out };
}

/** One ledger's reports go straight into the folder; in a batch each community has its own, and no ledger takes another's. */
function folderChooser(target: Target, batch: boolean): Run['folders'] {
  const taken = new Set<string>();
  return ({ ledger, file }) => {
    if (target.kind !== 'folder') return '';
    if (!batch) return target.path;
    const name = fileName(ledger.community.name);
    const key = (folder: string) => `${folder}/${ledger.year}`.toLowerCase();
    const stem = stemOf(file);
    const folder =
      [name, `${name}${bracketed(stem)}`].find((candidate) => !taken.has(key(candidate))) ??
      `${name}${bracketed(`${stem}${taken.size}`)}`;
    taken.add(key(folder));
    return join(target.path, folder);
  };
}

/** No report of a run takes another's place: of two of the same name the second says which template, or which ledger, it is of. */
function pathChooser(): Run['paths'] {
  const taken = new Set<string>();
  return (folder, { name, template }, { file }, extension) => {
    const path = (mark: string) => join(folder, `${fileName(name)}${mark}${extension}`);
    const marks = ['', ...[fileName(template.id), stemOf(file), `${taken.size}`].map(bracketed)];
    const chosen = path(marks.find((mark) => !taken.has(path(mark).toLowerCase())) ?? '');
    taken.add(chosen.toLowerCase());
    return chosen;
  };
}

const stemOf = (file: string) => fileName(file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, ''));

/** What a person is told at the end: problems, what was moved aside, what was written, what is to be supplied. */
function talk(outcomes: readonly LedgerOutcome[], { strict, quiet }: BuildOptions, console: Console): string {
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  const reports = outcomes.flatMap((outcome) => outcome.reports);
  const files = reports.flatMap((report) => report.files);
  const gaps = printedGaps(reports).length;
  return [
    explain(problems, { colour: console.talkColour, columns: console.columns }),
    ...files.flatMap(({ file, movedTo }) => (movedTo ? WORDS.kept({ file, movedTo }) : [])),
    ...(quiet
      ? []
      : outcomes.length > 1
        ? ['\n', outcomeTable(outcomes)]
        : files.map(({ file }) => WORDS.written({ file }))),
    ...(gaps > 0 ? [WORDS.gaps({ gaps, reports: reports.length, heldBack: strict })] : []),
  ].join('');
}
