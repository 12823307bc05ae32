import type { Command } from 'commander';
import { DOCTOR_HELP as HELP } from '../words/help/doctor-help.js';
import type { RunAction } from './run-action.js';

export function doctorCommand(program: Command, run: RunAction): void {
  program
    .command('doctor')
    .usage(HELP.usage)
    .description(HELP.description)
    .option(...HELP.json, false)
    .addHelpText('after', HELP.examples)
    .action(async (options) =>
      run(async (console) => (await import('../commands/doctor/doctor.js')).doctor(options, console)),
    );
}
