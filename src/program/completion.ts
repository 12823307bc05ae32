import { Argument, type Command } from 'commander';
import type { Shell } from '../completion/shells.js';
import type { RunAction } from './run-action.js';

/** Named here as well, so that the help of the command line need not load the scripts. */
const SHELLS = ['powershell', 'bash', 'zsh', 'fish'] as const satisfies readonly Shell[];

export function completionCommand(program: Command, run: RunAction): void {
  program
    .command('completion')
    .usage(`<${SHELLS.join('|')}>`)
    .description('命令行补全的脚本：按 Tab 键补出命令、选项、模板、类别和文件')
    .addArgument(new Argument('<终端>', '您用的终端').choices(SHELLS))
    .addHelpText('after', EXAMPLES)
    .action(async (shell) =>
      run(async (console) =>
        (await import('../commands/completion/completion.js')).completion(shell, program, console),
      ),
    );
}

const EXAMPLES = `
例（把这一行写进终端的启动文件，新开一个终端就有）：
  PowerShell   report completion powershell | Out-String | Invoke-Expression
               写进 notepad $PROFILE 打开的文件；没有这个文件，先运行 New-Item $PROFILE -Force；
               说“禁止运行脚本”，先运行 Set-ExecutionPolicy RemoteSigned -Scope CurrentUser
  bash         eval "$(report completion bash)"           写进 ~/.bashrc
  zsh          eval "$(report completion zsh)"            写进 ~/.zshrc
  fish         report completion fish | source            写进 ~/.config/fish/config.fish
Windows 的命令提示符（cmd）不能补全命令，请用 PowerShell。`;
