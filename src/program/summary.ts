import type { Command } from 'commander';
import { SHARED_HELP } from '../words/help/shared-help.js';
import { SUMMARY_HELP as HELP } from '../words/help/summary-help.js';
import type { RunAction } from './run-action.js';

export function summaryCommand(program: Command, run: RunAction): void {
  program
    .command('summary')
    .usage(HELP.usage)
    .description(HELP.description)
    .argument(...HELP.argument)
    .option(...HELP.out)
    .option(...SHARED_HELP.json, false)
    .addHelpText('after', HELP.examples)
    .action(async (files, options) =>
      run(async (console) => (await import('../commands/summary/join-batch.js')).joinBatch(files, options, console)),
    );
}
