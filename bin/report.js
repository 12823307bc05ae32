#!/usr/bin/env node
// CommonJS (bin/package.json) in words that Node 12 can read: whoever has too old a Node is told so, in one sentence.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  const args = process.argv.slice(2);
  const [command = ''] = args;
  const { load } = require('./load.js');
  if (major < 25 && /^[a-z]/.test(command)) settle();
  const { program, keep } = load(args);
  program.main(process.argv).then(() => process.exitCode === 2 || keep());
} else {
  console.error(
    `这台电脑的 Node.js 是 ${process.versions.node}，太旧了：请到 https://nodejs.org/zh-cn/download 下载 20.19 或更新的版本装上，再运行一次。`,
  );
  process.exitCode = 2;
}

/** How V8 goes about it, where a run has work to do: flags that it has in these versions of Node. */
function settle() {
  const { setFlagsFromString } = require('node:v8');
  // V8 takes no code that was made under other flags, that of Node's own modules among it: what is loaded by now is spared that.
  require('node:crypto');
  process.stdout;
  process.stderr;
  // Node 20 optimises a function of two visits: of one report that is a third of the time, and never pays. Later ones wait longer by themselves.
  if (major === 20) setFlagsFromString('--interrupt-budget=400000');
  // A regular expression is compiled once, and not for an interpreter first: of some three hundred nearly all are used more than once.
  setFlagsFromString('--no-regexp-tier-up');
  // The room for what is young grows to its full size at once: most of it lives as long as the report, and is not copied time and again.
  setFlagsFromString('--semi-space-growth-factor=16');
}
