/** The help of `report templates`. */
export const TEMPLATES_HELP = {
  usage: '[台账] [选项]',
  description: '列出模板，或模板里可用的名称',
  ledgers: ['[台账...]', '与 --names 同用：按这份台账列出名称'],
  names: ['--names [词]', '列出模板里可用的名称；写一个词就只列有这个词的'],
  profiles: ['--profiles', '列出 DOCX 的内置版式（report build --profile）'],
  examples: `
例：
  report templates                               有哪些模板
  report templates 台账.yaml --names             模板里可用的名称，一组一行
  report templates 台账.yaml --names 道德讲堂    只列“道德讲堂”的
  report templates --profiles                    有哪些版式`,
} as const;
