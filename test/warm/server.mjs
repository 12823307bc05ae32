/** The bundled program, run again and again in one process: starting one takes longer than most of what the tests ask of it. */
import { createRequire } from 'node:module';

const { main } = createRequire(import.meta.url)('../../bin/load.js').load([]).program;

const { env, stdout, stderr } = process;
const before = { ...env };
// Every run makes a console of its own.
for (const stream of [stdout, stderr]) stream.setMaxListeners(0);

process.on('disconnect', () => process.exit());
process.on('message', async (call) => process.send(await run(call)));

async function run({ args, cwd, env: own }) {
  const [out, err] = [[], []];
  for (const name of Object.keys(env)) delete env[name];
  for (const [name, value] of Object.entries({ ...before, ...own })) if (value !== undefined) env[name] = value;
  process.chdir(cwd);
  process.exitCode = undefined;
  const writers = [stdout, stderr].map((stream) => stream.write);
  stdout.write = (chunk) => out.push(Buffer.from(chunk)) > 0;
  stderr.write = (chunk) => err.push(Buffer.from(chunk)) > 0;
  try {
    await main([process.execPath, 'report', ...args]);
  } catch (error) {
    // As Node does with what nobody catches.
    err.push(Buffer.from(`${error.stack}\n`));
    process.exitCode = 1;
  } finally {
    [stdout.write, stderr.write] = writers;
  }
  const code = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { code, bytes: Buffer.concat(out), err: Buffer.concat(err).toString() };
}
