/** What stands at the head of a script. */
export const COMPLETION_WORDS = {
  /** How zsh calls what it offers: what begins with a dash, and anything else. */
  options: '选项',
  values: '值',
  head: (shell: string) => `命令行补全：report、huibao（${shell}）。由 report completion ${shell} 生成。`,
} as const;
