import { type Command, Option } from 'commander';
import { usageError } from '../problems/usage.js';
import { collect } from './options.js';
import type { Run } from './run.js';

export function importCommand(program: Command, run: Run): void {
  program
    .command('import')
    .usage('<表格…> [选项]')
    .description('把 XLSX 或 CSV 表格里的活动导入台账；拿不准的行列出来，不猜')
    .argument('<表格...>', 'WPS、Excel 的 .xlsx 或 .csv；可写几份或通配符')
    .option('-l, --ledger <台账>', '导入到这份台账；不写就用当前文件夹里的')
    .addOption(
      new Option('--sheet <名称>', '只读这张工作表（名称或第几张），可写几次').argParser(collect).default([], '全部'),
    )
    .addOption(
      new Option('--map <列=字段>', '说明某一列是什么，例如 C=人次、“参加=人次”；不要的列写 列=不导入')
        .argParser(pairs)
        .default([], '按表头认'),
    )
    .addOption(
      new Option('--category <类别>', '没写类别的行都算这一类；写 甲=乙 是说表里的甲就是乙')
        .argParser(several)
        .default([], '按表里写的'),
    )
    .option('--per-person', '志愿汇等一人一行的名单：按活动和日期汇总成志愿者人次、服务时长', false)
    .option('-n, --dry-run', '只看结果，不写台账', false)
    .option('-y, --yes', '不问，直接写', false)
    .option('--json', '结果以 JSON 输出（不问，直接写）', false)
    .addHelpText('after', EXAMPLES)
    .action(async (tables, options) =>
      run(async (console) => (await import('../commands/import/import.js')).importTables(tables, options, console)),
    );
}

const several = (value: string, before: readonly string[]) => [...before, value.trim()];

const pairs = (value: string, before: readonly string[]) => {
  if (!/^[^=＝]+[=＝][^=＝]+$/u.test(value)) throw usageError('map-not-a-pair', { text: value });
  return [...before, value];
};

const EXAMPLES = `
例：
  report import 活动记录.xlsx --dry-run            先看认得对不对，不写
  report import 活动记录.xlsx                      导入；表格添了行可以再导，已有的不会重复
  report import 3月.csv --category 志愿服务        表里没有类别，都算志愿服务
  report import 记录.xlsx --map D=人次 --sheet 2   只读第 2 张，D 列是人次`;
