/**
 * Makes trouble for the program, out of random numbers: `npm run torture -- --minutes 20 --only yaml,kills --seed 7`. Every case has a seed of
 * its own and is told with it where it fails. Ends with 1 where anything did.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from './random.js';
import { highestPeak } from './run-report.js';
import type { Trial } from './trial.js';
import { TRIALS } from './trials.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    only: { type: 'string' },
    minutes: { type: 'string', default: '2' },
    cases: { type: 'string' },
    size: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
  },
});

/** Of a trial that fails at every case the first few say what there is to say. */
const TOLD = 5;

async function oneCase({ one }: Trial, seed: number): Promise<readonly string[]> {
  const folders: string[] = [];
  const folder = () => {
    folders.push(mkdtempSync(join(tmpdir(), '汇报 拷打-')));
    return folders.at(-1) ?? '';
  };
  try {
    return await one({ seed, random: randomFrom(seed), folder, size: Number(values.size) });
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  } finally {
    for (const path of folders) rmSync(path, { recursive: true, force: true });
  }
}

/** Case after case until the time is over or there are enough of them. */
async function runTrial(name: string, trial: Trial, seed: number, time: number, cases: number | undefined) {
  let failed = 0;
  const start = performance.now();
  let tried = 0;
  let own = 0;
  const goesOn = () => (cases === undefined ? tried < trial.least || performance.now() - start < time : tried < cases);
  for (; goesOn(); tried += 1) {
    const faults = await oneCase(trial, seed + tried);
    if (tried % 100 === 0) own = Math.max(own, process.memoryUsage.rss() / 2 ** 20);
    if (faults.length === 0) continue;
    failed += 1;
    if (failed <= TOLD)
      console.log(`  --only ${name} --seed ${seed + tried} --cases 1\n${faults.map((one) => `    ${one}\n`).join('')}`);
  }
  const runs = highestPeak();
  const memory = runs > 0 ? `a run at most ${runs.toFixed(0)} MB` : `in this process, ${own.toFixed(0)} MB`;
  return { tried, failed, seconds: (performance.now() - start) / 1000, memory };
}

async function main(): Promise<void> {
  // Whoever sits at the machine comes first; the runs that are started here inherit it.
  setPriority(Number(process.env.TORTURE_NICE ?? 10));
  const names = values.only?.split(',') ?? Object.keys(TRIALS);
  const unknown = names.filter((name) => !Object.hasOwn(TRIALS, name));
  if (unknown.length > 0) throw new Error(`no trial ${unknown.join()}: ${Object.keys(TRIALS).join()}`);
  const chosen = names.map((name) => [name, TRIALS[name] as Trial] as const);
  if (values.list) {
    for (const [name, { says }] of chosen) console.log(`${name.padEnd(14)}${says}`);
    return;
  }
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  const cases = values.cases === undefined ? undefined : Number(values.cases);
  console.log(`torture --seed ${seed}`);
  const able = chosen.filter(([name, { unable }]) => {
    const why = unable?.();
    if (why !== undefined) console.log(`${name.padEnd(14)}NOT TRIED: ${why}`);
    return why === undefined;
  });
  const shares = able.reduce((sum, [, { share }]) => sum + share, 0);
  for (const [name, trial] of able) {
    const time = (Number(values.minutes) * 60_000 * trial.share) / shares;
    const { tried, failed, seconds, memory } = await runTrial(name, trial, seed, time, cases);
    const outcome = failed === 0 ? 'nothing failed' : `${failed} FAILED`;
    console.log(`${name.padEnd(14)}${tried} tried in ${seconds.toFixed(0)} s, ${memory}, ${outcome}`);
    if (failed > 0) process.exitCode = 1;
  }
}

await main();
