import type { Command } from 'commander';
import type { RunAction } from './run-action.js';

export function schemaCommand(program: Command, run: RunAction): void {
  program
    .command('schema')
    .usage('[选项]')
    .description('台账的 JSON Schema，让 VS Code 等编辑器补全、提示和标错')
    .option('-o, --out <文件>', '写进这个文件；不写就输出到屏幕')
    .addHelpText('after', EXAMPLES)
    .action(async (options) =>
      run(async (console) => (await import('../commands/schema.js')).schema(options, console)),
    );
}

const EXAMPLES = `
例：
  report schema -o 台账.schema.json    升级以后，更新台账旁边的那一份
  report schema                        输出到屏幕

在 VS Code 里装上 YAML 扩展（redhat.vscode-yaml），台账第一行写
  # yaml-language-server: $schema=台账.schema.json
report init 新建的台账已经写好这一行。`;
