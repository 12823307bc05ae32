import { type Command, Option } from 'commander';
import type { BuildOptions } from '../commands/build/build.js';
import { usageError } from '../problems/usage.js';
import { FORMATS } from '../render/renderers.js';
import { BUILD_HELP as HELP } from '../words/help/build-help.js';
import { SHARED_HELP } from '../words/help/shared-help.js';
import {
  aboutOption,
  annexOption,
  collect,
  dateOption,
  foldersOption,
  formats,
  fromOption,
  lengthOption,
  outsideOption,
  setOption,
  toOption,
  USUAL_FORMATS,
  withDate,
} from './options.js';
import type { RunAction } from './run-action.js';

export function buildCommand(program: Command, run: RunAction): void {
  program
    .command('build')
    .usage(HELP.usage)
    .description(HELP.description)
    .argument(...SHARED_HELP.ledgers)
    .addOption(new Option(...HELP.template).argParser(collect).default([], HELP.templateUsual))
    .option(...HELP.all, false)
    .addOption(new Option(...HELP.format(FORMATS)).argParser(formats).default(USUAL_FORMATS, USUAL_FORMATS.join()))
    .option(...HELP.out, HELP.outUsual)
    .addOption(dateOption())
    .addOption(setOption())
    .addOption(foldersOption())
    .addOption(new Option(...HELP.profile).default(undefined, HELP.profileUsual))
    .addOption(new Option(...HELP.photos).argParser(photosPerPage).default(undefined, HELP.photosUsual))
    .addOption(lengthOption())
    .addOption(annexOption())
    .addOption(aboutOption())
    .addOption(fromOption())
    .addOption(toOption())
    .addOption(outsideOption())
    .option(...SHARED_HELP.draft, false)
    .option(...SHARED_HELP.public, false)
    .addOption(new Option(...HELP.jobs).argParser(jobsOf).default(undefined, HELP.jobsUsual))
    .option(...HELP.changed, false)
    .option(...HELP.shard)
    .option(...HELP.summary)
    .option(...HELP.zip, false)
    .option(...HELP.log)
    .option(...HELP.strict, false)
    .option(...HELP.open, false)
    .option(...HELP.json, false)
    .option(...HELP.quiet, false)
    .addHelpText('after', HELP.examples)
    .action(async (files, options, command: Command) =>
      run(async (console) => {
        const typed = Object.keys(options).filter((name) => command.getOptionValueSource(name) === 'cli');
        return (await import('../commands/build/build.js')).build(
          files,
          withDate<BuildOptions>({ ...options, typed }),
          console,
        );
      }),
    );
}

const photosPerPage = (value: string) => {
  if (value !== '2' && value !== '4') throw usageError('photos-unfit', { text: value });
  return Number(value);
};

const jobsOf = (value: string) => {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw usageError('jobs-unfit', { text: value });
  return Number(value);
};
