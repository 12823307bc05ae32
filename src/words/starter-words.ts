import { listed } from '../chinese/listed.js';

/** The comments of a new ledger. */
export const STARTER_WORDS = {
  head: (a: { year: number }) =>
    `${a.year}年台账。在冒号后面填写，冒号后空一格；用不着的留空。“#”后面是说明，不进报告。`,
  from: (a: { year: number }) => `社区情况、署名、专项和指标的标准沿用自${a.year}年台账，户数、人口等数字请核对。`,
  commands: '填好后运行 report check 检查，report build 生成报告；report add 记一项活动，report import 从表格导入。',
  categories: (names: readonly string[]) => `类别：${listed(names)}`,
  items: (a: { campaign: string; items: readonly string[]; field: string }) =>
    a.items.length > 0
      ? `专项“${a.campaign}”的细项：${listed(a.items)}`
      : `专项“${a.campaign}”：细项由本社区定，写在上面的“${a.field}”里`,
  indicators: (names: readonly string[]) => `内置：${listed(names)}`,
  campaigns: (names: readonly string[]) => `内置的 ${listed(names)} 不用写`,
  sample: '要写就照下面的样子，并去掉行首的“# ”',
  note: (a: {
    meaning: string;
    required: boolean;
    values: readonly string[] | undefined;
    example: string;
    several: boolean;
    more: string | undefined;
  }) =>
    [
      a.meaning + (a.required ? '（必填）' : ''),
      ...(a.values ? [`写${listed(a.values)}`] : []),
      ...(a.example ? [`例如 ${a.example}`] : []),
      ...(a.several ? ['写几个就写成 [甲, 乙]'] : []),
      ...(a.more === undefined ? [] : [a.more]),
    ].join('；'),
  sampleNote: (a: { meaning: string; required: boolean }) => `${a.required ? '必填。' : ''}${a.meaning}`,
} as const;
