import { FILE_NAMES } from './file-names.js';

/** What `report init` says and asks. */
export const INIT_WORDS = {
  cancelled: '已取消，什么都没有新建。\n',
  made: (a: { folder: string; inside: boolean }) => `已在${a.folder === '.' ? '当前文件夹' : `“${a.folder}”`}新建：
  ${FILE_NAMES.ledger}          全年的台账，每一项都有说明
  ${FILE_NAMES.photos}/              放照片
  ${FILE_NAMES.readMe}           三句话的说明
  ${FILE_NAMES.windowsStarter}       双击就生成报告；苹果电脑用 ${FILE_NAMES.macStarter}
  ${FILE_NAMES.schema}   给编辑器用的，不用管

下一步：${a.inside ? '' : `进入这个文件夹（cd "${a.folder}"），`}用记事本打开 ${FILE_NAMES.ledger} 填写，或者运行
  report add                  记一项活动，一项一项地问
  report import 表格.xlsx     把已有的表格导入
  report check                查问题和待补
  report build                生成报告
`,
  // Questions
  intro: '新建一份台账（Esc 回上一问；Ctrl-C 退出，什么都不会新建）',
  previous: '有上年的台账就写它在哪里，社区情况、专项和指标的标准沿用过来（没有就直接回车）',
  previousExample: (a: { year: number }) => `例如 ../${a.year}/${FILE_NAMES.ledger}`,
  previousAgain: (a: { line: number | undefined; what: string; remedy: string; more: number }) =>
    `${a.line === undefined ? '' : `第 ${a.line} 行：`}${a.what}。${a.remedy}${a.more > 0 ? `（还有 ${a.more} 处，运行 report check 查看）` : ''}重新写，或清空后按回车跳过`,
  labels: { name: '社区名称', subdistrict: '所属街道', year: '台账的年度' },
  placeholder: (a: { usual: string | undefined; example: string; optional: boolean }) =>
    a.usual === undefined ? `${a.optional ? '可不填；' : ''}例如 ${a.example}` : `${a.usual}；就是今年，直接回车`,
  askTable: '手头有现成的活动表吗？现在就可以导进来',
  askMore: '还有别的活动表吗？',
  otherTable: '有，我来写它在哪里',
  noTable: '没有，以后再说',
  tablePath: '表格在哪里（.xlsx 或 .csv；可以把文件拖到这里）',
  tableExample: '例如 D:\\资料\\活动记录.xlsx',
  required: (a: { label: string }) => `${a.label}必须填写`,
  problem: (a: { what: string; remedy: string }) => `${a.what}。${a.remedy}`,
} as const;
