/** What `report summary` says. */
export const SUMMARY_WORDS = {
  sheet: '汇总',
  columns: ['台账', '社区', '结果', '报告', '没有变化', '没有写全', '缺材料未写', '待补', '错误'],
  done: '完成',
  notDone: '未完成',
  passedOver: (a: { file: string }) => `同一份有几个结果，用了最后写的；没有用 ${a.file}。\n`,
  missing: (a: { missing: readonly number[]; of: number; ledgers: number }) =>
    `共 ${a.of} 份，缺第 ${a.missing.join('、')} 份，其中有 ${a.ledgers} 份台账没有结果。请重做：report build … --shard ${a.missing[0]}/${a.of} --summary 文件名\n`,
  kept: (a: { file: string; movedTo: string }) =>
    `原来的“${a.file}”不是这里写的，或者改过，已改名保留为“${a.movedTo}”。\n`,
  written: (a: { file: string }) => `已写入 ${a.file}\n`,
} as const;
