import { listed } from '../chinese/listed.js';

/** Why no report is made of a file in a folder, where no other file is in question. */
const LEFT_OUT = {
  other: () => '里面没有“社区”和“活动”，不是台账。',
  manifest: (a: { file: string }) => `它是街道清单；按它做，运行 report build ${a.file}。`,
  unasked: () => '清单里没有给这个社区的报告。',
};

/** What `report build` and `report preview` say. */
export const BUILD_WORDS = {
  datedToday: (a: { file: string; date: string }) => `${a.file}：没有写成文日期，按今天 ${a.date} 落款。\n`,
  planUnclear: (a: { file: string }) =>
    `${a.file}：统计区间不是整年、半年、季度或整月，又没有写计划年度，计划的标题写作“下一步”。要写哪一年，请在台账里加一行“计划年度”。\n`,
  /** Reports that the ledger holds little or nothing for. */
  hollow: {
    nothing: (a: { file: string; reports: readonly string[] }) =>
      `${a.file}：台账里没有“计划”，也没有每年接着办的事，${listed(a.reports)}只写得出一句话；写上“计划”再生成。\n`,
    standards: (a: { file: string; reports: readonly string[] }) =>
      `${a.file}：台账不搞样本的专项，也没有写指标的标准，${listed(a.reports)}没有多少可写；不参加创建的社区不用做这一份。\n`,
    kind: (a: { file: string; reports: readonly string[] }) =>
      `${a.file}：这份台账只有计划，没有已经办的事，做工作计划就够了，${listed(a.reports)}多半用不上。\n`,
    rows: (a: { file: string; reports: readonly string[] }) =>
      `${a.file}：台账里没有已经办的事，${listed(a.reports)}没有可写的。\n`,
  },
  datedTodayAll: (a: { count: number; files: readonly string[]; date: string }) =>
    `${a.count} 份台账没有写成文日期，按今天 ${a.date} 落款：${listed(a.files)}${a.count > a.files.length ? '等' : ''}。\n`,
  shard: (a: { index: number; of: number; ledgers: number; inAll: number }) =>
    `第 ${a.index} 份，共 ${a.of} 份：${a.ledgers} 份台账（全部 ${a.inAll} 份）。\n`,
  summary: (a: { file: string }) => `结果已写入 ${a.file}\n`,
  zipName: (a: { folder: string; period: string }) => `${a.folder}${a.period}.zip`,
  /** The lines of a log. */
  logStart: (a: { time: string; ledgers: number }) => `${a.time} 开始，${a.ledgers} 份台账\n`,
  logLedger: (a: { reports: number; failed: number; held: number; unchanged: number; blanks: number }) =>
    [
      `报告 ${a.reports} 份${a.unchanged > 0 ? `（${a.unchanged} 份没有变化）` : ''}`,
      ...(a.failed > 0 ? [`没有写全 ${a.failed} 份`] : []),
      ...(a.held > 0 ? [`缺材料没有写出 ${a.held} 份`] : []),
      `待补 ${a.blanks} 处`,
    ].join('，'),
  logEnd: (a: { time: string; totals: string }) => `${a.time} 结束，${a.totals}`,
  /** A file in a folder that no report is made of. */
  leftOut: (
    a: { file: string } & (
      | { why: 'other' | 'manifest' | 'unasked' }
      | { why: 'older'; year: number; newer: string }
      | { why: 'year'; year: number; wanted: number }
    ),
  ) =>
    a.why === 'year'
      ? `没有用 ${a.file}：它是 ${a.year} 年的，清单要的是 ${a.wanted} 年。\n`
      : a.why === 'older'
        ? `没有用 ${a.file}：它是 ${a.year} 年的，这个社区有更新的 ${a.newer}。要用它，请在命令里写上文件名。\n`
        : `没有用 ${a.file}：${LEFT_OUT[a.why](a)}\n`,
  leftOutMore: (count: number) => `还有 ${count} 个文件也是这样。\n`,
  /** What the public edition of a ledger leaves out; `ledger` where there are several. */
  hidden: (a: { ledger: string | undefined; parts: readonly string[] }) =>
    `${a.ledger === undefined ? '' : `${a.ledger}：`}公开版${a.parts.length > 0 ? `隐去了${a.parts.join('；')}。` : '没有要隐去的人名、号码和照片。'}\n`,
  hiddenNames: (a: { names: readonly string[]; more: number }) =>
    `人名 ${a.names.join('、')}${a.more > 0 ? `等 ${a.names.length + a.more} 个` : ''}`,
  hiddenName: (a: { name: string; as: string; places: number }) => `${a.name}（写成“${a.as}”，${a.places} 处）`,
  hiddenNumbers: (a: { kind: 'private-id' | 'private-phone' | 'private-landline'; places: number }) =>
    `${{ 'private-id': '身份证号', 'private-phone': '手机号', 'private-landline': '固定电话' }[a.kind]} ${a.places} 处`,
  hiddenPhotos: (a: { why: 'minors' | 'name'; photos: number; titles: readonly string[]; more: number }) =>
    `${a.why === 'minors' ? '未成年人活动的照片' : '文件名里有人名的照片'} ${a.photos} 张（${a.titles.join('、')}${a.more > 0 ? '等' : ''}）`,
  /** What the program cannot tell. */
  hiddenAdvice:
    '人名只按“典型”“责任人”“主讲”“牵头”“构成”“附注”里写的认，正文里别的人名、住址认不出来：公开以前请通读一遍。\n',
  kept: (a: { file: string; movedTo: string }) => `“${a.file}”手工改过，已改名保留为“${a.movedTo}”。\n`,
  written: (a: { file: string }) => `已生成 ${a.file}\n`,
  unchanged: (a: { file: string }) => `没有变化 ${a.file}\n`,
  unfinished: (a: { reports: number; failed: number }) =>
    `${a.reports} 份报告中有 ${a.failed} 份没有写全，原因见上面的错误。\n`,
  /** Stands before how much all reports of a run lack. */
  reportsTogether: (a: { reports: number }) => `这 ${a.reports} 份报告共 `,
  /** How many places have nothing to stand on, and how to see them. */
  gaps: (a: { gaps: number; draft: boolean; check: string }) =>
    a.draft
      ? `${a.gaps} 处待补，在文中用【待补：…】标出。运行 ${a.check} 查看清单。\n`
      : `${a.gaps} 处没有材料，未写入。运行 ${a.check} 查看清单；加 --draft 生成标出这些地方的底稿。\n`,
  heldBack: (a: { gaps: number; check: string }) =>
    `${a.gaps} 处没有材料，按 --strict 这样的报告没有写出。运行 ${a.check} 查看清单。\n`,
  photo: (a: { number: number; of: number; file: string }) => `照片 ${a.number}/${a.of}：${a.file}`,
  fontsMissing: (a: { fonts: readonly string[] }) =>
    `这台电脑没有字体 ${listed(a.fonts)}：Word 和 WPS 会换成别的字体（多为宋体）。请先装上，或到装了这些字体的电脑上打印。\n`,
  notOpened: (a: { path: string }) => `没有能打开“${a.path}”的程序，请自己到这里打开。\n`,
  // The table of a batch
  columns: ['结果', '台账', '社区', '报告', '待补', '没有变化', ''],
  done: '完成',
  failed: '未完成',
  reports: (count: number) => `${count} 份`,
  places: (count: number) => `${count} 处`,
  errors: (count: number) => `${count} 个错误`,
  /** Of a ledger whose reports --strict holds back. */
  lacking: '缺材料',
  others: (count: number) => `其余 ${count} 份台账都已完成。\n`,
  totals: (a: {
    ledgers: number;
    ledgersFailed: number;
    reports: number;
    failed: number;
    held: number;
    unchanged: number;
    blanks: number;
  }) =>
    `合计 ${a.ledgers} 份台账：${listed([
      `完成 ${a.ledgers - a.ledgersFailed} 份`,
      ...(a.ledgersFailed > 0 ? [`未完成 ${a.ledgersFailed} 份`] : []),
    ])}；报告 ${a.reports} 份${a.unchanged > 0 ? `（其中 ${a.unchanged} 份没有变化）` : ''}${
      a.failed > 0 ? `，没有写全 ${a.failed} 份` : ''
    }${a.held > 0 ? `，缺材料没有写出 ${a.held} 份` : ''}；待补 ${a.blanks} 处。\n`,
  /** Where all of it is. */
  inFolder: (a: { folder: string; zips: number }) =>
    `报告${a.zips > 0 ? `和 ${a.zips} 个压缩包` : ''}在文件夹“${a.folder}”里。\n`,
  failedLedgers: '未完成的台账：\n',
  failedLedger: (a: { file: string; community?: string | undefined; errors: string }) =>
    `  ${a.file}${a.community === undefined ? '' : `（${a.community}）`}：${a.errors}\n`,
} as const;
