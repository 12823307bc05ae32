import { listed } from '../chinese/listed.js';
import { quoted } from '../chinese/quoted.js';

/** What is found, and what to do about it. */
export interface DoctorSays {
  readonly message: string;
  readonly remedy?: string;
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '这个盘是只读的',
  ENOSPC: '磁盘满了',
  ENOENT: '文件夹不在了',
};

const folderName = (folder: string) => (folder === '.' ? '当前文件夹' : quoted(folder));

/** What `report doctor` says of a computer. */
export const DOCTOR_WORDS = {
  states: { ok: '正常', note: '留意', fault: '不行' },
  checks: {
    version: '版本',
    node: 'Node.js',
    ledger: '台账',
    fonts: '字体',
    office: '办公软件',
    encoding: '编码',
    writing: '写文件',
    locks: '锁',
  },
  line: (a: { state: string; check: string; message: string }) => `${a.state}  ${a.check}：${a.message}\n`,
  remedy: (a: { remedy: string }) => `      → ${a.remedy}\n`,
  summary: (a: { notes: number; faults: number }) =>
    a.faults > 0
      ? `有 ${a.faults} 项不行，请先照上面的办法解决。\n`
      : a.notes > 0
        ? `可以生成报告；有 ${a.notes} 项请留意。\n`
        : '都正常，可以生成报告。\n',
  version: (a: { version: string; file: string; executable: boolean }): DoctorSays => ({
    message: `汇报 ${a.version}，${a.executable ? '单个程序' : '用 Node.js 运行'}，在 ${a.file}`,
  }),
  node: (a: { version: string; system: string; executable: boolean }): DoctorSays => ({
    message: `${a.version}${a.executable ? '，程序自带，不用另装' : ''}；系统 ${a.system}`,
  }),
  ledger: (a: { file: string; encoding: string }): DoctorSays => ({ message: `${a.file}，${a.encoding}` }),
  ledgerUnread: (a: { file: string }): DoctorSays => ({
    message: `读不出 ${a.file} 里的字`,
    remedy: '请用记事本打开，选“另存为”，编码选 UTF-8；或运行 report check 查看原因。',
  }),
  noLedger: (_: object): DoctorSays => ({
    message: '当前文件夹里没有台账',
    remedy: '进入放台账的文件夹再运行；还没有台账，运行 report init 新建一份。',
  }),
  fonts: (_: object): DoctorSays => ({ message: '公文要用的字体都有' }),
  fontsLacking: (a: { fonts: readonly string[] }): DoctorSays => ({
    message: `没有 ${listed(a.fonts)}`,
    remedy:
      '报告照样生成，但 Word 和 WPS 会换成别的字体，版面会变：请装上这些字体（向单位要，或从买来的字库里装），或到有这些字体的电脑上打印。',
  }),
  office: (a: { names: readonly string[] }): DoctorSays => ({ message: listed(a.names) }),
  noOffice: (_: object): DoctorSays => ({
    message: '没有找到 Word、WPS 或 LibreOffice',
    remedy: '报告照样生成；要打开、打印，请装上其中一种，或拷到有的电脑上。已经装了的，不用管这一条。',
  }),
  codePage: (a: { page: number }): DoctorSays => ({
    message: `窗口的代码页是 ${a.page}，中文能显示`,
    remedy:
      '存成文件（report stats > 概况.txt）的是 UTF-8，记事本、WPS 直接能打开。旧版 PowerShell 会把它存坏：请改用“命令提示符”，或先运行 [Console]::OutputEncoding = [Text.Encoding]::UTF8。',
  }),
  otherCodePage: (a: { page: number }): DoctorSays => ({
    message: `窗口的代码页是 ${a.page}，中文可能显示成问号`,
    remedy: '先运行 chcp 65001，再运行 report；或在“区域”设置里把“非 Unicode 程序的语言”改成简体中文。',
  }),
  locale: (a: { locale: string }): DoctorSays => ({ message: `终端是 ${a.locale}` }),
  otherLocale: (a: { locale: string }): DoctorSays => ({
    message: `终端的编码是 ${a.locale}，不是 UTF-8，中文可能显示成乱码`,
    remedy: '先运行 export LANG=C.UTF-8，再运行 report。',
  }),
  writing: (a: { folders: readonly string[] }): DoctorSays => ({ message: `${listed(a.folders.map(folderName))}能写` }),
  notWriting: (a: { folder: string; reason: string }): DoctorSays => ({
    message: `${folderName(a.folder)}写不进去：${WHY[a.reason] ?? a.reason}`,
    remedy: '换一个自己能写的文件夹（如“文档”），或用 -o 写到别处；磁盘满了的，先腾出地方。',
  }),
  locks: (_: object): DoctorSays => ({ message: '没有留下的锁' }),
  lockStale: (a: { files: readonly string[] }): DoctorSays => ({
    message: `留下的锁，已经没有用了：${listed(a.files)}`,
    remedy: '不妨碍生成；看着碍眼可以删掉。',
  }),
  lockByRun: (a: { files: readonly string[] }): DoctorSays => ({
    message: `另一个窗口正在写：${listed(a.files)}`,
    remedy: '等它写完再运行。',
  }),
  lockByEditor: (a: { files: readonly string[] }): DoctorSays => ({
    message: `有文件在 Word 或 WPS 里开着：${listed(a.files)}`,
    remedy: '要重新生成那一份，先在 Word 或 WPS 里关上它。',
  }),
} as const;
