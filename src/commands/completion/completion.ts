import type { Command } from 'commander';
import { completionRows } from '../../completion/completion-rows.js';
import { SHELLS, type Shell } from '../../completion/shells.js';
import type { Console, ExitCode } from '../console.js';
import { offeredWords } from './offered-words.js';

/** The script that makes a shell complete the commands of `program`. */
export async function completion(shell: Shell, program: Command, console: Console): Promise<ExitCode> {
  console.out(SHELLS[shell](completionRows(program, await offeredWords())));
  return 0;
}
