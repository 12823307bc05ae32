import { type Command, Option } from 'commander';
import type { PreviewOptions } from '../commands/preview.js';
import { usageError } from '../problems/usage.js';
import { PREVIEW_HELP as HELP } from '../words/help/preview-help.js';
import { SHARED_HELP } from '../words/help/shared-help.js';
import {
  aboutOption,
  annexOption,
  dateOption,
  foldersOption,
  fromOption,
  lengthOption,
  outsideOption,
  setOption,
  toOption,
  withDate,
} from './options.js';
import type { RunAction } from './run-action.js';

export function previewCommand(program: Command, run: RunAction): void {
  program
    .command('preview')
    .usage(HELP.usage)
    .description(HELP.description)
    .argument(...SHARED_HELP.ledger)
    .addOption(new Option(...HELP.template).default(undefined, HELP.templateUsual))
    .addOption(new Option(...SHARED_HELP.width).argParser(columns))
    .addOption(lengthOption())
    .addOption(annexOption())
    .addOption(aboutOption())
    .addOption(fromOption())
    .addOption(toOption())
    .addOption(dateOption())
    .addOption(setOption())
    .addOption(foldersOption())
    .addOption(outsideOption())
    .option(...SHARED_HELP.draft, false)
    .option(...SHARED_HELP.public, false)
    .option(...HELP.noPager)
    .addHelpText('after', HELP.examples)
    .action(async (file, options) =>
      run(async (console) =>
        (await import('../commands/preview.js')).preview(file, withDate<PreviewOptions>(options), console),
      ),
    );
}

export const columns = (value: string) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 20 || number > 1000) throw usageError('width-unfit', { text: value });
  return number;
};
