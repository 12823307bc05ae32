import { type Command, Option } from 'commander';
import type { StatsOptions } from '../commands/stats/stats-asked.js';
import { SHARED_HELP } from '../words/help/shared-help.js';
import { STATS_HELP as HELP } from '../words/help/stats-help.js';
import { collect, dateOption, foldersOption, setOption, withDate } from './options.js';
import { columns } from './preview.js';
import type { RunAction } from './run-action.js';

export function statsCommand(program: Command, run: RunAction): void {
  program
    .command('stats')
    .usage(HELP.usage)
    .description(HELP.description)
    .argument(...SHARED_HELP.ledger)
    .addOption(new Option(...HELP.trace).argParser(collect).default([]))
    .option(...HELP.figures, false)
    .addOption(new Option(...HELP.template).argParser(collect).default([], HELP.templateUsual))
    .addOption(new Option(...SHARED_HELP.width).argParser(columns))
    .addOption(dateOption())
    .addOption(setOption())
    .addOption(foldersOption())
    .option(...HELP.json, false)
    .addHelpText('after', HELP.examples)
    .action(async (file, options) =>
      run(async (console) =>
        (await import('../commands/stats/stats.js')).stats(file, withDate<StatsOptions>(options), console),
      ),
    );
}
