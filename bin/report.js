#!/usr/bin/env node
// CommonJS (bin/package.json) in words that Node 12 can read: whoever has too old a Node is told so, in one sentence.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  // Node 20 optimises a function of two visits: of one report that is a third of the time, and never pays. Later ones wait longer by themselves.
  if (major === 20) require('node:v8').setFlagsFromString('--interrupt-budget=400000');
  const { load } = require('./load.js');
  const { program, keep } = load(process.argv.slice(2));
  program.main(process.argv).then(() => process.exitCode === 2 || keep());
} else {
  console.error(
    `这台电脑的 Node.js 是 ${process.versions.node}，太旧了：请到 https://nodejs.org/zh-cn/download 下载 20.19 或更新的版本装上，再运行一次。`,
  );
  process.exitCode = 2;
}
