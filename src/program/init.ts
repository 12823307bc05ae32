import { type Command, Option } from 'commander';
import { INIT_FIELDS, type InitAnswers } from '../commands/init/init-fields.js';
import { INIT_HELP as HELP } from '../words/help/init-help.js';
import type { RunAction } from './run-action.js';

export function initCommand(program: Command, run: RunAction): void {
  const command = program
    .command('init')
    .usage(HELP.usage)
    .description(HELP.description)
    .argument(...HELP.folder);
  for (const [name, { zh, meaning }] of Object.entries(INIT_FIELDS)) {
    command.option(
      `--${zh} <${HELP.placeholders[name as keyof InitAnswers]}>`,
      HELP.alsoWritten({ meaning: HELP.meanings[name] ?? meaning, english: name }),
    );
    command.addOption(new Option(`--${name} <${zh}>`).hideHelp());
  }
  command.option(...HELP.street);
  command.addHelpText('after', HELP.examples).action(async (folder, options) =>
    run(async (console) => {
      if (options.street !== undefined)
        return (await import('../commands/init/init-street.js')).initStreet(
          folder ?? '.',
          options.street,
          options,
          console,
        );
      return (await import('../commands/init/init.js')).init(
        folder ?? '.',
        {
          given: given(options),
          importTable: async (table, ledger) => {
            const { importTables, USUAL_IMPORT } = await import('../commands/import/import.js');
            return importTables([table], { ...USUAL_IMPORT, ledger }, console);
          },
        },
        console,
      );
    }),
  );
}

function given(options: Readonly<Record<string, string>>): InitAnswers {
  const pairs = Object.entries(INIT_FIELDS).map(([name, { zh }]) => [name, options[zh] ?? options[name]] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
