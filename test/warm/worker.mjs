/** Lets a test wait for the program without giving up its own thread: passes calls on to a process that stays up (server.mjs). */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const { answers, signal } = workerData;
const server = fork(fileURLToPath(new URL('server.mjs', import.meta.url)), {
  execArgv: [],
  env: process.env,
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  serialization: 'advanced',
});

const answer = (message) => {
  answers.postMessage(message);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
};
server.on('message', answer);
server.on('exit', (code) => answer({ failed: `the server ended with ${code}` }));
parentPort.on('message', (call) => server.send(call));
