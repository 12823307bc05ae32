import type { Command } from 'commander';
import { EXPORT_HELP as HELP } from '../words/help/export-help.js';
import { SHARED_HELP } from '../words/help/shared-help.js';
import type { RunAction } from './run-action.js';

export function exportCommand(program: Command, run: RunAction): void {
  program
    .command('export')
    .usage(HELP.usage)
    .description(HELP.description)
    .argument(...SHARED_HELP.ledger)
    .option(...HELP.out)
    .addHelpText('after', HELP.examples)
    .action(async (file, options) =>
      run(async (console) => (await import('../commands/export.js')).exportLedger(file, options, console)),
    );
}
