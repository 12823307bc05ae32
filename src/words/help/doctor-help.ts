/** The help of `report doctor`. */
export const DOCTOR_HELP = {
  usage: '[选项]',
  description: '查这台电脑：Node、字体、Word 或 WPS、编码、能不能写、有没有留下的锁',
  json: ['--json', '以 JSON 输出'],
  examples: `
例：
  report doctor                在放台账的文件夹里运行，逐项说明缺什么、怎么办
  report doctor > 体检.txt     存成文件，发给帮您看的人`,
} as const;
