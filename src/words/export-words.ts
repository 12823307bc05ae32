/** What `report export` says. */
export const EXPORT_WORDS = {
  kept: (a: { file: string; movedTo: string }) => `“${a.file}”填写过，已改名保留为“${a.movedTo}”。\n`,
  written: (a: { file: string; activities: number; lists: readonly { list: string; rows: number }[] }) =>
    `已导出 ${a.file}（${[`${a.activities} 项活动`, ...a.lists.map(({ list, rows }) => `${list} ${rows} 条`)].join('，')}）。填好后用 report import ${a.file} --update 导回。\n`,
} as const;
