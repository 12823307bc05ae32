import { type Command, Option } from 'commander';
import type { AddOptions } from '../commands/add/activity-texts.js';
import { englishName, type Field, takesSeveral, YES } from '../ledger/vocabulary/field.js';
import { ACTIVITY, NOTE } from '../ledger/vocabulary/fields.js';
import { ADD_HELP as HELP } from '../words/help/add-help.js';
import { SHARED_HELP } from '../words/help/shared-help.js';
import type { RunAction } from './run-action.js';

const FIELDS = Object.entries({ ...ACTIVITY, note: NOTE });

export function addCommand(program: Command, run: RunAction): void {
  const command = program
    .command('add')
    .usage(HELP.usage)
    .description(HELP.description)
    .argument(...SHARED_HELP.ledger);
  const taken = new Set<string>();
  for (const [name, field] of FIELDS) {
    for (const option of optionsOf(name, field)) {
      if (option.long && !taken.has(option.long)) command.addOption(option);
      taken.add(option.long ?? '');
    }
  }
  command
    .option(...HELP.dryRun, false)
    .addHelpText('after', HELP.examples)
    .action(async (file, options) =>
      run(async (console) => (await import('../commands/add/add.js')).add(file, given(options), console)),
    );
}

/** The Chinese name is shown in the help; the English one and the synonyms work as well. */
function optionsOf(name: string, field: Field): readonly Option[] {
  const keys = [field.zh, englishName(name).replaceAll('_', '-'), ...field.synonyms];
  return keys
    .filter((key) => /^[a-z\u3400-\u9fff-]+$/i.test(key))
    .map((key, index) => {
      const flags = `--${key} ${field.kind === 'flag' ? HELP.flag : `<${HELP.placeholders[field.kind] ?? HELP.placeholder}>`}`;
      const english = englishName(name).replaceAll('_', '-');
      const option = new Option(flags, HELP.alsoWritten({ meaning: field.meaning, english })).hideHelp(index > 0);
      return (takesSeveral(field) ? option.argParser(several(field)) : option).preset(YES);
    });
}

/** Where a text is several: a comma within a number parts nothing, and names of campaigns hold the Chinese one. Names of units and files are never cut. */
function separatorOf(field: Field): RegExp | undefined {
  if (field.kind === 'quantities') return /[，、;；]/u;
  if (field === ACTIVITY.campaigns) return /[,、;；]/u;
  return field.traits.has('short') ? /[,，、;；]/u : undefined;
}

function several(field: Field) {
  const separator = separatorOf(field);
  return (value: string, before: readonly string[] = []): readonly string[] => [
    ...before,
    ...(separator ? value.split(separator) : [value]).map((text) => text.trim()).filter(Boolean),
  ];
}

/** What was typed, by the TypeScript names of the fields. */
function given({ dryRun, ...options }: Record<string, unknown>): AddOptions {
  const fields: Record<string, string | readonly string[]> = {};
  for (const [name, field] of FIELDS) {
    for (const option of optionsOf(name, field)) {
      const value = options[option.attributeName()];
      if (typeof value === 'string') fields[name] = value.trim();
      else if (Array.isArray(value)) fields[name] = [...(fields[name] ?? []), ...value];
    }
  }
  return { fields, dryRun: dryRun === true };
}
