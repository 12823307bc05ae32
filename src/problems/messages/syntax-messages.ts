import type { Message, Messages, NoArgs } from './message.js';

/** “（第 3、5 行也是）” for a fault that stands on many lines and is shown once. */
function alsoOn(lines: readonly number[] | undefined): string {
  if (!lines?.length) return '';
  const shown = lines.slice(0, 30).join('、');
  return lines.length > 30 ? `（第 ${shown} 等 ${lines.length} 行也是）` : `（第 ${shown} 行也是）`;
}

const FILE_KINDS = {
  office: 'WPS 或 Office 文档（如 .xlsx、.docx）',
  'old-office': '旧版 Office 或 WPS 文档（如 .xls、.doc、.wps）',
  pdf: 'PDF 文件',
  picture: '图片',
} as const;

/** What the YAML parser says of a line, where no message of its own is worth while. */
const DETAILS = {
  indent: '这一行的缩进没有和同一层对齐',
  backslash: '英文双引号里的反斜杠“\\”有特殊含义，这里的写法不对；路径请用“/”',
  'sign-misplaced': '这里的“-”或“?”位置不对',
  'key-long': '冒号前面的名称太长，可能漏了引号或换行',
  'comment-space': '“#”前面缺少空格',
  'list-line': '列表里的这一行没有以“- ”开头，或者没有对齐',
} as const;

/** A ledger's file, and YAML as people write it. */
export const SYNTAX_MESSAGES = {
  // The file
  'file-too-large': (a: { megabytes: number }): Message => ({
    what: `文件有 ${a.megabytes} MB，不像是一份台账`,
    remedy: '请检查是不是选错了文件；照片不要放进台账，只写照片的文件名。',
  }),
  'ledger-large': (a: { most: number }): Message => ({
    what: `到这一行，台账的行和项已超过 ${a.most / 10_000} 万，不像是一份台账，没有读下去`,
    remedy: '请检查是不是选错了文件，或者贴进了别的内容。确有这么多，就分成几份：一个社区一份，一年一份。',
  }),
  'list-large': (a: { most: number }): Message => ({
    what: `从这里起，这一列超过 ${a.most} 行，没有读下去`,
    remedy: '请检查是不是贴进了别的内容。确有这么多，就分成几份台账：一个社区一份，一年一份或半年一份。',
  }),
  'file-not-text': (a: { kind?: keyof typeof FILE_KINDS; sheet?: boolean }): Message => ({
    what: a.kind ? `这是${FILE_KINDS[a.kind]}，不是文本台账` : '这个文件不是文本文件',
    remedy: a.sheet
      ? '台账是文本文件（.yaml）。表格里的活动用 report import 导入台账。'
      : '台账是文本文件（.yaml），请写它的文件名；还没有台账，运行 report init 新建一份。',
  }),
  'file-encoding': (_: NoArgs): Message => ({
    what: '文件的编码认不出来，里面的汉字无法读取',
    remedy: '请用记事本打开，选“另存为”，编码选 UTF-8，再试一次。',
  }),
  'file-empty': (_: NoArgs): Message => ({
    what: '台账是空的',
    remedy: '至少要写社区（名称）、年度和活动。运行 report init 可以得到一份样表。',
  }),
  'too-many-problems': (a: { shown: number }): Message => ({
    what: `问题太多，只列出 ${a.shown} 处`,
    remedy: '请先改好上面列出的，再运行一次。',
  }),
  // YAML as people write it
  'colon-full-width': (a: { key: string; more?: readonly number[] }): Message => ({
    what: `“${a.key}”后面用了全角冒号“：”${alsoOn(a.more)}`,
    remedy: `改成半角冒号加一个空格，例如“${a.key}: 内容”。`,
  }),
  'colon-without-space': (a: { key: string; more?: readonly number[] }): Message => ({
    what: `“${a.key}”的冒号后面没有空格${alsoOn(a.more)}`,
    remedy: `在冒号后面加一个空格，例如“${a.key}: 内容”。`,
  }),
  'colon-missing': (a: { text: string }): Message => ({
    what: `这一行“${a.text}”不是“名称: 内容”的写法，缺少冒号`,
    remedy: '写成“名称: 内容”（半角冒号，后面加空格）；如果是上一行的内容，请接在上一行后面。',
  }),
  'indent-tab': (a: { more?: readonly number[] }): Message => ({
    what: `行首的缩进用了制表符（Tab 键）${alsoOn(a.more)}`,
    remedy: '把行首的制表符换成空格，同一层的各行对齐。',
  }),
  'indent-wide': (a: { more?: readonly number[] }): Message => ({
    what: `行首的缩进用了全角空格或特殊空格，看得见却不起作用${alsoOn(a.more)}`,
    remedy: '把行首换成半角空格（输入法切到英文再按空格键），同一层的各行对齐。',
  }),
  'indent-deep': (a: { key: string }): Message => ({
    what: `“${a.key}”缩进得太深，会被当成上一行的内容`,
    remedy: '让它和同一条里的其他名称左对齐。',
  }),
  'indent-uneven': (a: { key: string }): Message => ({
    what: `“${a.key}”和同一条里的其他名称没有对齐`,
    remedy: '同一层的各行前面要有同样多的空格。',
  }),
  bullet: (a: { bullet: string; more?: readonly number[] }): Message => ({
    what: `列表的开头写成了“${a.bullet}”${alsoOn(a.more)}`,
    remedy: '列表每一条以半角“-”加一个空格开头，例如“- 主题: 内容”。',
  }),
  'bullet-after-value': (a: { text: string }): Message => ({
    what: `“${a.text}”会接到上一行的内容后面，不会成为列表的一条`,
    remedy: '要写列表，就把名称后面的内容移到下一行，每条以“- ”开头。',
  }),
  'hash-lost': (a: { text: string }): Message => ({
    what: `“${a.text}”以 # 开头，会被当成注释，内容全部丢失`,
    remedy: `给内容加上引号，例如“'${a.text}'”。`,
  }),
  'hash-cut': (a: { text: string }): Message => ({
    what: `空格后面的“${a.text}”以 # 开头，从这里起的内容会丢失`,
    remedy: '给整个内容加上单引号，或者去掉 # 前面的空格；如果是注释，请在 # 后面加一个空格。',
  }),
  'colon-in-value': (_: NoArgs): Message => ({
    what: '内容里有半角冒号加空格，会被当成又一个名称',
    remedy: '把内容里的冒号改成全角“：”，或者给整个内容加上引号。',
  }),
  'text-after-quote': (a: { write?: string }): Message => ({
    what: '内容以英文引号开头，但引号后面还有文字',
    remedy: a.write ? `请用中文引号，写成：${a.write}` : '请改用中文引号“”，或者用单引号把整个内容括起来。',
  }),
  'text-after-bracket': (a: { write: string; tail?: string }): Message => ({
    what: a.tail ? `括号后面多了一个“${a.tail}”` : '内容以方括号或花括号开头，但括号后面还有文字',
    remedy: a.tail ? `去掉末尾的“${a.tail}”。` : `用单引号把整个内容括起来：'${a.write}'，或者改用【】。`,
  }),
  'bad-start': (a: { character: string }): Message => ({
    what: `内容不能以“${a.character}”开头`,
    remedy: '用单引号把整个内容括起来，或者去掉这个符号。',
  }),
  'dash-value': (_: NoArgs): Message => ({
    what: '这里只写了一个“-”',
    remedy: '没有内容就不写，把这一行删掉。',
  }),
  'quote-open': (a: { quote: string }): Message => ({
    what: `引号 ${a.quote} 只有开头，没有结尾`,
    remedy: '补上结尾的引号；内容里要引用的话请用中文引号“”。',
  }),
  'bracket-open': (a: { bracket: string }): Message => ({
    what: `括号 ${a.bracket} 只有开头，没有结尾`,
    remedy: '补上结尾的括号；如果不是列表，用单引号把整个内容括起来。',
  }),
  'whole-file-text': (_: NoArgs): Message => ({
    what: '整个文件没有一个能认出的“名称: 内容”',
    remedy: '每行写成“名称: 内容”，用半角冒号，冒号后面加一个空格。运行 report init 可以得到一份样表。',
  }),
  'several-documents': (_: NoArgs): Message => ({
    what: '文件里有“---”或“...”，把台账分成了几份',
    remedy: '一个文件只写一份台账，请删掉这一行，或者分成几个文件。',
  }),
  'anchor-or-tag': (_: NoArgs): Message => ({
    what: '台账里不能用 &、*、! 开头的写法（锚点、引用、标签）',
    remedy: '如果是普通文字，请用单引号把整个内容括起来。',
  }),
  'nested-too-deep': (_: NoArgs): Message => ({
    what: '括号或缩进的层数太多，不像是一份台账',
    remedy: '台账最多五层。请检查是不是选错了文件。',
  }),
  'key-not-text': (_: NoArgs): Message => ({
    what: '冒号前面没有名称，或者名称不是文字',
    remedy: '写成“名称: 内容”。',
  }),
  syntax: (a: { detail?: keyof typeof DETAILS }): Message => ({
    what: a.detail ? DETAILS[a.detail] : '这一行的写法有误，程序读不懂',
    remedy: '请检查冒号、引号、括号是否成对，缩进是否对齐；拿不准的内容用单引号括起来。',
  }),
  'list-of-one': (a: { write: string }): Message => ({
    what: '方括号里的几项没有用半角逗号分开，会被当成一项',
    remedy: `写成 ${a.write}`,
  }),
} satisfies Messages;
