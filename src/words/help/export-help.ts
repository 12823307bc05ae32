/** The help of `report export`. */
export const EXPORT_HELP = {
  usage: '[台账] [选项]',
  description: '把台账的活动和荣誉、阵地、组织、计划等导出成 XLSX 表格，给没装本工具的同事看和填',
  out: ['-o, --out <路径>', '文件名（.xlsx）或文件夹；- 表示标准输出'],
  examples: `
例：
  report export                    导出当前文件夹的台账
  report export 台账.yaml -o 给同事填.xlsx
  report import 给同事填.xlsx --update   填好后导回：补的填进去，新的加上，原有的行不会重复`,
} as const;
