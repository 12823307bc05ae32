/** The help of `report preview`. */
export const PREVIEW_HELP = {
  usage: '[台账] [选项]',
  description: '在终端里看一份报告',
  template: ['-t, --template <名称>', '模板：名称、编号 1–6 或 .hbs 文件'],
  templateUsual: '工作汇报',
  noPager: ['--no-pager', '不分页'],
  examples: `
例：
  report preview                    看当前文件夹台账的工作汇报
  report preview 台账.yaml -t 6     看工作要点
  report preview -w 60 --no-pager   按 60 列折行，不分页`,
} as const;
