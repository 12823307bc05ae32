/** The help of `report init`. */
export const INIT_HELP = {
  usage: '[文件夹] [选项]',
  description: '新建一份台账：问几句，写好每一项都有说明的 台账.yaml；从不改动已有的文件',
  folder: ['[文件夹]', '建在这里；不写就是当前文件夹'],
  alsoWritten: (a: { meaning: string; english: string }) => `${a.meaning}；也可写 --${a.english}`,
  placeholders: {
    previous: '台账',
    name: '社区',
    place: '文字',
    subdistrict: '街道',
    region: '文字',
    year: '年',
  },
  /** Where the vocabulary speaks of what a ledger holds, and not of what is to be made. */
  meanings: {
    previous: '上年的台账（文件或文件夹）：沿用社区、署名、专项和指标的标准',
    year: '台账的年度，不写就是上年的下一年，或今年',
  } as Readonly<Record<string, string>>,
  street: ['--street <街道>', '新建街道清单 街道.yaml（给全街道用），不建台账'],
  examples: `
例：
  report init                                             在当前文件夹，问几句
  report init 2026 --名称 桃源里社区 --街道 桃源街道      建在文件夹 2026 里，不问
  report init 2026 --上年 2025/台账.yaml                  从上年的台账开始
  report init 2026 --name 桃源里社区 --year 2026
  report init 全街道 --street 桃源街道                     新建街道清单`,
} as const;
