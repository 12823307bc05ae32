import { listed } from '../chinese/listed.js';

/** What `report build` and `report preview` say. */
export const BUILD_WORDS = {
  datedToday: (a: { file: string; date: string }) => `${a.file}：没有写成文日期，按今天 ${a.date} 落款。\n`,
  kept: (a: { file: string; movedTo: string }) => `“${a.file}”手工改过，已改名保留为“${a.movedTo}”。\n`,
  written: (a: { file: string }) => `已生成 ${a.file}\n`,
  /** What the reports of a run lack. `reports`: how many they are. */
  gaps: (a: { gaps: number; reports: number; heldBack: boolean }) =>
    `${a.reports > 1 ? `${a.reports} 份报告共 ` : ''}${a.gaps} 处待补${a.heldBack ? '，按 --strict 有待补的报告没有写出' : ''}。运行 report check 查看清单。\n`,
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
