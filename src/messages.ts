/** The wording of every problem, by its code. Data in, Chinese out: what is wrong, and what to do about it. */
interface Message {
  readonly what: string;
  readonly remedy: string;
}

type NoArgs = Readonly<Record<string, never>>;

/** “（第 3、5 行也是）” for a fault that stands on many lines and is shown once. */
function alsoOn(lines: readonly number[] | undefined): string {
  if (!lines?.length) return '';
  const shown = lines.slice(0, 30).join('、');
  return lines.length > 30 ? `（第 ${shown} 等 ${lines.length} 行也是）` : `（第 ${shown} 行也是）`;
}

/** Why the disk said no. */
const DISK: Readonly<Record<string, string>> = {
  ENOENT: '：没有这个文件或文件夹',
  EACCES: '：没有权限',
  EPERM: '：没有权限',
  EROFS: '：磁盘是只读的',
  ENOTDIR: '：路径中有一段不是文件夹',
  EEXIST: '：同名的文件挡在路径上',
  ENAMETOOLONG: '：文件名太长',
  EDQUOT: '：磁盘满了',
  EFBIG: '：文件太大，磁盘不让写',
  EIO: '：磁盘出错',
};

export const MESSAGES = {
  'unknown-name': (a: { name: string; part: string; nearest?: string | undefined }): Message => ({
    what: `模板用了没有定义的名称“${a.name}”`,
    remedy: a.nearest ? `把“${a.part}”改成“${a.nearest}”。` : '运行 report templates --names 查看可用的名称。',
  }),
  'not-a-value': (a: { name: string; names: readonly string[] }): Message => ({
    what: `“${a.name}”是一组数据，不能直接打印`,
    remedy:
      a.names.length > 0
        ? `写到具体一项，例如 {{${a.name}.${a.names[0]}}}。`
        : `用 {{#逐项 ${a.name} as |项目|}} 逐个打印。`,
  }),
  'not-a-list': (a: { name: string }): Message => ({
    what: `“${a.name}”不是可以逐项打印的列表`,
    remedy: `逐项后面写列表，例如 {{#逐项 道德讲堂.举例 as |活动|}}。`,
  }),
  'helper-usage': (a: { name: string }): Message => ({
    what: `{{#${a.name}}}的写法不对`,
    remedy: `参照：{{#落实 道德讲堂}}、{{#有 存在问题}}、{{#逐项 计划 最多=3 as |计划项|}}、{{#列举 "是"}}{{#项}}。`,
  }),
  'refused-construct': (a: { name: string; allowed: readonly string[] }): Message => ({
    what: `模板里不能用${a.name ? `“${a.name}”` : '这种写法'}`,
    remedy: `打印数据写 {{名称}}，成段的写法只有 ${a.allowed.map((n) => `{{#${n}}}`).join('、')}。`,
  }),
  'unknown-partial': (a: { name: string; nearest?: string | undefined }): Message => ({
    what: `找不到共用段落“${a.name}”`,
    remedy: a.nearest ? `是不是“${a.nearest}”？` : `在模板旁的 partials 文件夹里放一个 ${a.name}.hbs。`,
  }),
  'circular-partial': (a: { name: string }): Message => ({
    what: `共用段落“${a.name}”用到了它自己`,
    remedy: '去掉其中一处引用。',
  }),
  'front-matter': (a: { what: string }): Message => ({
    what: `模板${a.what}`,
    remedy: '模板以三行开头：---、名称: 工作汇报、标题: {{社区.名称}}{{年度}}年工作汇报，再以 --- 收尾。',
  }),
  'template-syntax': (a: { detail: string }): Message => ({
    what: `模板的花括号写法有误${a.detail}`,
    remedy: '检查这一处的 {{ 与 }} 是否成对，{{#…}} 是否有 {{/…}} 收尾，名称是否一致。',
  }),
  'unknown-template': (a: { name: string; nearest?: string | undefined; known: readonly string[] }): Message => ({
    what: `没有叫“${a.name}”的模板`,
    remedy: a.nearest ? `是不是“${a.nearest}”？` : `可用的模板：${a.known.join('、')}；也可以写 .hbs 文件的路径。`,
  }),
  'unknown-annex': (a: { name: string; nearest?: string | undefined }): Message => ({
    what: `模板要的附件“${a.name}”没有对应的模板`,
    remedy: a.nearest ? `是不是“${a.nearest}”？` : `在模板文件夹的 annexes 里放一个 ${a.name}.hbs。`,
  }),
  'unknown-profile': (a: { name: string; nearest?: string | undefined; known: readonly string[] }): Message => ({
    what: `没有叫“${a.name}”的版式`,
    remedy: a.nearest
      ? `是不是“${a.nearest}”？`
      : `内置的版式：${a.known.join('、')}；也可以写自己的 .yaml 文件。运行 report templates --profiles 查看说明。`,
  }),
  'profile-range': (a: { field: string; value: number; least: number; most: number; unit: string }): Message => ({
    what: `“${a.field}”写的是 ${a.value}，应当在 ${a.least} 到 ${a.most} ${a.unit}之间`,
    remedy: '页面的长度用毫米，字号和行距用磅；三号字是 16 磅，也可以直接写“三号”。',
  }),
  'profile-page': (_: NoArgs): Message => ({
    what: '版心超出了纸张：上边距加版心高、左边距加版心宽，离纸边至少要留 5 毫米',
    remedy: '改小“版心宽”“版心高”或边距；A4 纸宽 210、高 297 毫米。',
  }),
  'read-failed': (a: { file: string; reason: string }): Message => ({
    what: `读不出“${a.file}”${DISK[a.reason] ?? ''}`,
    remedy: a.reason === 'ENOENT' ? '检查文件名和所在的文件夹。' : '检查这个文件能否打开、有没有读取权限。',
  }),
  'write-failed': (a: { file: string; reason: string }): Message => ({
    what: `写不进“${a.file}”${DISK[a.reason] ?? ''}`,
    remedy: '换一个能写的文件夹（-o 文件夹），或腾出磁盘空间后再试。原有文件没有改动。',
  }),
  'replace-failed': (a: { file: string; reason: string }): Message => ({
    what: `写不进“${a.file}”${DISK[a.reason] ?? ''}，台账没有改动`,
    remedy: ['ENOSPC', 'EDQUOT'].includes(a.reason)
      ? '腾出磁盘空间后再试。'
      : '检查台账所在的文件夹能不能写；U 盘、光盘或压缩包里的台账请先复制到电脑上。',
  }),
  'create-failed': (a: { file: string; reason: string }): Message => ({
    what: `写不进“${a.file}”${DISK[a.reason] ?? ''}，没有新建任何文件`,
    remedy: '换一个能写的文件夹，或腾出磁盘空间后再试。',
  }),
  'read-only': (_: Record<string, never>): Message => ({
    what: '台账是只读文件，没有改动',
    remedy: '右键点这个文件，选“属性”，去掉“只读”后再试；别人发来的文件可以先另存一份。',
  }),
  'changed-meanwhile': (_: Record<string, never>): Message => ({
    what: '台账刚才被别的程序改过，没有覆盖它',
    remedy: '在别的程序里保存并关闭台账，再运行一次。',
  }),
  'file-open': (a: { file: string; opener: string }): Message => ({
    what: `“${a.file}”正被别的程序打开，没有改动`,
    remedy: a.opener
      ? `关闭 Word 或 WPS 里的这份文件再试；如果确实没有打开，删除同一文件夹里的 ${a.opener}。`
      : '关闭 Word 或 WPS 里的这份文件再试。',
  }),
  'no-ledger': (_: Record<string, never>): Message => ({
    what: '当前文件夹里没有台账',
    remedy: '写上台账的文件名，例如 report build 台账.yaml；还没有台账，运行 report init 新建一份。',
  }),
  'place-uncertain': (_: NoArgs): Message => ({
    what: '台账的写法有误，不能确定新的一条该写在哪里，没有改动',
    remedy: '运行 report check 查看问题；多数写法问题可以用 report check --fix 改好，然后再试。',
  }),
  'several-ledgers': (a: { files: readonly string[] }): Message => ({
    what: `当前文件夹里有${a.files.length}份台账，不知道用哪一份`,
    remedy: `写上文件名，例如 report build ${a.files[0]}；要全部生成，写 report build .`,
  }),
  'no-match': (a: { pattern: string }): Message => ({
    what: `没有与“${a.pattern}”相符的台账`,
    remedy: '检查文件名和所在的文件夹。',
  }),
  usage: (a: { what: string; remedy: string }): Message => ({ what: a.what, remedy: a.remedy }),
  'previous-missing': (a: { file: string }): Message => ({
    what: `找不到上年台账“${a.file}”，这次不写同比`,
    remedy: '检查“上年”写的路径；路径从这份台账所在的文件夹算起。',
  }),
  'previous-faulty': (a: { file: string; count: number }): Message => ({
    what: `上年台账“${a.file}”有${a.count}个错误，这次不写同比`,
    remedy: `运行 report check ${a.file} 查看并改正。`,
  }),
  'previous-other': (a: { file: string; community: string }): Message => ({
    what: `上年台账“${a.file}”是${a.community}的，这次不写同比`,
    remedy: '把“上年”改成本社区上一年的台账。',
  }),
  'mark-characters': (_: Record<string, never>): Message => ({
    what: '模板里有本工具保留的特殊字符（U+E000 到 U+E002）',
    remedy: '删去这些看不见的字符。',
  }),
  // The file
  'file-too-large': (a: { megabytes: number }): Message => ({
    what: `文件有 ${a.megabytes} MB，不像是一份台账`,
    remedy: '请检查是不是选错了文件；照片不要放进台账，只写照片的文件名。',
  }),
  'file-not-text': (a: { kind?: string }): Message => ({
    what: a.kind ? `这是${a.kind}，不是文本台账` : '这个文件不是文本文件',
    remedy: '台账是 YAML 文本文件（.yaml）。表格请先运行 report import 转成台账。',
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
  'text-after-bracket': (a: { write: string }): Message => ({
    what: '内容以方括号或花括号开头，但括号后面还有文字',
    remedy: `用单引号把整个内容括起来：'${a.write}'，或者改用【】。`,
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
  syntax: (a: { detail?: string }): Message => ({
    what: a.detail ?? '这一行的写法有误，程序读不懂',
    remedy: '请检查冒号、引号、括号是否成对，缩进是否对齐；拿不准的内容用单引号括起来。',
  }),
  'list-of-one': (a: { write: string }): Message => ({
    what: '方括号里的几项没有用半角逗号分开，会被当成一项',
    remedy: `写成 ${a.write}`,
  }),
  // Records and their keys
  'unknown-key': (a: { key: string; record: string; nearest?: string; belongs?: string }): Message => ({
    what: `${a.record}里没有“${a.key}”这一项`,
    remedy: a.nearest
      ? `是不是“${a.nearest}”？`
      : a.belongs
        ? `“${a.key}”应写在“${a.belongs}”里，请检查缩进。`
        : '请检查名称是否写对；只给自己看的内容可以写在“备注”里。',
  }),
  'merge-key': (_: NoArgs): Message => ({
    what: '台账里不能用“<<”引用别处的内容',
    remedy: '请把内容直接写在这一条里。',
  }),
  'field-twice': (a: { field: string; key: string; other: string; line?: number }): Message => ({
    what: a.key === a.other ? `“${a.key}”写了两次` : `“${a.key}”和“${a.other}”是同一项（${a.field}），写了两次`,
    remedy: `只留一个${a.line ? `，前一个在第 ${a.line} 行` : ''}。`,
  }),
  missing: (a: { field: string; record: string }): Message => ({
    what: `${a.record}缺少“${a.field}”`,
    remedy: `请加上一行“${a.field}: …”。`,
  }),
  empty: (a: { field: string }): Message => ({
    what: `“${a.field}”没有内容`,
    remedy: '这一项必须填写。',
  }),
  'record-expected': (a: { field: string; fields: string }): Message => ({
    what: `“${a.field}”下面应当分行写各项内容`,
    remedy: `另起一行，缩进后写“名称: 内容”，可写的有：${a.fields}。`,
  }),
  'list-expected': (a: { field: string }): Message => ({
    what: `“${a.field}”应当是列表`,
    remedy: '每一条以“- ”开头另起一行，同一条的各项左对齐。',
  }),
  'text-expected': (a: { field: string }): Message => ({
    what: `“${a.field}”只能写一段文字`,
    remedy: '请写在同一行的冒号后面，不要用列表或分项。',
  }),
  'empty-item': (a: { field: string }): Message => ({
    what: `“${a.field}”里有空的一条`,
    remedy: '请填上内容，或者删掉这个“-”。',
  }),
  'bad-character': (a: { field: string; code: string }): Message => ({
    what: a.code === 'U+FFFD' ? `“${a.field}”里有乱码“�”` : `“${a.field}”里有看不见的特殊字符（${a.code}）`,
    remedy: '请删掉后重新输入这几个字。',
  }),
  // Values
  'number-estimated': (a: { field: string; text: string; write: string; flag?: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，不是确切的数字`,
    remedy: a.flag
      ? `写成“${a.field}: ${a.write}”，另起一行写“${a.flag}: 是”。`
      : `请核实后写成数字，例如“${a.field}: ${a.write}”。`,
  }),
  'number-spelled': (a: { field: string; text: string; write: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，只能写阿拉伯数字`,
    remedy: `如果是 ${a.write}，请写成“${a.field}: ${a.write}”。`,
  }),
  'number-negative': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”是负数（${a.text}）`,
    remedy: '请写 0 或更大的数字；没有记录就删掉这一行。',
  }),
  'number-fraction': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”有小数（${a.text}），应当是整数`,
    remedy: '请核实后写成整数。',
  }),
  'number-none': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，不是数字`,
    remedy: '没有记录就不写，把这一行删掉；确实没有人参加才写 0。',
  }),
  'number-large': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”的数字大得不合情理（${a.text}）`,
    remedy: '请检查是不是把电话、证件号或日期写到了这里。',
  }),
  'number-unreadable': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，不是数字`,
    remedy: `只写阿拉伯数字，例如“${a.field}: 30”。`,
  }),
  'date-unreadable': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，看不出是哪一天`,
    remedy: '写成 2025-03-05、2025.3.5、2025年3月5日 或 3月5日。',
  }),
  'date-missing-day': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，缺少日或月`,
    remedy: '请写到日，例如 2025-03-05。',
  }),
  'date-needs-year': (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，没有年份`,
    remedy: '请写上年份，例如 2025-03-05。',
  }),
  'date-spelled': (a: { field: string; text: string; write: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，应当只写日期`,
    remedy: `如果是这一天，请写成“${a.field}: ${a.write}”；时间、星期可以写进简介。`,
  }),
  'date-range': (a: { field: string; text: string; write: string; writeEnd: string }): Message => ({
    what: `“${a.field}”里写了两个日期（${a.text}）`,
    remedy: `写成“${a.field}: ${a.write}”，另起一行写“结束日期: ${a.writeEnd}”。`,
  }),
  'date-not-real': (a: { field: string; text: string; days?: number }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，没有这一天`,
    remedy: a.days ? `这个月最多 ${a.days} 天，请核实。` : '月份是 1 到 12，请核实。',
  }),
  'date-outside': (a: { field: string; text: string; start: string; end: string }): Message => ({
    what: `“${a.field}”${a.text} 不在统计区间（${a.start} 至 ${a.end}）之内`,
    remedy: '请核实日期；如果统计的不是这段时间，请改“年度”或“统计区间”。',
  }),
  'date-ambiguous': (a: { field: string; text: string; years: readonly number[] }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，统计区间里 ${a.years.join('、')} 年都有这一天`,
    remedy: '请写上年份。',
  }),
  'end-before-start': (a: { start: string; end: string }): Message => ({
    what: `结束日期 ${a.end} 早于开始日期 ${a.start}`,
    remedy: '请核实两个日期。',
  }),
  'period-as-text': (_: NoArgs): Message => ({
    what: '“统计区间”看不出起止日期',
    remedy: '分两行写“起: 2024-08-01”和“止: 2025-07-31”，或者写成“2024-08-01 至 2025-07-31”。',
  }),
  'period-and-year': (a: { year: number; start: string; end: string }): Message => ({
    what: `年度是 ${a.year}，统计区间却是 ${a.start} 至 ${a.end}`,
    remedy: '请核实两处是否一致。',
  }),
  year: (a: { field: string; text: string; write?: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，不是年份`,
    remedy: a.write ? `请写成“${a.field}: ${a.write}”。` : '请写四位数字的年份，例如 2025。',
  }),
  flag: (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”`,
    remedy: '只能写“是”或“否”。',
  }),
  choice: (a: { field: string; text: string; nearest?: string; values: string }): Message => ({
    what: `“${a.field}”里没有“${a.text}”`,
    remedy: `${a.nearest ? `是不是“${a.nearest}”？` : ''}可以写的有：${a.values}。`,
  }),
  measure: (a: { field: string; text: string }): Message => ({
    what: `“${a.field}”写的是“${a.text}”，看不出数值`,
    remedy: '写一个数字，可带单位和 ≥、≤，例如 34.2% 或 ≥ 30%。',
  }),
  'left-over': (a: { text: string }): Message => ({
    what: `“${a.text}”是没有填完的内容`,
    remedy: '请填上实际内容，或者删掉。',
  }),
  // Activities, campaigns, indicators
  'id-twice': (a: { id: string; line?: number }): Message => ({
    what: `编号“${a.id}”重复${a.line ? `，第 ${a.line} 行已经用过` : ''}`,
    remedy: '每项活动的编号要不一样；如果是同一项活动，请只留一条。',
  }),
  'activity-twice': (a: { title: string; date: string; line?: number }): Message => ({
    what: `${a.date} 的“${a.title}”出现了两次${a.line ? `，前一次在第 ${a.line} 行` : ''}`,
    remedy: '如果是同一项活动，请只留一条；一天办了几场，可以写“场次”。',
  }),
  'minors-exceed': (a: { minors: number; attendance: number }): Message => ({
    what: `其中未成年人 ${a.minors} 多于人次 ${a.attendance}`,
    remedy: '人次包含未成年人，请核实两个数字。',
  }),
  'volunteers-exceed': (a: { volunteers: number; attendance: number }): Message => ({
    what: `志愿者人次 ${a.volunteers} 多于人次 ${a.attendance}`,
    remedy: '人次一般包含志愿者，请核实两个数字。',
  }),
  'sessions-zero': (_: NoArgs): Message => ({
    what: '场次是 0',
    remedy: '台账只记已经开展的活动；没有开展的请写进“计划”，或者删掉这一条。',
  }),
  'unknown-campaign': (a: { text: string; nearest?: string; itemOf?: string }): Message => ({
    what: `没有叫“${a.text}”的专项`,
    remedy: a.itemOf
      ? `“${a.text}”是“${a.itemOf}”的细项，请写到“细项”里。`
      : `${a.nearest ? `是不是“${a.nearest}”？` : ''}社区自己的专项要先写在台账开头的“专项”里。`,
  }),
  'unknown-item': (a: { text: string; nearest?: string; campaigns?: string }): Message => ({
    what: `没有叫“${a.text}”的细项`,
    remedy: a.nearest
      ? `是不是“${a.nearest}”？`
      : `请检查写法；${a.campaigns ? `“${a.campaigns}”` : '社区自己的专项'}的细项要先写在台账开头的“专项”里。`,
  }),
  'ambiguous-item': (a: { text: string; campaigns: readonly string[] }): Message => ({
    what: `细项“${a.text}”在${a.campaigns.map((c) => `“${c}”`).join('和')}里都有`,
    remedy: '请加上一行“专项”，写明是哪一个。',
  }),
  'campaign-twice': (a: { name: string }): Message => ({
    what: `专项“${a.name}”写了两次`,
    remedy: '请合并成一个，细项写在一起。',
  }),
  'campaign-reserved': (a: { name: string }): Message => ({
    what: `专项不能叫“${a.name}”，这个名称另有用处`,
    remedy: `请换一个名称，例如“${a.name}行动”。`,
  }),
  'indicator-twice': (a: { name: string }): Message => ({
    what: `指标“${a.name}”写了两次`,
    remedy: '请只留一个。',
  }),
  'indicator-computed': (a: { name: string; from: string }): Message => ({
    what: `“${a.name}”由程序按${a.from}计算，这里写的实际值不会采用`,
    remedy: '请删掉“实际”这一行，并在“社区”里把这两个数填好。',
  }),
  'indicator-without-target': (a: { name: string }): Message => ({
    what: `指标“${a.name}”没有标准，无法判断是否达标`,
    remedy: '请加上一行“标准”，例如“标准: ≥ 30%”。',
  }),
  // Words
  'private-id': (a: { field: string }): Message => ({
    what: `“${a.field}”里好像有身份证号`,
    remedy: '报告不应出现身份证号，请删掉。',
  }),
  'private-phone': (a: { field: string }): Message => ({
    what: `“${a.field}”里好像有手机号`,
    remedy: '报告不应出现个人电话，请删掉。',
  }),
  'wording-double': (a: { text: string }): Message => ({
    what: `“${a.text}”前后重复`,
    remedy: '只留一个，例如“约30人”或“30余人”；有确切数字最好。',
  }),
  'wording-decrease': (a: { text: string }): Message => ({
    what: `“${a.text}”：减少不能用“倍”`,
    remedy: '请改成“下降百分之几”或“减少几成”。',
  }),
  'wording-number': (a: { text: string; write?: string }): Message => ({
    what: `“${a.text}”的数字写法不规范`,
    remedy: a.write ? `请写成“${a.write}”。` : '请全部用阿拉伯数字。',
  }),
  'other-community': (a: { text: string; own: string }): Message => ({
    what: `这里写的是“${a.text}”，不是“${a.own}”`,
    remedy: '请检查是不是从别处的材料里抄来的。',
  }),
  'photo-missing': (a: { file: string }): Message => ({
    what: `找不到照片“${a.file}”`,
    remedy: '照片的位置从台账所在的文件夹算起，请检查文件名和文件夹。',
  }),
  'photo-kind': (a: { file: string; kind?: string | undefined }): Message => ({
    what: a.kind ? `照片“${a.file}”是 ${a.kind} 格式，放不进报告` : `“${a.file}”不是照片，或者已经损坏`,
    remedy:
      a.kind === 'HEIC'
        ? '用电脑上的“照片”或“画图”打开，另存为 JPEG，再把台账里的文件名改过来；苹果手机可在“设置—相机—格式”里选“兼容性最佳”，以后拍的就是 JPEG。'
        : a.kind === '视频'
          ? '请截取一张画面存为 JPEG，再把台账里的文件名改过来。'
          : '用“画图”打开，另存为 JPEG，再把台账里的文件名改过来；打不开就从手机或相机里重新拷贝一份。',
  }),
  'photo-unread': (a: { file: string }): Message => ({
    what: `照片“${a.file}”打不开，报告里没有放它`,
    remedy: '请看看它是不是被别的程序占用，或者没有权限读。',
  }),
  'photo-broken': (a: { file: string }): Message => ({
    what: `照片“${a.file}”读不完整，报告里没有放它`,
    remedy: '多半是没有拷贝完，请从手机或相机里重新拷贝一份；能打开的，用“画图”另存为 JPEG。',
  }),
  'meeting-announced': (a: { meeting: string; end: string }): Message => ({
    what: `${a.meeting}已于 ${a.end} 前后结束，程序还没有它的公报`,
    remedy: '报告不会自动写它的精神；要写的话，请在台账里填“会议精神”。',
  }),
  // --set
  'unknown-setting': (a: { key: string; nearest?: string }): Message => ({
    what: `--set 不能设“${a.key}”`,
    remedy: a.nearest
      ? `是不是“${a.nearest}”？`
      : '只能设台账开头的项目，例如 年度、成文日期、署名、社区.名称；活动和指标的数字要改台账。',
  }),
} satisfies Record<string, (args: never) => Message>;

export type Code = keyof typeof MESSAGES;
export type MessageArgs<C extends Code> = Parameters<(typeof MESSAGES)[C]>[0];
