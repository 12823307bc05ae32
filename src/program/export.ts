import type { Command } from 'commander';
import type { RunAction } from './run-action.js';

export function exportCommand(program: Command, run: RunAction): void {
  program
    .command('export')
    .usage('[台账] [选项]')
    .description('把台账的活动导出成 XLSX 表格，给没装本工具的同事看和填')
    .argument('[台账]', '台账文件；不写就用当前文件夹里的')
    .option('-o, --out <路径>', '文件名（.xlsx）或文件夹；- 表示标准输出')
    .addHelpText('after', EXAMPLES)
    .action(async (file, options) =>
      run(async (console) => (await import('../commands/export.js')).exportLedger(file, options, console)),
    );
}

const EXAMPLES = `
例：
  report export                    导出当前文件夹的台账
  report export 台账.yaml -o 给同事填.xlsx
  report import 给同事填.xlsx      填好后导回，原有的行不会重复`;
