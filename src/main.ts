import { CommanderError } from 'commander';
import type { Console, ExitCode } from './commands/console.js';
import { createConsole } from './commands/create-console.js';
import { startedBare } from './commands/started-bare.js';
import { translateUsage } from './commands/translate-usage.js';
import { UserError } from './problems/problem.js';
import { createProgram } from './program/create-program.js';

/** The one place that catches, prints and sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const console = createConsole();
  const run = (args: readonly string[]) => runProgram(args, console);
  process.exitCode = startedBare(argv, console)
    ? await (await import('./commands/welcome.js')).welcome(run, console)
    : await run(argv.slice(2));
}

/** What bin/build-worker.js runs: a thread of a batch has the bundle that the program has. */
export const buildThread = () => import('./commands/build/threads/worker.js');

async function runProgram(args: readonly string[], console: Console): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(async (action) => {
    exitCode = await action(console);
  }, console);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    const command = program.commands.find((one) => one.name() === args[0]);
    return await failed(error, command?.name(), console);
  }
}

/** What a user did is told without a stack; anything else is a fault of ours and goes on. */
async function failed(error: unknown, command: string | undefined, console: Console): Promise<ExitCode> {
  console.progress('');
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    console.talk(translateUsage(error, command));
    return 2;
  }
  if (!(error instanceof UserError)) throw error;
  const { explain } = await import('./problems/explain.js');
  console.talk(explain(error.problems, { colour: console.talkColour, columns: console.columns }));
  return error.exitCode;
}
