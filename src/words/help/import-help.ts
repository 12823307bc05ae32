/** The help of `report import`. */
export const IMPORT_HELP = {
  usage: '<表格…> [选项]',
  description:
    '把 XLSX 或 CSV 表格里的活动导入台账；工作表叫荣誉、阵地、组织、投入、做法、典型、指标、计划、存在问题的，导进台账里的那一项。不认得的在终端里问一次，拿不准的列出来，不猜',
  tables: ['<表格...>', 'WPS、Excel 的 .xlsx 或 .csv；可写几份或通配符'],
  ledger: ['-l, --ledger <台账>', '导入到这份台账；不写就用当前文件夹里的'],
  sheet: ['--sheet <名称>', '只读这张工作表（名称或第几张），可写几次'],
  sheetUsual: '全部',
  map: ['--map <列=字段>', '说明某一列是什么，例如 C=人次、“参加=人次”；分钟写 列=服务时长/60；不要的列写 列=不导入'],
  mapUsual: '按表头认',
  mapValue: ['--map-value <甲=乙>', '表里的甲（类别、状态的叫法）就是台账的乙；不要的行写 甲=不导入。可写几次'],
  mapValueUsual: '按表里写的，拿不准的问',
  category: ['--category <类别>', '没写类别的行都算这一类；写 甲=乙 是说表里的甲就是乙'],
  categoryUsual: '按表里写的',
  update: [
    '--update [方式]',
    '台账里已有的行也更新：空着的补上；不一样的，sheet 以表为准，ledger 以台账为准，ask 逐处问',
  ],
  forget: ['--forget', '不用以前记下的列和类别的对照，重新问'],
  perPerson: ['--per-person', '志愿汇等一人一行的名单：按活动和日期汇总成志愿者人次、服务时长'],
  dryRun: ['-n, --dry-run', '只看结果，不写台账'],
  yes: ['-y, --yes', '不问，直接写'],
  json: ['--json', '结果以 JSON 输出（不问，直接写）'],
  examples: `
例：
  report import 活动记录.xlsx --dry-run            先看认得对不对，不写
  report import 活动记录.xlsx                      导入；表格添了行可以再导，已有的不会重复
  report import 3月.csv --category 志愿服务        表里没有类别，都算志愿服务
  report import 记录.xlsx --map D=人次 --sheet 2   只读第 2 张，D 列是人次
  report import 记录.xlsx --map-value 敬老=帮扶救助
  report import 导出的表.xlsx --update             同事在导出的表里填过：补进台账，不一样的逐处问`,
} as const;
