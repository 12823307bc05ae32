import { listed } from '../chinese/listed.js';

/** What `report build` and `report preview` say. */
export const BUILD_WORDS = {
  datedToday: (a: { file: string; date: string }) => `${a.file}：没有写成文日期，按今天 ${a.date} 落款。\n`,
  planUnclear: (a: { file: string }) =>
    `${a.file}：统计区间不是整年、半年、季度或整月，又没有写计划年度，计划的标题写作“下一步”。要写哪一年，请在台账里加一行“计划年度”。\n`,
  kept: (a: { file: string; movedTo: string }) => `“${a.file}”手工改过，已改名保留为“${a.movedTo}”。\n`,
  written: (a: { file: string }) => `已生成 ${a.file}\n`,
  unfinished: (a: { reports: number; failed: number }) =>
    `${a.reports} 份报告中有 ${a.failed} 份没有写全，原因见上面的错误。\n`,
  /** Stands before how much all reports of a run lack. */
  reportsTogether: (a: { reports: number }) => `${a.reports} 份报告共 `,
  /** How many places have nothing to stand on, and how to see them. */
  gaps: (a: { gaps: number; draft: boolean }) =>
    a.draft
      ? `${a.gaps} 处待补，在文中用【待补：…】标出。运行 report check 查看清单。\n`
      : `${a.gaps} 处没有材料，未写入。运行 report check 查看清单；加 --draft 生成标出这些地方的底稿。\n`,
  heldBack: (a: { gaps: number }) =>
    `${a.gaps} 处没有材料，按 --strict 这样的报告没有写出。运行 report check 查看清单。\n`,
  photo: (a: { number: number; of: number; file: string }) => `照片 ${a.number}/${a.of}：${a.file}`,
  fontsMissing: (a: { fonts: readonly string[] }) =>
    `这台电脑没有字体 ${listed(a.fonts)}：Word 和 WPS 会换成别的字体（多为宋体）。请先装上，或到装了这些字体的电脑上打印。\n`,
  // The table of a batch
  columns: ['结果', '台账', '社区', '报告', '待补', ''],
  done: '完成',
  failed: '未完成',
  reports: (count: number) => `${count} 份`,
  places: (count: number) => `${count} 处`,
  errors: (count: number) => `${count} 个错误`,
} as const;
