import { listed } from '../chinese/listed.js';

/** What `report templates` says. */
export const TEMPLATES_WORDS = {
  columns: { sample: '编号', name: '名称', id: '英文名', kind: '文种' },
  hint: '生成哪一种就写哪一种的编号、名称或英文名，例如 report build -t 工作计划；六种都要写 --all。\n',
  names: (a: { community: string; lines: readonly string[] }) =>
    `${a.community}的台账可用的名称：\n${a.lines.join('\n')}\n`,
  namesHint: '冒号前后用点连起来，例如 {{道德讲堂.场次}}；只看一类，写 --names 道德讲堂。\n',
  group: (a: { path: string; names: readonly string[] }) => `${a.path === '' ? '' : `${a.path}：`}${listed(a.names)}`,
  /** A list, and what each of its items has. */
  list: (a: { path: string; names: readonly string[] }) => `${a.path}[]（${listed(a.names)}）`,
} as const;
