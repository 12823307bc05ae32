/** The help of `report stats`. */
export const STATS_HELP = {
  usage: '[台账] [选项]',
  description: '全年一览：各月、各类别、专项、指标、待补、与上年比；也可查一个数字的来历',
  trace: ['--trace <名称...>', '这个数字是从哪些活动数出来的，可写几个'],
  figures: ['--figures', '列出报告里的每个数字和它的来历'],
  template: ['-t, --template <名称>', '只看这几种报告的数字或待补'],
  templateUsual: '全部，--figures 时为工作汇报',
  json: ['--json', '以 JSON 输出，每个数字带着活动的条号'],
  examples: `
例：
  report stats                                   当前文件夹的台账，全年一览
  report stats 台账.yaml --trace 道德讲堂.人次   由哪些活动加成，逐条列出
  report stats 台账.yaml --trace 总计.人次       全年人次由哪些活动加起来，有什么佐证
  report stats 台账.yaml --figures -t 2          工作汇报的每个数字和来历`,
} as const;
