/** The help of `report summary`. */
export const SUMMARY_HELP = {
  usage: '<结果…> [选项]',
  description: '把分几份做的批量（build --shard … --summary …）汇总成一张表，查出缺哪几份',
  argument: ['<结果...>', '各份的结果文件（build --summary 写的），可用通配符'],
  out: ['-o, --out <文件>', '表格写进文件：.csv 或 .xlsx'],
  examples: `
例：
  report summary 结果/*.json
  report summary 结果/*.json -o 汇总.xlsx`,
} as const;
