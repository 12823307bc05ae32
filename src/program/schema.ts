import type { Command } from 'commander';
import { SCHEMA_HELP as HELP } from '../words/help/schema-help.js';
import type { RunAction } from './run-action.js';

export function schemaCommand(program: Command, run: RunAction): void {
  program
    .command('schema')
    .usage(HELP.usage)
    .description(HELP.description)
    .option(...HELP.out)
    .option(...HELP.manifest, false)
    .addHelpText('after', HELP.examples)
    .action(async (options) =>
      run(async (console) => (await import('../commands/schema.js')).schema(options, console)),
    );
}
