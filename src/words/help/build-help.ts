import { orListed } from '../../chinese/or-listed.js';

/** The help of `report build`. */
export const BUILD_HELP = {
  usage: '[台账…] [选项]',
  description: '生成报告；可写几份台账、文件夹或通配符',
  template: ['-t, --template <名称>', '模板：名称、编号 1–6 或 .hbs 文件，可写几个；活动小结写名称'],
  templateUsual: '工作汇报',
  all: ['--all', '六种报告全部生成'],
  format: (formats: readonly string[]) => ['-f, --format <格式>', `${orListed(formats)}，可写 ${formats}`] as const,
  out: ['-o, --out <路径>', '输出的文件夹；只有一份时可写文件名；- 表示标准输出'],
  /** The folder that reports go to. */
  outUsual: '报告',
  profile: ['--profile <版式>', 'DOCX 的版式：名称或自己的 .yaml 文件'],
  profileUsual: 'gbt9704，国家标准',
  photos: ['--photos <张数>', '照片每页放几张：2 或 4'],
  photosUsual: '附件模板写的，4',
  jobs: ['-j, --jobs <份数>', '同时做几份台账；结果都一样'],
  jobsUsual: '处理器的核数',
  changed: ['--changed', '只做有变化的：台账、模板、照片和日期都没变的报告不动'],
  shard: ['--shard <第几份/共几份>', '只做其中一份，例如 3/16；各份分给几台机器，见 docs/batch.md'],
  summary: ['--summary <文件>', '结果写进文件，供 report summary 汇总'],
  zip: ['--zip', '每份台账的报告另打一个压缩包'],
  log: ['--log <文件>', '每份台账的结果和问题记进日志，接在后面'],
  strict: ['--strict', '缺材料就算错误，不写那份报告'],
  open: ['--open', '写完就打开：一份打开报告，几份打开文件夹'],
  json: ['--json', '结果以 JSON 输出'],
  quiet: ['-q, --quiet', '没有错误就不说话'],
  examples: `
例：
  report build                              用当前文件夹的台账生成工作汇报
  report build 台账.yaml --all              六份全部生成，放进 报告/
  report build -t 工作计划 -f "docx,md"     一种报告，两种格式（PowerShell 里格式要加引号）
  report build 各社区台账 --all             一个文件夹里的台账全部生成
  report build 各社区台账 --all --changed   只重做有变化的
  report build -t 3 -o 工作计划.docx        写成指定的文件
  report build --about 消防演练               一件事的活动小结；也可写编号、专题、类别
  report build -t 活动小结 --from 9.15 --to 9.21  一段时间的活动小结
  report build --set 署名=桃源里社区党委    换一个落款
  report build --public                     公开版：人名写成“李某”，隐去了什么会列出来
  report build --profile gb2312             换用仿宋_GB2312 的版式`,
} as const;
