// A thread of a batch (src/commands/build/threads/worker.ts): the same bundle, and the code that V8 has made of it for `build`.
const { load } = require('./load.js');
load(['build']).program.buildThread();
