import type { Command } from 'commander';
import { foldersOption } from './options.js';
import type { RunAction } from './run-action.js';

export function templatesCommand(program: Command, run: RunAction): void {
  program
    .command('templates')
    .usage('[台账] [选项]')
    .description('列出模板，或模板里可用的名称')
    .argument('[台账...]', '与 --names 同用：按这份台账列出名称')
    .option('--names [词]', '列出模板里可用的名称；写一个词就只列有这个词的', false)
    .option('--profiles', '列出 DOCX 的内置版式（report build --profile）', false)
    .addOption(foldersOption())
    .option('--json', '以 JSON 输出', false)
    .addHelpText('after', EXAMPLES)
    .action(async (files, options) =>
      run(async (console) => (await import('../commands/templates.js')).templates(files, options, console)),
    );
}

const EXAMPLES = `
例：
  report templates                               有哪些模板
  report templates 台账.yaml --names             模板里可用的名称，一组一行
  report templates 台账.yaml --names 道德讲堂    只列“道德讲堂”的
  report templates --profiles                    有哪些版式`;
