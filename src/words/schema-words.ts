/** What `report schema` says. */
export const SCHEMA_WORDS = {
  kept: (a: { file: string; movedTo: string }) => `原来的“${a.file}”不是台账的格式说明，已改名保留为“${a.movedTo}”。\n`,
  written: (a: { file: string }) =>
    `已写入 ${a.file}。在台账第一行写 # yaml-language-server: $schema=${a.file}，编辑器就会提示和标错。\n`,
} as const;
