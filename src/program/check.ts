import { type Command, Option } from 'commander';
import type { CheckOptions } from '../commands/check/check.js';
import { collect, dateOption, foldersOption, setOption, withDate } from './options.js';
import type { Run } from './run.js';

export function checkCommand(program: Command, run: Run): void {
  program
    .command('check')
    .usage('[台账…] [选项]')
    .description('检查台账：列出问题和待补；加 --fix 就先改正有把握的写法')
    .argument('[台账...]', '台账文件；不写就用当前文件夹里的')
    .addOption(new Option('-t, --template <名称>', '只查这几种报告的待补').argParser(collect).default([], '全部'))
    .addOption(dateOption())
    .addOption(setOption())
    .addOption(foldersOption())
    .option('--fix', '先改正有把握的写法（冒号、空格、缩进、引号、全角数字、6.30 这样的日期），原来的文件留一份', false)
    .option('-n, --dry-run', '与 --fix 同用：只看能改什么，不改', false)
    .option('-y, --yes', '与 --fix 同用：不问，直接改', false)
    .option('--strict', '有待补就算错误', false)
    .option('--all', '把计划里按一般打算写的也逐项列出', false)
    .option('--likeness', '比较几个社区的报告：哪些句子雷同，各占多少', false)
    .option('--json', '以 JSON 输出', false)
    .addHelpText('after', EXAMPLES)
    .action(async (files, options) =>
      run(async (console) =>
        options.likeness
          ? (await import('../commands/check/check-likeness.js')).checkLikeness(
              files,
              withDate<CheckOptions>(options),
              console,
            )
          : (await import('../commands/check/check.js')).check(files, withDate<CheckOptions>(options), console),
      ),
    );
}

const EXAMPLES = `
例：
  report check                       查当前文件夹的台账：问题和待补
  report check 各社区台账 --json     查一个文件夹，结果给程序用
  report check --fix                 先改正有把握的写法，改之前给您看
  report check -t 工作汇报 --strict  工作汇报缺材料就算没通过
  report check 街道/ --likeness      一个街道的报告，看有没有雷同`;
