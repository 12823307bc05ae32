import { type Command, Option } from 'commander';
import type { PreviewOptions } from '../commands/preview.js';
import { usageError } from '../problems/usage.js';
import { dateOption, foldersOption, lengthOption, outsideOption, setOption, withDate } from './options.js';
import type { RunAction } from './run-action.js';

export function previewCommand(program: Command, run: RunAction): void {
  program
    .command('preview')
    .usage('[台账] [选项]')
    .description('在终端里看一份报告')
    .argument('[台账]', '台账文件；不写就用当前文件夹里的')
    .addOption(
      new Option('-t, --template <名称>', '模板：名称、编号 1–6 或 .hbs 文件').default('annual-report', '工作汇报'),
    )
    .addOption(new Option('-w, --width <列数>', '按这么多列折行').argParser(columns))
    .addOption(lengthOption())
    .addOption(dateOption())
    .addOption(setOption())
    .addOption(foldersOption())
    .addOption(outsideOption())
    .option('--draft', '底稿：没有材料的地方印成【待补：…】', false)
    .option('--no-pager', '不分页')
    .addHelpText('after', EXAMPLES)
    .action(async (file, options) =>
      run(async (console) =>
        (await import('../commands/preview.js')).preview(file, withDate<PreviewOptions>(options), console),
      ),
    );
}

export const columns = (value: string) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 20 || number > 1000)
    throw usageError(`“${value}”不是列数`, '写 20 到 1000 的整数，例如 --width 80。');
  return number;
};

const EXAMPLES = `
例：
  report preview                    看当前文件夹台账的工作汇报
  report preview 台账.yaml -t 6     看工作要点
  report preview -w 60 --no-pager   按 60 列折行，不分页`;
