import { Command } from 'commander';
import type { Console } from '../commands/console.js';
import { packageVersion } from '../files/own-files.js';
import { textWidth } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';
import { addCommand } from './add.js';
import { buildCommand } from './build.js';
import { checkCommand } from './check.js';
import { completionCommand } from './completion.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { initCommand } from './init.js';
import { previewCommand } from './preview.js';
import type { RunAction } from './run-action.js';
import { schemaCommand } from './schema.js';
import { statsCommand } from './stats.js';
import { templatesCommand } from './templates.js';
import { undoCommand } from './undo.js';

/** commander's headings, in Chinese. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
};

/** In the order in which the help lists them. Each describes its options and loads what it does only when it is run. */
const COMMANDS: readonly ((program: Command, run: RunAction) => void)[] = [
  initCommand,
  buildCommand,
  previewCommand,
  checkCommand,
  addCommand,
  importCommand,
  undoCommand,
  exportCommand,
  statsCommand,
  templatesCommand,
  schemaCommand,
  completionCommand,
];

/** The command line as a user sees it. Throws CommanderError and UserError instead of printing and leaving. */
export function createProgram(run: RunAction, { out, talk }: Pick<Console, 'out' | 'talk'>): Command {
  const program = new Command('report')
    .description('汇报：由一份社区台账生成六种正式报告和计划（DOCX 或 Markdown）')
    .usage('<命令> [选项]')
    .version(packageVersion(), '-V, --version', '显示版本号')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示某个命令的帮助')
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      optionDescription: ({ description, defaultValue, defaultValueDescription }) => {
        const usual = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : undefined);
        return usual === undefined ? description : `${description}（默认：${usual}）`;
      },
      argumentDescription: ({ description, argChoices }) =>
        argChoices ? `${description}：${argChoices.join('、')}` : description,
      displayWidth: textWidth,
      minWidthToWrap: 24,
      boxWrap: folded,
    })
    .configureOutput({ writeOut: out, writeErr: talk, outputError: () => undefined })
    .exitOverride()
    .addHelpText('after', EXAMPLES);
  for (const add of COMMANDS) add(program, run);
  return program;
}

/** Lines of so many columns, as Chinese is broken. */
const folded = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const lines = wrap([{ text: line, style: 'text' }], width);
      return lines.length > 0 ? lines.map((glyphs) => glyphs.map((glyph) => glyph.text).join('')) : [''];
    })
    .join('\n');

const EXAMPLES = `
例：
  report build                     用当前文件夹的台账生成工作汇报
  report build 台账.yaml --all     六份全部生成，放进 报告/
  report preview 台账.yaml -t 3    在终端里看第三种
  report check 台账.yaml           查问题和待补`;
