/** What the program asks where it was started by a double click. */
export const WELCOME_WORDS = {
  /** Of the window. */
  title: '汇报',
  intro: (a: { version: string }) => `汇报 ${a.version}：一份社区台账，六种报告`,
  here: (a: { file: string }) => `台账：${a.file}\n`,
  /** A folder of this name in the user's documents is the first proposal. */
  folder: '社区台账',
  what: '要做什么？（上下键选，回车确定）',
  actions: {
    new: '新建一份台账',
    open: '打开已有的台账',
    build: '生成六份报告',
    add: '记一项活动',
    import: '把 WPS、Excel 里的活动表导进来',
    check: '查问题和待补',
    preview: '先在屏幕上看工作汇报',
    edit: '打开台账，自己填写',
    quit: '退出',
  },
  whereNew: '新台账放在哪个文件夹（可以把文件夹拖到这个窗口里）',
  whereOpen: '台账在哪里（可以把台账或它的文件夹拖到这个窗口里）',
  whichTable: '表格在哪里（可以把它拖到这个窗口里）',
  usual: (a: { path: string }) => `直接回车就是 ${a.path}`,
  required: '请写上路径，或按 Ctrl-C 返回',
  noLedger: (a: { path: string }) => `“${a.path}”里没有台账（台账.yaml）。\n`,
  notOpened: (a: { path: string }) => `没有能打开“${a.path}”的程序，请用记事本打开它。\n`,
} as const;
