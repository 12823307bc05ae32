import type { CommanderError } from 'commander';

/** commander's own complaints, in Chinese: by its code, with the word at fault taken from its message. */
const WORDINGS: Readonly<Record<string, (word: string) => string>> = {
  'commander.unknownOption': (word) => `没有 ${word} 这个选项。`,
  'commander.unknownCommand': (word) => `没有 ${word} 这个命令。`,
  'commander.missingArgument': (word) => `还要写上${word}。`,
  'commander.optionMissingArgument': (word) => `${word} 后面要写上内容。`,
  'commander.missingMandatoryOptionValue': (word) => `必须写 ${word}。`,
  'commander.invalidArgument': (word) => `“${word}”写得不对。`,
  'commander.excessArguments': () => '参数太多了。',
};

/** `command`: the one that was typed, where it is one. */
export function translateUsage({ code, message }: CommanderError, command: string | undefined): string {
  if (code === 'commander.help' || code === 'commander.helpDisplayed') return '';
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1]?.replaceAll(', ', '、');
  const what = WORDINGS[code]?.(word) ?? message;
  if (code === 'commander.unknownCommand' && /\.ya?ml$/i.test(word))
    return `用法有误：台账前面还要写命令。生成报告写 report build ${word}，检查写 report check ${word}。\n`;
  return `用法有误：${what}${near ? `是不是 ${near}？` : ''}${choices ? `可以写 ${choices}。` : ''}运行 report ${command ? `${command} ` : ''}--help 查看用法。\n`;
}
