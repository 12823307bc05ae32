/** The help of the program, and the frame that the help of every command is set in. */
export const PROGRAM_HELP = {
  usage: '<命令> [选项]',
  description: '汇报：由一份社区台账生成六种正式报告和计划（DOCX 或 Markdown）',
  version: '显示版本号',
  help: '显示帮助',
  helpCommand: ['help [命令]', '显示某个命令的帮助'],
  /** commander's headings, in Chinese. */
  headings: {
    'Usage:': '用法：',
    'Options:': '选项：',
    'Commands:': '命令：',
    'Arguments:': '参数：',
  } as Readonly<Record<string, string>>,
  usual: (a: { description: string; usual: string }) => `${a.description}（默认：${a.usual}）`,
  choices: (a: { description: string; choices: readonly string[] }) => `${a.description}：${a.choices.join('、')}`,
  examples: `
例：
  report build                     用当前文件夹的台账生成工作汇报
  report build 台账.yaml --all     六份全部生成，放进 报告/
  report preview 台账.yaml -t 3    在终端里看第三种
  report check 台账.yaml           查问题和待补`,
} as const;
