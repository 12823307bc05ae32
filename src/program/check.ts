import { type Command, Option } from 'commander';
import type { CheckOptions } from '../commands/check/check.js';
import type { LikenessOptions } from '../commands/check/check-likeness.js';
import { CHECK_HELP as HELP } from '../words/help/check-help.js';
import { SHARED_HELP } from '../words/help/shared-help.js';
import { collect, dateOption, foldersOption, setOption, withDate } from './options.js';
import type { RunAction } from './run-action.js';

export function checkCommand(program: Command, run: RunAction): void {
  program
    .command('check')
    .usage(HELP.usage)
    .description(HELP.description)
    .argument(...SHARED_HELP.ledgers)
    .addOption(new Option(...HELP.template).argParser(collect).default([], HELP.templateUsual))
    .addOption(dateOption())
    .addOption(setOption())
    .addOption(foldersOption())
    .option(...HELP.fix, false)
    .option(...HELP.dryRun, false)
    .option(...HELP.yes, false)
    .option(...HELP.strict, false)
    .option(...HELP.all, false)
    .option(...HELP.likeness, false)
    .option(...SHARED_HELP.json, false)
    .addHelpText('after', HELP.examples)
    .action(async (files, options) =>
      run(async (console) =>
        options.likeness
          ? (await import('../commands/check/check-likeness.js')).checkLikeness(
              files,
              withDate<LikenessOptions>(options),
              console,
            )
          : (await import('../commands/check/check.js')).check(files, withDate<CheckOptions>(options), console),
      ),
    );
}
