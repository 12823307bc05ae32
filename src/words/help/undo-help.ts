/** The help of `report undo`. */
export const UNDO_HELP = {
  usage: '[台账] [选项]',
  description: '撤销对台账的上一次改动：add、import 或 check --fix',
  redo: ['--redo', '恢复刚才撤销的'],
  examples: `
例：
  report undo                  台账回到上一次 add、import 或 check --fix 之前
  report undo                  再运行一次，回到更早的一次之前；留最近 10 次
  report undo --redo           撤错了，恢复回来
改动之前的台账留在台账旁边的 .huibao 文件夹里。`,
} as const;
