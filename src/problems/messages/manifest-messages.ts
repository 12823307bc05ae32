import type { Message, Messages, NoArgs } from './message.js';

/** What a street says for all of its ledgers. */
export const MANIFEST_MESSAGES = {
  'manifest-blank': (_: NoArgs): Message => ({
    what: '清单是空的',
    remedy: '至少要写“台账”在哪里。运行 report init --street 街道的名称，可以得到一份样表。',
  }),
  'manifest-empty': (a: { field: string }): Message => ({
    what: `“${a.field}”没有内容`,
    remedy: '填上内容；不用的话，删掉这一行，或者在行首加 #。',
  }),
  'manifest-ledger-key': (a: { key: string }): Message => ({
    what: `清单里不能写“${a.key}”`,
    remedy: '写在各社区自己的台账里；只给自己看的内容可以写在“备注”里。',
  }),
  'manifest-reports': (a: { templates: readonly string[] }): Message => ({
    what: '“报告”下面每一条要写明“模板”',
    remedy: `另起一行，缩进后写“- 模板: ${a.templates.length > 0 ? `[${a.templates.join(', ')}]` : '[工作汇报]'}”。`,
  }),
  'ledger-is-manifest': (a: { file: string }): Message => ({
    what: '这是街道清单，不是台账',
    remedy: `按它做全街道的报告，运行 report build ${a.file}，后面不写别的文件；检查它和各社区的台账，运行 report check ${a.file}。`,
  }),
  'name-part-unknown': (a: { part: string; nearest?: string | undefined; known: readonly string[] }): Message => ({
    what: `“命名”里的 {${a.part}} 不认识`,
    remedy: a.nearest ? `是不是 {${a.nearest}}？` : `可以写 ${a.known.map((part) => `{${part}}`).join('、')}。`,
  }),
  'name-part-lacking': (a: { lacking: readonly string[] }): Message => ({
    what: `“命名”里没有 ${a.lacking.map((part) => `{${part}}`).join(' 和 ')}，几份报告会同名`,
    remedy: '例如写成 {街道}/{社区}/{年度}{模板}。',
  }),
  'name-leaves': (a: { names: string }): Message => ({
    what: `“命名”里的“${a.names}”会走出输出的文件夹`,
    remedy: '不要以 / 或盘符开头，也不要写 ..；放在别处，请改“输出”。',
  }),
  'name-brace-single': (a: { brace: string }): Message => ({
    what: `“命名”里的 ${a.brace} 没有配对`,
    remedy: '每一项前后各一个花括号，例如 {街道}/{社区}/{年度}{模板}。',
  }),
  'name-extension': (a: { extension: string }): Message => ({
    what: `“命名”不用写扩展名 ${a.extension}`,
    remedy: '去掉它；要哪种格式写在“格式”里。',
  }),
  'manifest-ledger': (a: { ledger: string; write?: readonly string[] | undefined }): Message => ({
    what: `找不到台账“${a.ledger}”`,
    remedy: a.write
      ? `几处分开写：[${a.write.join(', ')}]。`
      : '写文件夹、文件名或通配符，从这份清单所在的文件夹算起。',
  }),
  'manifest-no-ledgers': (a: { ledger: string }): Message => ({
    what: `“${a.ledger}”里没有台账`,
    remedy: '台账是扩展名为 .yaml 的文件，往下几层文件夹里的也算；请检查写的是不是这个文件夹。',
  }),
  'manifest-year': (a: { year: number; years: readonly number[] }): Message => ({
    what: `没有 ${a.year} 年的台账，找到的是 ${a.years.join('、')} 年的`,
    remedy: '改“年度”；不写就用每个社区最新的一年。',
  }),
  'manifest-out': (a: { out: string }): Message => ({
    what: `“输出”写的“${a.out}”是文件，不是文件夹`,
    remedy: '写一个文件夹，例如 输出: 报告；文件怎么叫写在“命名”里。',
  }),
  'manifest-format': (a: { name: string; formats: readonly string[] }): Message => ({
    what: `没有“${a.name}”这种格式`,
    remedy: `写 ${a.formats.join(' 或 ')}，两种都要就写 [${a.formats.join(', ')}]。`,
  }),
  'manifest-template': (a: { name: string; nearest?: string | undefined }): Message => ({
    what: `没有叫“${a.name}”的模板`,
    remedy: a.nearest ? `是不是“${a.nearest}”？` : '运行 report templates 查看有哪些；六种都要就写“全部”。',
  }),
  'manifest-community': (a: {
    name: string;
    nearest?: string | undefined;
    year?: number | undefined;
    other?: number | undefined;
    unread: number;
  }): Message => ({
    what: `“报告”里的社区“${a.name}”没有${a.year === undefined ? '' : ` ${a.year} 年的`}台账`,
    remedy:
      a.other !== undefined
        ? `它的台账是 ${a.other} 年的；等有了 ${a.year} 年的，再做一次。`
        : a.nearest
          ? `是不是“${a.nearest}”？`
          : `检查社区的名称，要与台账里的一样${a.unread > 0 ? `；有 ${a.unread} 份台账读不出是哪个社区的，先改好它们` : ''}。`,
  }),
} satisfies Messages;
