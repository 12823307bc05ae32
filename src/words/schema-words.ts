import { listed } from '../chinese/listed.js';

/** What `report schema` says, and the sentences that stand in the schema: an editor shows them. */
export const SCHEMA_WORDS = {
  kept: (a: { file: string; movedTo: string }) => `原来的“${a.file}”不是台账的格式说明，已改名保留为“${a.movedTo}”。\n`,
  written: (a: { file: string; manifest: boolean }) =>
    `已写入 ${a.file}。在${a.manifest ? '清单' : '台账'}第一行写 # yaml-language-server: $schema=${a.file}，编辑器就会提示和标错。\n`,
  // In the schema
  comment: '由 report schema 生成，更新时整份替换，请勿手改。',
  title: '社区台账',
  description: (a: { version: string }) => `一个社区一年的活动台账，汇报（huibao）${a.version} 用它生成报告。`,
  field: (a: { meaning: string; required: boolean; example: string; alsoWritten: readonly string[] }) =>
    `${[
      a.meaning,
      ...(a.required ? ['必填'] : []),
      ...(a.example ? [`例如：${a.example}`] : []),
      `也可写 ${listed(a.alsoWritten)}`,
    ].join('。')}。`,
  wrong: (a: { field: string; write: string }) => `“${a.field}”写得不对：${a.write}。`,
  quantities: (a: { field: string; example: string }) => `“${a.field}”一项写成“名称 数值”，例如“${a.example}”。`,
  manifest: {
    title: '街道清单',
    description: (a: { version: string }) =>
      `一个街道的清单：用哪些台账，做哪些报告，怎样命名。汇报（huibao）${a.version} 的 report build 用它。`,
  },
  /** How the values of a kind are written. */
  write: {
    count: '只写数字，例如 30',
    amount: '写一个数，可以带余、约和单位，例如 30、30余人或数十人',
    decimal: '只写数字，例如 45.5',
    decimalOf: '写一个数，例如 45.5',
    quantity: '写一个数，可以带余、约和单位，例如 80余户',
    measure: '写一个数和它的单位，例如 36.4%',
    date: '例如 2025-03-05 或 3月5日',
    time: '例如 2025-03-05、3月中旬、2月底至3月初、第三季度、每周三、截至8月、疫情期间',
    year: '写四位数字，例如 2025',
    flag: '写“是”或“否”',
    choice: (values: readonly string[]) => listed(values),
  },
  unknownCategory: (a: { categories: readonly string[] }) =>
    `没有这个类别。可写：${listed(a.categories)}；也可写专项的名称和党建、反诈这样的常用叫法。`,
  unknownCampaign: (a: { campaigns: readonly string[]; field: string }) =>
    `没有这个专项。可写：${listed(a.campaigns)}；自己的专项先写在台账开头的“${a.field}”里。`,
} as const;
