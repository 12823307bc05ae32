/** The help of `report check`. */
export const CHECK_HELP = {
  usage: '[台账…] [选项]',
  description: '检查台账：列出问题和待补；加 --fix 就先改正有把握的写法',
  template: ['-t, --template <名称>', '只查这几种报告的待补'],
  templateUsual: '全部',
  fix: [
    '--fix',
    '先改正有把握的写法（冒号、空格、缩进、引号、全角数字、6.30 这样的日期），按活动名称加上专题，原来的文件留一份',
  ],
  dryRun: ['-n, --dry-run', '与 --fix 同用：只看能改什么，不改'],
  yes: ['-y, --yes', '与 --fix 同用：不问，直接改'],
  strict: ['--strict', '有待补就算错误'],
  all: ['--all', '把计划里按一般打算写的也逐项列出'],
  likeness: ['--likeness', '比较几个社区的报告：哪些句子雷同，各占多少'],
  examples: `
例：
  report check                       查当前文件夹的台账：问题和待补
  report check 各社区台账 --json     查一个文件夹，结果给程序用
  report check --fix                 先改正有把握的写法，改之前给您看
  report check -t 工作汇报 --strict  工作汇报缺材料就算没通过
  report check 街道/ --likeness      一个街道的报告，看有没有雷同`,
} as const;
