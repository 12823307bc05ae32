import { type Command, Option } from 'commander';
import type { CheckOptions } from '../commands/check.js';
import { collect, dateOption, foldersOption, setOption, withDate } from './options.js';
import type { Run } from './run.js';

export function checkCommand(program: Command, run: Run): void {
  program
    .command('check')
    .usage('[台账…] [选项]')
    .description('检查台账：列出问题和待补，不写文件')
    .argument('[台账...]', '台账文件；不写就用当前文件夹里的')
    .addOption(new Option('-t, --template <名称>', '只查这几种报告的待补').argParser(collect).default([], '全部'))
    .addOption(dateOption())
    .addOption(setOption())
    .addOption(foldersOption())
    .option('--strict', '有待补就算错误', false)
    .option('--json', '以 JSON 输出', false)
    .action(async (files, options) =>
      run(async (console) =>
        (await import('../commands/check.js')).check(files, withDate<CheckOptions>(options), console),
      ),
    );
}
