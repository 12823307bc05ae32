import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Answer {
  readonly code: number;
  readonly bytes: Uint8Array;
  readonly err: string;
}

/** Far longer than any run takes, on a loaded machine too. */
const TIMEOUT = 120_000;

let program: { readonly worker: Worker; readonly answers: MessagePort; readonly signal: Int32Array } | undefined;

/** Runs the bundled program in a process that stays up; one for each worker of the tests. @throws where it does not answer. */
export function warmReport(call: Call, environment: NodeJS.ProcessEnv): Answer {
  program ??= start(environment);
  const { worker, answers, signal } = program;
  Atomics.store(signal, 0, 0);
  worker.postMessage(call);
  Atomics.wait(signal, 0, 0, TIMEOUT);
  const answer: Answer | { readonly failed: string } | undefined = receiveMessageOnPort(answers)?.message;
  if (answer && 'code' in answer) return answer;
  program = undefined;
  worker.terminate();
  throw new Error(`report ${call.args.join(' ')}: ${answer?.failed ?? 'no answer'}`);
}

function start(env: NodeJS.ProcessEnv) {
  const { port1: answers, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: { answers: port2, signal },
    transferList: [port2],
    execArgv: [],
    env,
  });
  worker.unref();
  return { worker, answers, signal };
}
