import { type Command, CommanderError, Option } from 'commander';
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
    .addOption(traceOption())
    .option(...HELP.figures, false)
    .addOption(new Option(...HELP.template).argParser(collect).default([], HELP.templateUsual))
    .addOption(new Option(...SHARED_HELP.width).argParser(columns))
    .addOption(dateOption())
    .addOption(setOption())
    .addOption(foldersOption())
    .option(...HELP.json, false)
    .addHelpText('after', HELP.examples)
    .action(async (named, { trace, ...options }) => {
      // Names of figures may stand one behind the other, and the ledger behind them.
      const [file, ...others] = [...(named === undefined ? [] : [named]), ...trace.filter(isLedger)];
      if (others.length > 0) throw new CommanderError(2, 'commander.excessArguments', '');
      const asked = { ...options, trace: trace.filter((name: string) => !isLedger(name)) };
      return run(async (console) =>
        (await import('../commands/stats/stats.js')).stats(file, withDate<StatsOptions>(asked), console),
      );
    });
}

/** commander sees the dots of several values only behind an English word. */
const traceOption = () => Object.assign(new Option(...HELP.trace).argParser(collect).default([]), { variadic: true });

const isLedger = (word: string) => /\.ya?ml$/i.test(word);
