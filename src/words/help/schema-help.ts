/** The help of `report schema`. */
export const SCHEMA_HELP = {
  usage: '[选项]',
  description: '台账的 JSON Schema，让 VS Code 等编辑器补全、提示和标错',
  out: ['-o, --out <文件>', '写进这个文件；不写就输出到屏幕'],
  manifest: ['--manifest', '街道清单（街道.yaml）的格式，不是台账的'],
  examples: `
例：
  report schema -o 台账.schema.json    升级以后，更新台账旁边的那一份
  report schema                        输出到屏幕

在 VS Code 里装上 YAML 扩展（redhat.vscode-yaml），台账第一行写
  # yaml-language-server: $schema=台账.schema.json
report init 新建的台账已经写好这一行。`,
} as const;
