import { Command } from 'commander';
import type { Console } from '../commands/console.js';
import { packageVersion } from '../files/own-files.js';
import { textWidth } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';
import { PROGRAM_HELP as HELP } from '../words/help/program-help.js';
import { addCommand } from './add.js';
import { buildCommand } from './build.js';
import { checkCommand } from './check.js';
import { completionCommand } from './completion.js';
import { doctorCommand } from './doctor.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { initCommand } from './init.js';
import { previewCommand } from './preview.js';
import type { RunAction } from './run-action.js';
import { schemaCommand } from './schema.js';
import { statsCommand } from './stats.js';
import { summaryCommand } from './summary.js';
import { templatesCommand } from './templates.js';
import { undoCommand } from './undo.js';

/** In the order in which the help lists them. Each describes its options and loads what it does only when it is run. */
const COMMANDS: readonly ((program: Command, run: RunAction) => void)[] = [
  initCommand,
  buildCommand,
  summaryCommand,
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
  doctorCommand,
];

/** The command line as a user sees it. Throws CommanderError and UserError instead of printing and leaving. */
export function createProgram(run: RunAction, { out, talk }: Pick<Console, 'out' | 'talk'>): Command {
  const program = new Command('report')
    .description(HELP.description)
    .usage(HELP.usage)
    .version(packageVersion(), '-V, --version', HELP.version)
    .helpOption('-h, --help', HELP.help)
    .helpCommand(...HELP.helpCommand)
    .configureHelp({
      styleTitle: (title) => HELP.headings[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      optionDescription: ({ description, defaultValue, defaultValueDescription }) => {
        const usual = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : undefined);
        return usual === undefined ? description : HELP.usual({ description, usual });
      },
      argumentDescription: ({ description, argChoices }) =>
        argChoices ? HELP.choices({ description, choices: argChoices }) : description,
      displayWidth: textWidth,
      minWidthToWrap: 24,
      boxWrap: folded,
    })
    .configureOutput({ writeOut: out, writeErr: talk, outputError: () => undefined })
    .exitOverride()
    .addHelpText('after', HELP.examples);
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
