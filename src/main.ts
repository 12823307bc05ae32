import { Command, CommanderError, Option } from 'commander';
import type { BuildOptions } from './commands/build.js';
import type { CheckOptions } from './commands/check.js';
import type { Console, ExitCode } from './commands/console.js';
import { createConsole } from './commands/create-console.js';
import type { PreviewOptions } from './commands/preview.js';
import { translateUsage } from './commands/translate-usage.js';
import { usageError } from './commands/usage.js';
import { UserError } from './errors.js';
import { packageVersion } from './files.js';
import { isFormat } from './render/renderers.js';

/** The one place that catches, prints and sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const console = createConsole();
  try {
    process.exitCode = await run(argv, console);
  } catch (error) {
    console.progress('');
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      if (error.exitCode !== 0) console.talk(translateUsage(error));
    } else if (error instanceof UserError) {
      const { explain } = await import('./explain.js');
      console.talk(explain(error.problems, { colour: console.talkColour, columns: console.columns }));
      process.exitCode = error.exitCode;
    } else {
      throw error;
    }
  }
}

async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(async (code) => {
    exitCode = await code;
  }, console);
  await program.parseAsync(argv);
  return exitCode;
}

type Done = (code: Promise<ExitCode>) => Promise<void>;

const SECTIONS: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
  'Global Options:': '通用选项：',
};

function createProgram(done: Done, console: Console): Command {
  const program = new Command('report')
    .description('汇报：由一份社区台账生成六种正式报告和计划（DOCX 或 Markdown）')
    .usage('<命令> [选项]')
    .version(packageVersion(), '-V, --version', '显示版本号')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示某个命令的帮助')
    .configureHelp({
      styleTitle: (title) => SECTIONS[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .configureOutput({ writeOut: console.out, writeErr: console.talk, outputError: () => undefined })
    .showHelpAfterError(false)
    .exitOverride()
    .addHelpText(
      'after',
      '\n例：\n  report build                     用当前文件夹的台账生成工作汇报\n  report build 台账.yaml --all     六份全部生成，放进 报告/\n  report preview 台账.yaml -t 3    在终端里看第三种\n  report check 台账.yaml           查问题和待补',
    );
  addBuild(program, done, console);
  addPreview(program, done, console);
  addCheck(program, done, console);
  addTemplates(program, done, console);
  return program;
}

const collect = (value: string, before: readonly string[]) => [...before, ...value.split(/[,，]/).filter(Boolean)];

/** 键=值 pairs; --date is one of them. */
const collectSet = (value: string, before: Readonly<Record<string, string>>) => {
  const at = value.search(/[=＝]/);
  if (at < 1) throw usageError(`--set 后面的“${value}”不是 键=值`, '例如 --set 署名=清潭三社区居民委员会。');
  return { ...before, [value.slice(0, at).trim()]: value.slice(at + 1).trim() };
};

const formats = (value: string) => {
  const names = value.split(/[,，]/).map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !isFormat(name));
  if (unknown !== undefined) throw usageError(`没有“${unknown}”这种格式`, '格式写 docx 或 md，两种都要就写 docx,md。');
  return [...new Set(names.filter(isFormat))];
};

const setOption = () =>
  new Option('--set <键=值>', '改写台账开头的一项，可写几次').argParser(collectSet).default({}, '不改写');
const dateOption = () => new Option('--date <日期>', '成文日期，例如 2025-12-10');
const foldersOption = () => new Option('--templates <文件夹>', '自己的模板文件夹；当前文件夹里有“模板”就用它');
/** --date is one more --set. */
const withDate = <T extends Settable>({ date, ...rest }: T & { readonly date?: string }) =>
  ({ ...rest, set: date === undefined ? rest.set : { ...rest.set, 成文日期: date } }) as unknown as T;

interface Settable {
  readonly set: Readonly<Record<string, string>>;
}

function addBuild(program: Command, done: Done, console: Console): void {
  program
    .command('build')
    .usage('[台账…] [选项]')
    .description('生成报告；可写几份台账、文件夹或通配符')
    .argument('[台账...]', '台账文件；不写就用当前文件夹里的')
    .addOption(
      new Option('-t, --template <名称>', '模板：名称、编号 1–6 或 .hbs 文件，可写几个')
        .argParser(collect)
        .default([], '工作汇报'),
    )
    .option('--all', '六种报告全部生成', false)
    .addOption(
      new Option('-f, --format <格式>', 'docx 或 md，可写 docx,md').argParser(formats).default(['docx'], 'docx'),
    )
    .option('-o, --out <路径>', '输出的文件夹；只有一份时可写文件名；- 表示标准输出', '报告')
    .addOption(dateOption())
    .addOption(setOption())
    .addOption(foldersOption())
    .option('--strict', '有待补就算错误，不写那份报告', false)
    .option('--json', '结果以 JSON 输出', false)
    .option('-q, --quiet', '没有错误就不说话', false)
    .action(async (files, options) =>
      done((await import('./commands/build.js')).build(files, withDate<BuildOptions>(options), console)),
    );
}

function addPreview(program: Command, done: Done, console: Console): void {
  program
    .command('preview')
    .usage('[台账] [选项]')
    .description('在终端里看一份报告')
    .argument('[台账]', '台账文件；不写就用当前文件夹里的')
    .option('-t, --template <名称>', '模板：名称、编号 1–6 或 .hbs 文件', 'annual-report')
    .addOption(new Option('-w, --width <列数>', '按这么多列折行').argParser(columns))
    .addOption(dateOption())
    .addOption(setOption())
    .addOption(foldersOption())
    .option('--no-pager', '不分页')
    .action(async (file, options) =>
      done((await import('./commands/preview.js')).preview(file, withDate<PreviewOptions>(options), console)),
    );
}

const columns = (value: string) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 20 || number > 1000)
    throw usageError(`“${value}”不是列数`, '写 20 到 1000 的整数，例如 --width 80。');
  return number;
};

function addCheck(program: Command, done: Done, console: Console): void {
  program
    .command('check')
    .usage('[台账…] [选项]')
    .description('检查台账：列出问题和待补，不写文件')
    .argument('[台账...]', '台账文件；不写就用当前文件夹里的')
    .addOption(new Option('-t, --template <名称>', '只查这几种报告的待补').argParser(collect).default([], '全部'))
    .addOption(dateOption())
    .addOption(setOption())
    .addOption(foldersOption())
    .option('--strict', '有待补就算错误', false)
    .option('--json', '以 JSON 输出', false)
    .action(async (files, options) =>
      done((await import('./commands/check.js')).check(files, withDate<CheckOptions>(options), console)),
    );
}

function addTemplates(program: Command, done: Done, console: Console): void {
  program
    .command('templates')
    .usage('[台账] [选项]')
    .description('列出模板，或模板里可用的名称')
    .argument('[台账...]', '与 --names 同用：按这份台账列出名称')
    .option('--names', '列出模板里可用的名称', false)
    .addOption(foldersOption())
    .option('--json', '以 JSON 输出', false)
    .action(async (files, options) =>
      done((await import('./commands/templates.js')).templates(files, options, console)),
    );
}
