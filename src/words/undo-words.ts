/** What `report undo` says. `command`: the one that changed the ledger; `back`: the one that takes this step back. */
export const UNDO_WORDS = {
  undone: (a: { file: string; command: string; back: string }) =>
    `已撤销：${a.file} 回到运行 ${a.command} 之前。撤错了，运行 ${a.back} 恢复。\n`,
  redone: (a: { file: string; command: string }) => `已恢复：${a.file} 回到撤销 ${a.command} 之前。\n`,
  edited: (a: { back: string }) => `在那以后您自己改过台账：改过的那份没有丢，运行 ${a.back} 就回来。\n`,
} as const;
