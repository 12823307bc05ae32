/** What stands in a new manifest of a street, and what is said of it. */
export const STREET_WORDS = {
  head: `# 街道清单：report build 街道.yaml 按它一次做完全街道的报告。
# 行首的 # 是说明；要用的，去掉 # 再改。
`,
  templates: '模板',
  usual: '工作汇报',
  made: (a: { file: string }) =>
    `已新建 ${a.file}。各社区的台账放在它旁边的文件夹里，然后运行 report build ${a.file}\n`,
} as const;
