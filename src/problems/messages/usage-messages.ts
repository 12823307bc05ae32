import { listed } from '../../chinese/listed.js';
import { orListed } from '../../chinese/or-listed.js';
import { quoted } from '../../chinese/quoted.js';
import type { Message, Messages, NoArgs } from './message.js';

const allQuoted = (names: readonly string[]) => listed(names.map(quoted));

/** A word of the command line that does not fit: what is wrong with it, and what to type instead. */
export const USAGE_MESSAGES = {
  // What several commands take
  'set-not-a-pair': (a: { text: string }): Message => ({
    what: `--set 后面的“${a.text}”不是 键=值`,
    remedy: '例如 --set 署名=清潭三社区居民委员会。',
  }),
  'unknown-format': (a: { name: string; formats: readonly string[] }): Message => ({
    what: `没有“${a.name}”这种格式`,
    remedy: `格式写 ${orListed(a.formats)}，${a.formats.length > 2 ? '几' : '两'}种都要就写 ${a.formats}。`,
  }),
  'unknown-length': (a: { value: string; lengths: readonly string[] }): Message => ({
    what: `没有“${a.value}”这种篇幅`,
    remedy: `篇幅写 ${orListed(a.lengths)}，例如 --length 简。`,
  }),
  'unknown-annex-length': (a: { value: string; lengths: readonly string[] }): Message => ({
    what: `附件没有“${a.value}”这种详略`,
    remedy: `写 ${orListed(a.lengths.map((length) => `--annex ${length}`))}。`,
  }),
  'nothing-about': (a: { about: string; nearest?: string | undefined }): Message => ({
    what: `台账里没有“${a.about}”`,
    remedy: `${a.nearest === undefined ? '' : `是不是“${a.nearest}”？`}--about 写活动的编号或主题，或者一个专题、类别。`,
  }),
  'to-before-from': (a: { from: string; to: string }): Message => ({
    what: `--to ${a.to} 早于 --from ${a.from}`,
    remedy: '把两个日期对调。',
  }),
  'focus-date': (a: { option: string; text: string; start: string }): Message => ({
    what: `${a.option} 的日期“${a.text}”不对`,
    remedy: `写统计区间里的一天，例如 ${a.option} ${a.start}。`,
  }),
  'width-unfit': (a: { text: string }): Message => ({
    what: `“${a.text}”不是列数`,
    remedy: '写 20 到 1000 的整数，例如 --width 80。',
  }),
  'dash-full-width': (a: { text: string; write: string }): Message => ({
    what: `“${a.text}”的开头不是半角减号`,
    remedy: `选项前面写半角减号，例如 ${a.write}。`,
  }),
  'template-as-ledger': (a: { name: string; all: readonly string[] }): Message => ({
    what: `“${a.name}”是模板，不是台账`,
    remedy: `几种模板写在一个 -t 后面，用逗号隔开：-t 工作汇报,${a.all.join(',')}。`,
  }),
  'templates-missing': (a: { folder: string }): Message => ({
    what: `找不到模板文件夹“${a.folder}”`,
    remedy: '检查 --templates 后面的路径。',
  }),
  'template-missing': (a: { file: string; separator: string }): Message => ({
    what: `找不到模板文件“${a.file}”`,
    remedy: `检查 -t 后面的路径，例如 -t 模板${a.separator}我的汇报.hbs。`,
  }),
  // build
  'all-and-template': (_: NoArgs): Message => ({
    what: '--all 和 -t 不能同时写',
    remedy: '全部生成只写 --all；只要几种就只写 -t。',
  }),
  'photos-unfit': (a: { text: string }): Message => ({
    what: `每页不能放“${a.text}”张照片`,
    remedy: '写 --photos 2 或 --photos 4。',
  }),
  'jobs-unfit': (a: { text: string }): Message => ({
    what: `--jobs 后面的“${a.text}”不是份数`,
    remedy: '写 1 到 999 的整数，例如 --jobs 2；不写就用处理器的核数。',
  }),
  'shard-unfit': (a: { text: string }): Message => ({
    what: `--shard 后面的“${a.text}”不是第几份`,
    remedy: '写第几份/共几份，例如 --shard 3/16。',
  }),
  'shard-unknown': (a: { text: string; variable: string }): Message => ({
    what: `--shard ${a.text} 没有写第几份，环境里也没有 ${a.variable}`,
    remedy: '写全，例如 --shard 3/16；在 Kubernetes 里用 completionMode: Indexed 的 Job。',
  }),
  'zip-stdout': (_: NoArgs): Message => ({
    what: '--zip 要把报告写进文件夹，不能和 -o - 或文件名一起用',
    remedy: '-o 后面写文件夹，例如 -o 报告。',
  }),
  'summary-none': (_: NoArgs): Message => ({
    what: '没有写结果文件',
    remedy: '写上 report build --summary 生成的文件，例如 report summary 结果/*.json。',
  }),
  'summary-extension': (a: { file: string }): Message => ({
    what: `汇总表不能写成“${a.file}”`,
    remedy: '文件名以 .csv 或 .xlsx 结尾。',
  }),
  'manifest-stdout': (_: NoArgs): Message => ({
    what: '清单要把报告写进文件夹，不能和 -o - 或文件名一起用',
    remedy: '-o 后面写文件夹，例如 -o 报告；或者不写，按清单里的“输出”。',
  }),
  'stdout-several': (_: NoArgs): Message => ({
    what: '-o - 一次只能输出一份报告',
    remedy: '只写一份台账、一个模板（-t）和一种格式（-f）。',
  }),
  'stdout-taken': (_: NoArgs): Message => ({ what: '-o - 与 --json 都要用标准输出', remedy: '去掉其中一个。' }),
  'not-for-terminal': (a: { format: string; extension: string }): Message => ({
    what: `${a.format.toUpperCase()} 不能显示在终端里`,
    remedy: `写成文件：-o 报告${a.extension}；要在终端里看，运行 report preview。`,
  }),
  'extension-unknown': (a: { extension: string; extensions: readonly string[] }): Message => ({
    what: `不能生成 ${a.extension} 文件`,
    remedy:
      a.extension === '.pdf'
        ? '先生成 .docx，再用 WPS 或 Word 打开，另存为 PDF。'
        : `文件名以 ${orListed(a.extensions)} 结尾。`,
  }),
  'file-for-several': (a: { file: string; count: number }): Message => ({
    what: `“${a.file}”是一个文件，这次要生成${a.count}份报告`,
    remedy: '-o 后面写文件夹，例如 -o 报告。',
  }),
  'extension-differs': (a: { file: string; format: string }): Message => ({
    what: `“${a.file}”的扩展名与格式 ${a.format} 不一致`,
    remedy: '改文件名，或用 -f 写上对应的格式。',
  }),
  // check
  'too-few-to-compare': (_: NoArgs): Message => ({
    what: '比较雷同至少要两份没有错误的台账',
    remedy: '写上一个街道的文件夹，例如 report check 街道/ --likeness。',
  }),
  // export
  'not-xlsx': (a: { file: string }): Message => ({
    what: `“${a.file}”不是 .xlsx`,
    remedy: '文件名以 .xlsx 结尾，或写一个文件夹。',
  }),
  // add, init
  'activity-incomplete': (a: { fields: readonly string[] }): Message => ({
    what: `还缺${allQuoted(a.fields)}`,
    remedy: `加上 ${a.fields.map((name) => `--${name}`).join(' … ')} …；在终端里直接运行 report add 会一项一项地问。`,
  }),
  'folder-is-file': (a: { file: string }): Message => ({
    what: `“${a.file}”是一个文件，不是文件夹`,
    remedy: '换一个文件夹的名字。',
  }),
  'already-there': (a: { folder: string; files: readonly string[] }): Message => ({
    what: `${a.folder === '.' ? '当前文件夹' : `“${a.folder}”`}里已经有${allQuoted(a.files)}，没有改动，也没有新建任何文件`,
    remedy: '换一个文件夹，例如 report init 新的文件夹；或者先把这些文件移走。',
  }),
  'option-empty': (a: { option: string; example: string }): Message => ({
    what: `--${a.option} 后面是空的`,
    remedy: `写上内容，例如 --${a.option} ${a.example}。`,
  }),
  'community-nameless': (a: { field: string; example: string; previous: string }): Message => ({
    what: `还缺“${a.field}”`,
    remedy: `加上 --${a.field} ${a.example}，或者 --${a.previous} 上年的台账；在终端里直接运行 report init 会一项一项地问。`,
  }),
  // import
  'map-not-a-pair': (a: { text: string }): Message => ({
    what: `--map 后面的“${a.text}”不是 列=字段`,
    remedy: '例如 --map C=人次，或 --map 参加情况=人次。',
  }),
  'map-unknown-field': (a: {
    pair: string;
    field: string;
    nearest?: string | undefined;
    fields: readonly string[];
    none: string;
  }): Message => ({
    what: `--map ${a.pair} 里的“${a.field}”不是台账能导入的字段`,
    remedy: a.nearest ? `是不是“${a.nearest}”？` : `可以写的有：${listed(a.fields)}；不要这一列就写 ${a.none}。`,
  }),
  'map-unit': (a: { pair: string; field: string }): Message => ({
    what: `--map ${a.pair}：“${a.field}”不是时长，不能除以 60`,
    remedy: '只有分钟换成小时才写 /60，例如 --map "服务时长(分钟)=服务时长/60"。',
  }),
  'map-value-not-a-pair': (a: { text: string }): Message => ({
    what: `--map-value 后面的“${a.text}”不是 表里的写法=台账的写法`,
    remedy: '例如 --map-value 敬老爱老=帮扶救助；不要的写 --map-value 内部会议=不导入。',
  }),
  'unknown-value': (a: { name: string; nearest?: string | undefined; values: readonly string[] }): Message => ({
    what: `台账里没有“${a.name}”这个类别或状态`,
    remedy: a.nearest ? `是不是“${a.nearest}”？` : `可以写的有：${listed(a.values)}，或者 不导入。`,
  }),
  'update-unknown': (a: { text: string; modes: readonly string[] }): Message => ({
    what: `--update 后面不能写“${a.text}”`,
    remedy: `写 --update=${a.modes.join('、--update=')} 中的一个；只写 --update 时，表格写在它前面。`,
  }),
  'unknown-category': (a: { name: string; nearest?: string | undefined; categories: readonly string[] }): Message => ({
    what: `没有“${a.name}”这个类别`,
    remedy: a.nearest ? `是不是“${a.nearest}”？` : `类别有：${listed(a.categories)}。`,
  }),
  'unknown-sheet': (a: { name: string; sheets: readonly string[] }): Message => ({
    what: `没有叫“${a.name}”的工作表`,
    remedy: a.sheets.length > 0 ? `有的是：${listed(a.sheets)}。` : 'CSV 只有一张表，不用写 --sheet。',
  }),
  'unknown-column': (a: { name: string; headers: readonly string[] }): Message => ({
    what: `表里没有“${a.name}”这一列`,
    remedy: `列有：${listed(a.headers)}；也可以写列的字母，例如 --map C=人次。`,
  }),
  'table-is-folder': (a: { folder: string }): Message => ({
    what: `“${a.folder}”是文件夹`,
    remedy: `写上表格的文件名，或写 ${a.folder}/*.xlsx。`,
  }),
  'no-table': (a: { pattern: string }): Message => ({
    what: `没有与“${a.pattern}”相符的表格`,
    remedy: '检查文件名、扩展名（.xlsx、.csv）和所在的文件夹。',
  }),
  // stats, templates
  'unknown-figure': (a: { name: string; nearest?: string | undefined }): Message => ({
    what: `没有叫“${a.name}”的数字`,
    remedy: a.nearest
      ? `是不是“${a.nearest}”？`
      : '运行 report stats --figures 查看报告里的数字，或 report templates --names 查看全部名称。',
  }),
  'figure-absent': (a: { name: string }): Message => ({
    what: `台账里没有“${a.name}”`,
    remedy: '台账没有写它，或者两年的数不全、不能比。换一个名称，或补上再查。',
  }),
  'not-a-figure': (a: { name: string }): Message => ({
    what: `“${a.name}”不是数字`,
    remedy: '运行 report stats --figures 查看报告里的数字。',
  }),
  'figure-not-printed': (a: { text: string }): Message => ({
    what: `报告里没有印着“${a.text}”的数字`,
    remedy: '运行 report stats --figures 查看报告里的数字。',
  }),
  'no-such-names': (a: { word: string }): Message => ({
    what: `没有名称里有“${a.word}”`,
    remedy: '换一个词；report templates --names 列出全部。',
  }),
} satisfies Messages;
