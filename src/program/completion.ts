import { Argument, type Command } from 'commander';
import type { Shell } from '../completion/shells.js';
import { COMPLETION_HELP as HELP } from '../words/help/completion-help.js';
import type { RunAction } from './run-action.js';

/** Named here as well, so that the help of the command line need not load the scripts. */
const SHELLS = ['powershell', 'bash', 'zsh', 'fish'] as const satisfies readonly Shell[];

export function completionCommand(program: Command, run: RunAction): void {
  program
    .command('completion')
    .usage(`<${SHELLS.join('|')}>`)
    .description(HELP.description)
    .addArgument(new Argument(...HELP.shell).choices(SHELLS))
    .addHelpText('after', HELP.examples)
    .action(async (shell) =>
      run(async (console) =>
        (await import('../commands/completion/completion.js')).completion(shell, program, console),
      ),
    );
}
