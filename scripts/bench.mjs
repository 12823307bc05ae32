/**
 * npm run bench [-- OTHER…]: how long the program takes, as a multiple of `node -e 0` in the same run. OTHER (or HUIBAO_BENCH_AGAINST) is
 * another build to compare with: a folder that has bin/report.js, or a packed release (.tgz). BENCH_ROUNDS sets how often each
 * command runs (15; batches a third of that).
 *
 * All commands take turns within a round, so that a machine that grows slower is slower for all of them; what counts is the median.
 * The clock is that of the whole process, files written to a fresh folder.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchLedger } from './bench-ledger.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const ACTIVITIES = 200;
const work = mkdtempSync(join(tmpdir(), 'huibao-bench-'));

/** Each with the most that it may take, in units of `node -e 0`, where there is an aim. */
const COMMANDS = [
  { name: '--help', args: ['--help'], reports: 0, aim: 3 },
  { name: 'one DOCX', args: ['build', 'one.yaml'], reports: 1, aim: 8 },
  { name: '  its text alone', args: ['build', 'one.yaml', '-t', 'text.hbs'], reports: 1 },
  { name: '  and the ledger as annex', args: ['build', 'one.yaml', '-t', 'ledger.hbs'], reports: 1 },
  { name: '  and charts', args: ['build', 'one.yaml', '-t', 'charts.hbs'], reports: 1 },
  {
    name: '  its text and 20 photos of 12 MP',
    args: ['build', 'photos.yaml', '-t', 'photos.hbs'],
    reports: 1,
    batch: true,
  },
  { name: 'one Markdown', args: ['build', 'one.yaml', '-f', 'md'], reports: 1 },
  { name: 'six DOCX of one ledger', args: ['build', 'one.yaml', '--all'], reports: 6 },
  { name: '102 DOCX: 17 ledgers × 6', args: ['build', 'seventeen', '--all'], reports: 102, batch: true },
  { name: '100 DOCX: 100 ledgers × 1', args: ['build', 'hundred'], reports: 100, batch: true },
];

/** The same report with more and more annexes: what each of them costs. */
const REPORT = readFileSync(join(ROOT, 'templates', 'annual-report.hbs'), 'utf8');
const ANNEXES = { text: [], ledger: ['活动台账'], charts: ['活动台账', '统计图表'], photos: ['活动照片'] };

function bench(builds) {
  const unit = { name: 'node -e 0', build: '', argv: ['-e', '0'], times: [] };
  const runs = COMMANDS.flatMap((command) =>
    builds.map(({ label, root }) => ({
      ...command,
      build: label,
      argv: [join(root, 'bin', 'report.js'), ...command.args],
      times: [],
    })),
  );
  for (const run of [unit, ...runs]) time(run);
  for (let round = 0; round < ROUNDS; round += 1) {
    const turn = [unit, ...runs.filter(({ batch }) => !batch || round % 3 === 0)];
    // Whoever comes after a batch finds a warm machine: let each be first in its turn.
    for (const run of [...turn.slice(round % turn.length), ...turn.slice(0, round % turn.length)])
      run.times.push(time(run));
  }
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${ACTIVITIES} activities a ledger, medians of ${ROUNDS} runs (batches: ${Math.ceil(ROUNDS / 3)})\n`,
  );
  const base = median(unit.times);
  line('', 'ms', '× node -e 0', 'aim', ...builds.slice(1).map(({ label }) => `÷ ${basename(label)}`));
  line(unit.name, base.toFixed(0), '1.0', '');
  for (const { name, aim } of COMMANDS) {
    const [ours, ...theirs] = builds.map(({ label }) => median(find(runs, name, label).times));
    line(
      name,
      ours.toFixed(0),
      (ours / base).toFixed(1),
      verdict(ours / base, aim),
      ...theirs.map((ms) => (ours / ms).toFixed(2)),
    );
  }
  console.log();
  for (const [few, many] of [
    ['one DOCX', 'six DOCX of one ledger'],
    ['six DOCX of one ledger', '102 DOCX: 17 ledgers × 6'],
    ['one DOCX', '100 DOCX: 100 ledgers × 1'],
  ]) {
    const [ours, ...theirs] = builds.map(({ label }) => each(find(runs, few, label), find(runs, many, label)));
    line(
      `each further, ${many}`,
      ours.toFixed(1),
      (ours / base).toFixed(2),
      verdict(ours / base, 1),
      ...theirs.map((ms) => (ours / ms).toFixed(2)),
    );
  }
}

const find = (runs, name, build) => runs.find((run) => run.name === name && run.build === build);
const each = (few, many) => (median(many.times) - median(few.times)) / (many.reports - few.reports);
const verdict = (ratio, aim) => (aim === undefined ? '' : `${ratio <= aim ? 'ok' : 'OVER'} (≤ ${aim})`);

function line(name, ...cells) {
  console.log(`${name.padEnd(40)}${cells.map((cell) => ` ${cell}`.padStart(13)).join('')}`.trimEnd());
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of one process, its output in a folder that is not there yet. */
function time({ argv, reports, build = '' }) {
  const out = join(work, 'out');
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, reports > 0 ? [...argv, '-o', out] : argv, { cwd: work });
  const ms = performance.now() - start;
  const made =
    reports > 0 ? readdirSync(out, { recursive: true }).filter((name) => /\.(?:docx|md)$/.test(name)).length : 0;
  if (status !== 0 || made !== (reports ?? 0))
    throw new Error(`${build} ${argv.join(' ')}: exit ${status}, ${made} reports\n${stderr}`);
  return ms;
}

/** A photo of 12 megapixels, without any real one: a slope of grey under noise, which is as hard to pack as leaves are. */
async function photo() {
  const { default: encode, init } = await import('@jsquash/jpeg/encode.js');
  await init(await WebAssembly.compile(readFileSync(join(ROOT, 'dist', 'codecs', 'mozjpeg_enc.wasm'))));
  const [width, height] = [4000, 3000];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < data.length; i += 1) data[i] = ((i / width) % 200) + ((i * 2654435761) % 32);
  return new Uint8Array(await encode({ data, width, height, colorSpace: 'srgb' }, { quality: 85 }));
}

async function writeLedgers() {
  const bytes = await photo();
  const names = Array.from({ length: 20 }, (_, n) => `${n}.jpg`);
  // A byte more behind the end of each makes them different photos.
  for (const [n, name] of names.entries()) writeFileSync(join(work, name), Buffer.concat([bytes, Buffer.alloc(n)]));
  const one = benchLedger(0, ACTIVITIES);
  writeFileSync(join(work, 'photos.yaml'), one.replace('  - 日期:', `  - 照片: [${names.join(', ')}]\n    日期:`));
  writeFileSync(join(work, 'one.yaml'), one);
  for (const [name, annexes] of Object.entries(ANNEXES))
    writeFileSync(join(work, `${name}.hbs`), REPORT.replace(/^附件: .*$/m, `附件: [${annexes.join(', ')}]`));
  for (const [folder, count] of [
    ['seventeen', 17],
    ['hundred', 100],
  ]) {
    mkdirSync(join(work, folder));
    for (let n = 0; n < count; n += 1)
      writeFileSync(join(work, folder, `${String(n).padStart(3, '0')}.yaml`), benchLedger(n, ACTIVITIES));
  }
}

/** What the command line or the environment names; else nothing, and how to name it is said. */
function others() {
  const named = [
    ...process.argv.slice(2),
    ...(process.env.HUIBAO_BENCH_AGAINST ? [process.env.HUIBAO_BENCH_AGAINST] : []),
  ];
  if (named.length === 0)
    console.log(
      'No other build named: npm run bench -- <folder with bin/report.js, or a packed .tgz> compares with it.\n',
    );
  return named;
}

/** The folder of a build; a packed release is unpacked, and runs as it is: its bundle needs no other package. */
function opened(path) {
  const full = resolve(path);
  if (!existsSync(full)) throw new Error(`${path}: not there`);
  if (statSync(full).isDirectory()) return full;
  const folder = mkdtempSync(join(work, 'release-'));
  const { status, stderr } = spawnSync('tar', ['-xzf', full, '-C', folder]);
  if (status !== 0) throw new Error(`${path}: ${stderr}`);
  return join(folder, 'package');
}

try {
  await writeLedgers();
  bench([{ label: 'this', root: ROOT }, ...others().map((path) => ({ label: path, root: opened(path) }))]);
} finally {
  rmSync(work, { recursive: true, force: true });
}
