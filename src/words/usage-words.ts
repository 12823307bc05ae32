/** What commander complains of, by its code, with the word at fault. */
const COMPLAINTS: Readonly<Record<string, (word: string) => string>> = {
  'commander.unknownOption': (word) => `没有 ${word} 这个选项。`,
  'commander.unknownCommand': (word) => `没有 ${word} 这个命令。`,
  'commander.missingArgument': (word) => `还要写上${word}。`,
  'commander.optionMissingArgument': (word) => `${word} 后面要写上内容。`,
  'commander.missingMandatoryOptionValue': (word) => `必须写 ${word}。`,
  'commander.invalidArgument': (word) => `“${word}”写得不对。`,
  'commander.excessArguments': () => '参数太多了。',
};

/** A command line that cannot be read at all. */
export const USAGE_WORDS = {
  complaints: COMPLAINTS,
  commandMissing: (a: { file: string }) =>
    `用法有误：台账前面还要写命令。生成报告写 report build ${a.file}，检查写 report check ${a.file}。\n`,
  wrong: (a: {
    what: string;
    near: string | undefined;
    choices: readonly string[] | undefined;
    command: string | undefined;
  }) =>
    `用法有误：${a.what}${a.near ? `是不是 ${a.near}？` : ''}${a.choices ? `可以写 ${a.choices.join('、')}。` : ''}运行 report ${a.command ? `${a.command} ` : ''}--help 查看用法。\n`,
  outFailed: (a: { reason: string }) => `写不出结果（${a.reason}）：请检查磁盘是不是满了。\n`,
} as const;
