import type { Argument, Command, Option } from 'commander';

/** One thing that can be typed. */
export interface Word {
  /** The word itself; or what kind of file belongs here: @files, @files:yaml,yml, @folders. */
  readonly word: string;
  readonly about: string;
}

/** What can be typed where: the same table for every shell. */
export interface CompletionRow extends Word {
  /** The command that it belongs to; '' for what stands before any command. */
  readonly of: string;
  /**
   * Where it can stand. `option`: among the options; `hidden`: among them too, but offered only where no other fits; `argument`: as a
   * positional argument; or the flag (-t, --template) behind which it stands. A flag that takes a value that nobody can guess has one
   * row, without a word.
   */
  readonly key: string;
}

/** What may be typed for an option's value or an argument, apart from choices that commander knows itself. */
export type Offer = (of: Option | Argument) => readonly Word[];

/** Every command, option, choice and kind of file of a program, as commander describes it. */
export function completionRows(program: Command, offer: Offer): readonly CompletionRow[] {
  const commands = program.createHelp().visibleCommands(program);
  const words = commands.map((command) => ({ word: command.name(), about: command.description() }));
  const isHelp = (command: Command) => !program.commands.includes(command);
  return [
    ...optionRows(program, '', offer),
    ...words.map((word) => ({ of: '', key: 'argument', ...word })),
    ...commands.flatMap((command) => [
      ...optionRows(command, command.name(), offer),
      ...(isHelp(command)
        ? words.map((word) => ({ of: command.name(), key: 'argument', ...word }))
        : argumentRows(command, offer)),
    ]),
  ];
}

function optionRows(command: Command, of: string, offer: Offer): readonly CompletionRow[] {
  const visible = command.createHelp().visibleOptions(command);
  const hidden = command.options.filter((option) => option.hidden);
  return [...visible, ...hidden].flatMap((option) => {
    const flags = [option.short, option.long].filter((flag) => flag !== undefined);
    const key = option.hidden ? 'hidden' : 'option';
    const about = option.description;
    return [
      ...flags.map((word) => ({ of, key, word, about })),
      ...(option.required ? flags.flatMap((flag) => valueRows(flag, of, option, offer)) : []),
    ];
  });
}

function valueRows(flag: string, of: string, option: Option, offer: Offer): readonly CompletionRow[] {
  const words = wordsFor(option, offer);
  return (words.length > 0 ? words : [{ word: '', about: '' }]).map((word) => ({ of, key: flag, ...word }));
}

const argumentRows = (command: Command, offer: Offer): readonly CompletionRow[] =>
  command.registeredArguments
    .flatMap((argument) => wordsFor(argument, offer))
    .map((word) => ({ of: command.name(), key: 'argument', ...word }));

const wordsFor = (of: Option | Argument, offer: Offer): readonly Word[] =>
  of.argChoices?.map((word) => ({ word, about: '' })) ?? offer(of);
