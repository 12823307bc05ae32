import { dirname, extname, join } from 'node:path';
import { type AnnexLength, buildReport, type Report } from '../../build.js';
import { fileName } from '../../file-name.js';
import { isFolder } from '../../files/read-files.js';
import { type Written, writeReport } from '../../files/write-report.js';
import type { Length } from '../../narrative/room.js';
import { findLedgers } from '../../open/find-ledgers.js';
import { type LoadedLedger, loadLedger } from '../../open/load-ledger.js';
import { checkNoTemplates, chooseTemplates, defaultTemplates } from '../../open/open-library.js';
import { explain } from '../../problems/explain.js';
import { type Problem, UserError } from '../../problems/problem.js';
import { usageError } from '../../problems/usage.js';
import type { Profile } from '../../render/docx/profile.js';
import { type Format, RENDERERS, type Renderer } from '../../render/renderers.js';
import type { ReportTemplate } from '../../template/library.js';
import type { Console, ExitCode } from '../console.js';
import {
  gapsTalk,
  type LedgerOutcome,
  outcomeJson,
  outcomeTable,
  printedGaps,
  type ReportOutcome,
} from '../outcome.js';
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
  /** How much room a report gives to what it tells. */
  readonly length?: Length;
  /** 详: with what the ledger says of each activity in full. */
  readonly annex?: AnnexLength;
  /** What alone the reports are to be about. */
  readonly about?: string;
  readonly from?: string;
  readonly to?: string;
  readonly set: Readonly<Record<string, string>>;
  readonly strict: boolean;
  /** A working copy, with 【待补：…】 where material is lacking. */
  readonly draft: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Where reports go: to stdout, into one file, or into a folder. */
type Target = { readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };

export async function build(named: readonly string[], options: BuildOptions, console: Console): Promise<ExitCode> {
  if (options.all && options.template.length > 0)
    throw usageError('--all 和 -t 不能同时写', '全部生成只写 --all；只要几种就只写 -t。');
  const files = await findLedgers(named);
  await checkNoTemplates(files, options.templates);
  const names = options.template.length > 0 ? options.template : defaultTemplates(options);
  const templates = await chooseTemplates(options.templates, names, options.all);
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
    const loaded = loadLedger(file, { set: run.options.set, today: run.console.today, focus: run.options });
    ({ problems } = loaded);
    community = loaded.ledger.community.name;
    if (loaded.datedToday && !run.options.quiet)
      run.console.talk(`${file}：没有写成文日期，按今天 ${loaded.dated} 落款。\n`);
    const made = templates.map((template) =>
      buildReport(loaded, template, {
        draft: run.options.draft,
        photosPerPage: run.options.photos,
        length: run.options.length,
        annex: run.options.annex,
      }),
    );
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
    if (count !== 1) throw usageError('-o - 一次只能输出一份报告', '只写一份台账、一个模板（-t）和一种格式（-f）。');
    if (json) throw usageError('-o - 与 --json 都要用标准输出', '去掉其中一个。');
    if (console.outIsTerminal && format[0] === 'docx')
      throw usageError('DOCX 不能显示在终端里', '写成文件：-o 报告.docx；要在终端里看，运行 report preview。');
    return { kind: 'stdout' };
  }
  const extension = isFolder(out) ? '' : extname(out).toLowerCase();
  const isFile = extension === '.docx' || extension === '.md';
  if (!isFile && /^\.[a-z]{2,4}$/.test(extension))
    throw usageError(
      `不能生成 ${extension} 文件`,
      extension === '.pdf' ? '先生成 .docx，再用 WPS 或 Word 打开，另存为 PDF。' : '文件名以 .docx 或 .md 结尾。',
    );
  if (!isFile) return { kind: 'folder', path: out };
  if (count !== 1) throw usageError(`“${out}”是一个文件，这次要生成${count}份报告`, '-o 后面写文件夹，例如 -o 报告。');
  if (RENDERERS[format[0] ?? 'docx'].extension !== extname(out).toLowerCase()) {
    throw usageError(`“${out}”的扩展名与格式 ${format[0]} 不一致`, '改文件名，或用 -f 写上对应的格式。');
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
      [name, `${name}（${stem}）`].find((candidate) => !taken.has(key(candidate))) ?? `${name}（${stem}${taken.size}）`;
    taken.add(key(folder));
    return join(target.path, folder);
  };
}

/** No report of a run takes another's place: of two of the same name the second says which template, or which ledger, it is of. */
function pathChooser(): Run['paths'] {
  const taken = new Set<string>();
  return (folder, { name, template }, { file }, extension) => {
    const path = (mark: string) => join(folder, `${fileName(name)}${mark}${extension}`);
    const marks = ['', `（${fileName(template.id)}）`, `（${stemOf(file)}）`, `（${taken.size}）`];
    const chosen = path(marks.find((mark) => !taken.has(path(mark).toLowerCase())) ?? '');
    taken.add(chosen.toLowerCase());
    return chosen;
  };
}

const stemOf = (file: string) => fileName(file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, ''));

/** What a person is told at the end: problems, what was moved aside, what was written, what is to be supplied. */
function talk(outcomes: readonly LedgerOutcome[], { strict, draft, quiet }: BuildOptions, console: Console): string {
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  const reports = outcomes.flatMap((outcome) => outcome.reports);
  const files = reports.flatMap((report) => report.files);
  const gaps = printedGaps(reports).length;
  const total = reports.length > 1 ? `${reports.length} 份报告共 ` : '';
  return [
    explain(problems, { colour: console.talkColour, columns: console.columns }),
    ...files.flatMap(({ file, movedTo }) => (movedTo ? `“${file}”手工改过，已改名保留为“${movedTo}”。\n` : [])),
    ...(quiet
      ? []
      : outcomes.length > 1
        ? ['\n', outcomeTable(outcomes)]
        : files.map(({ file }) => `已生成 ${file}\n`)),
    ...(gaps > 0
      ? [
          strict
            ? `${total}${gaps} 处没有材料，按 --strict 这样的报告没有写出。运行 report check 查看清单。\n`
            : `${total}${gapsTalk(gaps, draft)}`,
        ]
      : []),
  ].join('');
}
