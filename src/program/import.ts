import { type Command, Option } from 'commander';
import { UPDATE_MODES, type UpdateMode } from '../commands/import/update-mode.js';
import { usageError } from '../problems/usage.js';
import { IMPORT_HELP as HELP } from '../words/help/import-help.js';
import { collect } from './options.js';
import type { RunAction } from './run-action.js';

export function importCommand(program: Command, run: RunAction): void {
  const command = program
    .command('import')
    .usage(HELP.usage)
    .description(HELP.description)
    .argument(...HELP.tables)
    .option(...HELP.ledger)
    .addOption(new Option(...HELP.sheet).argParser(collect).default([], HELP.sheetUsual))
    .addOption(new Option(...HELP.map).argParser(pairs).default([], HELP.mapUsual))
    .addOption(new Option(...HELP.mapValue).argParser(values).default([], HELP.mapValueUsual))
    .addOption(new Option(...HELP.category).argParser(several).default([], HELP.categoryUsual))
    .addOption(new Option(...HELP.update).argParser(updateMode))
    .option(...HELP.forget, false)
    .option(...HELP.perPerson, false)
    .option(...HELP.dryRun, false)
    .option(...HELP.yes, false)
    .option(...HELP.json, false)
    .addHelpText('after', HELP.examples)
    .action(async (tables, options) =>
      run(async (console) => (await import('../commands/import/import.js')).importTables(tables, options, console)),
    );
  const { parseOptions } = command;
  command.parseOptions = (args) => parseOptions.call(command, args.map(withoutMode));
}

/** `--update 表.xlsx`: a table behind the option is no value of it. */
const withoutMode = (arg: string, index: number, args: readonly string[]) =>
  arg === '--update' && /[./\\]/u.test(args[index + 1] ?? '') ? '--update=' : arg;

const several = (value: string, before: readonly string[]) => [...before, value.trim()];

const values = (value: string, before: readonly string[]) => {
  if (!/^[^=＝]+[=＝][^=＝]+$/u.test(value)) throw usageError('map-value-not-a-pair', { text: value });
  return [...before, value];
};

const updateMode = (text: string): UpdateMode | true => {
  if (text === '') return true;
  const mode = UPDATE_MODES.find((known) => known === text.trim());
  if (!mode) throw usageError('update-unknown', { text, modes: UPDATE_MODES });
  return mode;
};

const pairs = (value: string, before: readonly string[]) => {
  if (!/^[^=＝]+[=＝][^=＝]+$/u.test(value)) throw usageError('map-not-a-pair', { text: value });
  return [...before, value];
};
