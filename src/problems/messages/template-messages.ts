import type { Message, Messages, NoArgs } from './message.js';

const FRONT_MATTER = {
  missing: '开头缺少用 --- 围起来的说明（名称、标题）',
  'no-pairs': '开头的说明不是“名称: 内容”的形式',
  nameless: '开头的说明缺少名称或标题',
  addressee: '的“主送”只能写 是 或 否（普发的文件不写主送机关）',
  'in-all': '的“全部”只能写 是 或 否（--all 生成不生成这一种）',
  'one-page': '的“一页”只能写 是 或 否（正文是不是只写一页）',
  landscape: '的“横排”只能写 是、否 或 自动（表格超过八栏时横排）',
  'per-page': '的“每页”只能写 2 或 4（每页几张照片）',
  paper: '的“打算”只能写思路、简式、计划、要点或规划',
  sections: '的“叙述”要写成“节名: [类别、专题或专项……]”的形式',
} as const;

/** Faults of templates and of layout profiles. */
export const TEMPLATE_MESSAGES = {
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
    remedy: `参照：{{#落实 道德讲堂}}、{{#有 存在问题}}、{{#逐项 计划 最多=3 as |计划项|}}、{{#列举 "是"}}{{#项}}、{{#并列 "，"}}{{#项 社区.户数}}。`,
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
  'partials-multiply': (_: NoArgs): Message => ({
    what: '共用段落互相引用，展开以后太长',
    remedy: '一个共用段落里不要反复引用别的共用段落。',
  }),
  'quoted-deep': (_: NoArgs): Message => ({
    what: '引用（行首的 >）或列表套得太深',
    remedy: '去掉多余的 > 或编号。',
  }),
  'template-large': (_: NoArgs): Message => ({
    what: '模板太长，超过了十万字',
    remedy: '看看是不是放错了文件；真有这么长，请分成几份。',
  }),
  'blocks-deep': (_: NoArgs): Message => ({
    what: '{{#…}} 一层套一层，超过了 50 层',
    remedy: '看看是不是少了 {{/…}}；一般不超过五层。',
  }),
  'brackets-deep': (_: NoArgs): Message => ({
    what: '模板里半角括号一层套一层，超过了 50 层',
    remedy: '看看是不是少了右括号；一般不超过两层。',
  }),
  'paper-large': (_: NoArgs): Message => ({
    what: '按这份模板，报告或其中一段长得排不出来',
    remedy: '看看 {{#逐项}} 是不是套了 {{#逐项}}，或者该用空行分段；可以用 最多=10 限制项数。',
  }),
  'signs-many': (_: NoArgs): Message => ({
    what: '报告里 * 和 _ 太多，排不出来',
    remedy: '去掉模板里用来加粗、画线的 * 和 _。',
  }),
  'front-matter': (a: { wrong: keyof typeof FRONT_MATTER }): Message => ({
    what: `模板${FRONT_MATTER[a.wrong]}`,
    remedy: '模板以三行开头：---、名称: 工作汇报、标题: {{社区.名称}}{{年度}}年工作汇报，再以 --- 收尾。',
  }),
  'template-syntax': (a: { open?: string; close?: string }): Message => ({
    what: `模板的花括号写法有误${a.open ? `：{{#${a.open}}}${a.close ? `与{{/${a.close}}}不成对` : `没有{{/${a.open}}}收尾`}` : ''}`,
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
  'mark-characters': (_: Record<string, never>): Message => ({
    what: '模板里有本工具保留的特殊字符（U+E000 到 U+E002）',
    remedy: '删去这些看不见的字符。',
  }),
} satisfies Messages;
