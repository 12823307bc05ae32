import type { Command } from 'commander';
import { SHARED_HELP } from '../words/help/shared-help.js';
import { TEMPLATES_HELP as HELP } from '../words/help/templates-help.js';
import { foldersOption } from './options.js';
import type { RunAction } from './run-action.js';

export function templatesCommand(program: Command, run: RunAction): void {
  program
    .command('templates')
    .usage(HELP.usage)
    .description(HELP.description)
    .argument(...HELP.ledgers)
    .option(...HELP.names, false)
    .option(...HELP.profiles, false)
    .addOption(foldersOption())
    .option(...SHARED_HELP.json, false)
    .addHelpText('after', HELP.examples)
    .action(async (files, options) =>
      run(async (console) => (await import('../commands/templates.js')).templates(files, options, console)),
    );
}
