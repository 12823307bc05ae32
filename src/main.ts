import { CommanderError } from 'commander';
import type { Console, ExitCode } from './commands/console.js';
import { createConsole } from './commands/create-console.js';
import { translateUsage } from './commands/translate-usage.js';
import { UserError } from './errors.js';
import { createProgram } from './program/create-program.js';

/** The one place that catches, prints and sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const console = createConsole();
  try {
    process.exitCode = await run(argv, console);
  } catch (error) {
    process.exitCode = await failed(error, console);
  }
}

async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(async (action) => {
    exitCode = await action(console);
  }, console);
  await program.parseAsync(argv);
  return exitCode;
}

/** What a user did is told without a stack; anything else is a fault of ours and goes on. */
async function failed(error: unknown, console: Console): Promise<ExitCode> {
  console.progress('');
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    console.talk(translateUsage(error));
    return 2;
  }
  if (!(error instanceof UserError)) throw error;
  const { explain } = await import('./explain.js');
  console.talk(explain(error.problems, { colour: console.talkColour, columns: console.columns }));
  return error.exitCode;
}
