import type { Command } from 'commander';
import type { UndoOptions } from '../commands/undo.js';
import { SHARED_HELP } from '../words/help/shared-help.js';
import { UNDO_HELP as HELP } from '../words/help/undo-help.js';
import type { RunAction } from './run-action.js';

export function undoCommand(program: Command, run: RunAction): void {
  program
    .command('undo')
    .usage(HELP.usage)
    .description(HELP.description)
    .argument(...SHARED_HELP.ledger)
    .option(...HELP.redo, false)
    .addHelpText('after', HELP.examples)
    .action(async (file, options: UndoOptions) =>
      run(async (console) => (await import('../commands/undo.js')).undo(file, options, console)),
    );
}
