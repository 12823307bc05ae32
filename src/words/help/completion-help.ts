/** The help of `report completion`. */
export const COMPLETION_HELP = {
  description: '命令行补全的脚本：按 Tab 键补出命令、选项、模板、类别和文件',
  shell: ['<终端>', '您用的终端'],
  examples: `
例（把这一行写进终端的启动文件，新开一个终端就有）：
  PowerShell   report completion powershell | Out-String | Invoke-Expression
               写进 notepad $PROFILE 打开的文件；没有这个文件，先运行 New-Item $PROFILE -Force；
               说“禁止运行脚本”，先运行 Set-ExecutionPolicy RemoteSigned -Scope CurrentUser
  bash         eval "$(report completion bash)"           写进 ~/.bashrc
  zsh          eval "$(report completion zsh)"            写进 ~/.zshrc
  fish         report completion fish | source            写进 ~/.config/fish/config.fish
Windows 的命令提示符（cmd）不能补全命令，请用 PowerShell。`,
} as const;
