import type { Message, Messages, NoArgs } from './message.js';

/** Why the disk said no. */
const DISK: Readonly<Record<string, string>> = {
  ENOENT: '：没有这个文件或文件夹',
  EACCES: '：没有权限',
  EPERM: '：没有权限',
  EROFS: '：磁盘是只读的',
  ENOSPC: '：磁盘满了',
  EISDIR: '：它是一个文件夹',
  ENOTDIR: '：路径中有一段不是文件夹',
  EEXIST: '：同名的文件挡在路径上',
  ENAMETOOLONG: '：文件名太长',
  EDQUOT: '：磁盘满了',
  EFBIG: '：文件太大，磁盘不让写',
  EIO: '：磁盘出错',
  NOT_REGULAR: '：它不是普通文件，而是管道或设备',
  TOO_LARGE: '：文件超过 128 MB',
};

const READ_REMEDY: Readonly<Record<string, string>> = {
  ENOENT: '检查文件名和所在的文件夹。',
  NOT_REGULAR: '换成磁盘上的一个文件；别的程序输出的内容，请先存成文件。',
  TOO_LARGE: '检查是不是选错了文件；照片太大就先压缩，表格太大就分成几份。',
};

/** What the disk or the command line did not give. */
export const FILE_MESSAGES = {
  'read-failed': (a: { file: string; reason: string }): Message => ({
    what: `读不出“${a.file}”${DISK[a.reason] ?? ''}`,
    remedy: READ_REMEDY[a.reason] ?? '检查这个文件能否打开、有没有读取权限。',
  }),
  'write-failed': (a: { file: string; reason: string }): Message => ({
    what: `写不进“${a.file}”${DISK[a.reason] ?? ''}`,
    remedy:
      a.reason === 'EISDIR'
        ? '把这个文件夹改名或移走，或者换一个输出的文件夹（-o 文件夹）。'
        : a.reason === 'NOT_REGULAR'
          ? '换一个文件名或文件夹（-o 文件夹）。'
          : '换一个能写的文件夹（-o 文件夹），或腾出磁盘空间后再试。原有文件没有改动。',
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
  'ledger-stopped': (a: { file: string; reason: string }): Message => ({
    what: `做这份台账时程序自己出了错，没有做完（${a.reason}）`,
    remedy: `其他台账不受影响。请单独运行 report build ${a.file}，把显示的内容告诉程序的维护者。`,
  }),
  'worker-died': (a: { file: string }): Message => ({
    what: '做这份台账的线程中途停了，没有做完',
    remedy: `其他台账不受影响。请单独再运行一次 report build ${a.file}；内存不够时，用 --jobs 1。`,
  }),
  'summary-unfit': (_: NoArgs): Message => ({
    what: '这个文件不是 report build --summary 写的结果，或者没有写完',
    remedy: '去掉它，或者把那一份重做一次。',
  }),
  'summary-other': (a: { first: string }): Message => ({
    what: `这个结果与“${a.first}”不是同一次批量：台账、要的报告或份数不同`,
    remedy: '只写同一次批量的结果；台账有增减时，各份都要重做。',
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
  'no-ledger': (a: { folder: string }): Message => ({
    what: `${a.folder === '.' ? '当前文件夹' : `文件夹“${a.folder}”`}里没有台账`,
    remedy:
      a.folder === '.'
        ? '在命令后面写上台账的文件名，例如 台账.yaml；还没有台账，运行 report init 新建一份。'
        : '请检查是不是写错了文件夹，或者直接写台账的文件名。',
  }),
  'not-a-ledger': (_: NoArgs): Message => ({
    what: '这份文件里没有“社区”“年度”“活动”，不像台账；没有改动',
    remedy: '请写上台账的文件名；还没有台账，运行 report init 新建一份。',
  }),
  'activities-misnamed': (a: { key: string }): Message => ({
    what: `台账里没有“活动”，却有不认识的一项“${a.key}”，下面是一条一条的；没有改动`,
    remedy: `如果它就是活动，请把“${a.key}”改成“活动”，再试。`,
  }),
  busy: (a: { file: string }): Message => ({
    what: `另一个 report 命令正在写“${a.file}”，这次没有改动`,
    remedy: '等它做完再试。',
  }),
  'left-open': (a: { opener: string }): Message => ({
    what: `旁边的 ${a.opener} 说这份文件正开着；它是一天以前留下的，文件又能写，所以照常写了`,
    remedy: `如果在 Word 或 WPS 里没有打开它，可以删除 ${a.opener}。`,
  }),
  'report-read-only': (_: NoArgs): Message => ({
    what: '这份报告是只读文件，没有改动',
    remedy: '右键点这个文件，选“属性”，去掉“只读”后再试；要留着它，就用 -o 换一个文件夹。',
  }),
  'nothing-to-undo': (a: { command: string }): Message => ({
    what: '没有可以撤销的改动',
    remedy: `能撤销的是 report add、import 和 check --fix 的改动，留最近 10 次；刚撤销过的，用 ${a.command} --redo 恢复。`,
  }),
  'nothing-to-redo': (_: NoArgs): Message => ({
    what: '没有可以恢复的改动',
    remedy: '能恢复的是 report undo 刚撤销的改动。',
  }),
  'place-uncertain': (_: NoArgs): Message => ({
    what: '台账的写法有误，不能确定新的一条该写在哪里，没有改动',
    remedy: '运行 report check 查看问题；多数写法问题可以用 report check --fix 改好，然后再试。',
  }),
  'ledger-full': (a: { rows: number; megabytes?: number }): Message => ({
    what: `加上这 ${a.rows} 行，台账就${a.megabytes === undefined ? '太大了' : `超过 ${a.megabytes} MB`}，读不回来了，没有改动`,
    remedy: '分几份台账写，例如一年一份；简介很长的，请先在表里删短。',
  }),
  'several-ledgers': (a: { folder: string; files: readonly string[] }): Message => ({
    what: `${a.folder === '.' ? '当前文件夹' : `文件夹“${a.folder}”`}里有${a.files.length}份台账，不知道用哪一份`,
    remedy:
      a.folder === '.'
        ? `在命令后面写上文件名，例如 ${a.files[0]}；要全部生成，写 report build .`
        : `请写上文件名，例如 ${a.files[0]}。`,
  }),
  'one-ledger': (a: { files: readonly string[] }): Message => ({
    what: `这里有${a.files.length}份台账，这个命令一次用一份`,
    remedy: `写上其中一份的文件名，例如 ${a.files[0]}。`,
  }),
  'no-match': (a: { pattern: string }): Message => ({
    what: `“${a.pattern}”里没有台账`,
    remedy: '台账是扩展名为 .yaml 的文件；请检查写的名称，新建一份运行 report init。',
  }),
  'previous-missing': (a: { file: string }): Message => ({
    what: `找不到上年台账“${a.file}”，这次不写同比`,
    remedy: '检查“上年”写的路径；路径从这份台账所在的文件夹算起。',
  }),
  'previous-unread': (a: { file: string }): Message => ({
    what: `上年台账“${a.file}”读不出来，这次不写同比`,
    remedy: '检查这个文件能不能打开、有没有读取的权限。',
  }),
  'previous-outside': (a: { file: string }): Message => ({
    what: `上年台账“${a.file}”不在这份台账的文件夹里，也不在旁边的文件夹里，同比用了它`,
    remedy: '台账是别人发来的，请看看这个路径对不对；放到同一个文件夹、或旁边的文件夹里就不再提醒。',
  }),
  'previous-faulty': (a: { file: string; count: number }): Message => ({
    what: `上年台账“${a.file}”有${a.count}个错误，这次不写同比`,
    remedy: `运行 report check ${a.file} 查看并改正。`,
  }),
  'previous-other': (a: { file: string; community: string }): Message => ({
    what: `上年台账“${a.file}”是${a.community}的，这次不写同比`,
    remedy: '把“上年”改成本社区上一年的台账。',
  }),
} satisfies Messages;
