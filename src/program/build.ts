import { type Command, Option } from 'commander';
import type { BuildOptions } from '../commands/build/build.js';
import { usageError } from '../problems/usage.js';
import { FORMATS, orList } from '../render/renderers.js';
import {
  collect,
  dateOption,
  foldersOption,
  formats,
  lengthOption,
  outsideOption,
  setOption,
  USUAL_FORMATS,
  withDate,
} from './options.js';
import type { RunAction } from './run-action.js';

export function buildCommand(program: Command, run: RunAction): void {
  program
    .command('build')
    .usage('[台账…] [选项]')
    .description('生成报告；可写几份台账、文件夹或通配符')
    .argument('[台账...]', '台账文件；不写就用当前文件夹里的')
    .addOption(
      new Option('-t, --template <名称>', '模板：名称、编号 1–6 或 .hbs 文件，可写几个')
        .argParser(collect)
        .default([], '工作汇报'),
    )
    .option('--all', '六种报告全部生成', false)
    .addOption(
      new Option('-f, --format <格式>', `${orList(FORMATS)}，可写 ${FORMATS}`)
        .argParser(formats)
        .default(USUAL_FORMATS, USUAL_FORMATS.join()),
    )
    .option('-o, --out <路径>', '输出的文件夹；只有一份时可写文件名；- 表示标准输出', '报告')
    .addOption(dateOption())
    .addOption(setOption())
    .addOption(foldersOption())
    .addOption(
      new Option('--profile <版式>', 'DOCX 的版式：名称或自己的 .yaml 文件').default(undefined, 'gbt9704，国家标准'),
    )
    .addOption(
      new Option('--photos <张数>', '照片每页放几张：2 或 4')
        .argParser(photosPerPage)
        .default(undefined, '附件模板写的，4'),
    )
    .addOption(lengthOption())
    .addOption(outsideOption())
    .option('--draft', '底稿：没有材料的地方印成【待补：…】', false)
    .option('--strict', '缺材料就算错误，不写那份报告', false)
    .option('--json', '结果以 JSON 输出', false)
    .option('-q, --quiet', '没有错误就不说话', false)
    .addHelpText('after', EXAMPLES)
    .action(async (files, options) =>
      run(async (console) =>
        (await import('../commands/build/build.js')).build(files, withDate<BuildOptions>(options), console),
      ),
    );
}

const photosPerPage = (value: string) => {
  if (value !== '2' && value !== '4') throw usageError(`每页不能放“${value}”张照片`, '写 --photos 2 或 --photos 4。');
  return Number(value);
};

const EXAMPLES = `
例：
  report build                              用当前文件夹的台账生成工作汇报
  report build 台账.yaml --all              六份全部生成，放进 报告/
  report build -t 工作计划 -f "docx,md"     一种报告，两种格式（PowerShell 里格式要加引号）
  report build 各社区台账 --all             一个文件夹里的台账全部生成
  report build -t 3 -o 工作计划.docx        写成指定的文件
  report build --set 署名=桃源里社区党委    换一个落款
  report build --profile gb2312             换用仿宋_GB2312 的版式`;
