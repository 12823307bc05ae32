import type { CommanderError } from 'commander';
import { USAGE_WORDS as WORDS } from '../words/usage-words.js';

/** commander's own complaints, in Chinese. `command`: the one that was typed, where it is one. */
export function translateUsage({ code, message }: CommanderError, command: string | undefined): string {
  if (code === 'commander.help' || code === 'commander.helpDisplayed') return '';
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1]?.split(', ');
  const what = WORDS.complaints[code]?.(word) ?? message;
  if (code === 'commander.unknownCommand' && /\.ya?ml$/i.test(word)) return WORDS.commandMissing({ file: word });
  return WORDS.wrong({ what, near, choices, command });
}
