/**
 * npm run bench [-- --against OTHER … --node PATH … --quick]: how long the program takes, as a multiple of `node -e 0` in the same run, beside its peers on
 * the words of the same report. Writes its table into docs/speed.md.
 *
 * OTHER is another build to compare with: a folder that has bin/report.js, a packed release (.tgz), or a commit of this repository. PATH is
 * another Node: each is its own unit. Peers are those of bench/ (`npm ci --prefix bench` installs them) and pandoc where it is there.
 * --quick leaves out the batches and the photos. BENCH_ROUNDS sets how often each command runs (15; batches a third of that).
 *
 * All commands take turns within a round, so that a machine that grows slower is slower for all of them; what counts is the median.
 * The clock is that of the whole process, files written to a fresh folder. NODE_EXTRA_CA_CERTS and NODE_OPTIONS are unset: the first adds
 * some 25 ms to every start of Node, and so flatters each ratio.
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
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchLedger } from './bench-ledger.mjs';
import { peers } from './bench-peers.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SHEET = join(ROOT, 'docs', 'speed.md');
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const ACTIVITIES = 200;
const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...ENVIRONMENT } = process.env;
const { values: asked } = parseArgs({
  options: {
    against: { type: 'string', multiple: true, default: [] },
    node: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
  },
});
const work = mkdtempSync(join(tmpdir(), 'huibao-bench-'));

/** Each with the most that it may take, in units of `node -e 0`, where there is an aim. */
const ALL = [
  { name: '--help', args: ['--help'], reports: 0, aim: 2 },
  { name: 'one DOCX', args: ['build', 'one.yaml'], reports: 1, aim: 6 },
  { name: '  its text alone', args: ['build', 'one.yaml', '-t', 'text.hbs'], reports: 1 },
  { name: '  and the ledger as annex', args: ['build', 'one.yaml', '-t', 'ledger.hbs'], reports: 1 },
  { name: '  and charts', args: ['build', 'one.yaml', '-t', 'charts.hbs'], reports: 1 },
  {
    name: '  its text and 20 photos of 12 MP',
    args: ['build', 'photos.yaml', '-t', 'photos.hbs'],
    reports: 1,
    batch: true,
  },
  { name: 'one Markdown', args: ['build', 'one.yaml', '-f', 'md'], reports: 1, aim: 5 },
  { name: 'check', args: ['check', 'one.yaml'], reports: 0, aim: 5 },
  { name: 'preview', args: ['preview', 'one.yaml'], reports: 0, aim: 5 },
  { name: 'six DOCX of one ledger', args: ['build', 'one.yaml', '--all'], reports: 6 },
  { name: '102 DOCX: 17 ledgers × 6', args: ['build', 'seventeen', '--all'], reports: 102, batch: true },
  { name: '100 DOCX: 100 ledgers × 1', args: ['build', 'hundred'], reports: 100, batch: true },
];

const COMMANDS = ALL.filter(({ batch }) => !(batch && asked.quick));

/** What is asked of another Node, whose compile cache the run before the first has warmed. */
const ELSEWHERE = ['--help', 'one DOCX', 'one Markdown', 'check', 'preview'];
const AIM_ELSEWHERE = 4;

/** The same report with more and more annexes: what each of them costs. */
const ANNEXES = { text: [], ledger: ['活动台账'], charts: ['活动台账', '统计图表'], photos: ['活动照片'] };

function bench(builds, others, nodes) {
  const unit = { name: 'node -e 0', build: 'node', argv: ['-e', '0'], times: [] };
  const runs = COMMANDS.flatMap((command) => builds.map((build) => runOf(command, build)));
  const beside = others.map((peer) => ({ ...peer, build: peer.name, times: [] }));
  const elsewhere = nodes.flatMap(({ label, command }) => [
    { ...unit, command, build: label, times: [] },
    ...COMMANDS.filter(({ name }) => ELSEWHERE.includes(name)).map((one) => ({
      ...runOf(one, builds[0]),
      command,
      build: label,
    })),
  ]);
  const all = [unit, ...runs, ...beside.filter(({ version }) => version !== undefined), ...elsewhere];
  for (const run of all) time(run);
  const load = loadavg()[0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const turn = all.filter(({ batch }) => !batch || round % 3 === 0);
    // Whoever comes after a batch finds a warm machine: let each be first in its turn.
    for (const run of [...turn.slice(round % turn.length), ...turn.slice(0, round % turn.length)])
      run.times.push(time(run));
  }
  return [conditions(load), ...tableOf(builds, unit, runs, beside), ...elsewhereTable(nodes, elsewhere)].join('\n');
}

const runOf = (command, { label, root, templates }) => ({
  ...command,
  build: label,
  argv: [
    join(root, 'bin', 'report.js'),
    ...command.args.map((arg) => (arg.endsWith('.hbs') ? join(templates, arg) : arg)),
  ],
  times: [],
});

function conditions(load) {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  const date = new Date().toISOString().slice(0, 10);
  const rounds = `medians of ${ROUNDS} runs (batches: ${Math.ceil(ROUNDS / 3)})`;
  return `${date}, Node ${process.version}, ${machine}, load before the run ${load.toFixed(1)}; ${ACTIVITIES} activities a ledger, ${rounds}; NODE_EXTRA_CA_CERTS and NODE_OPTIONS unset.\n`;
}

function tableOf(builds, unit, runs, beside) {
  const base = median(unit.times);
  const others = builds.slice(1).map(({ label }) => `÷ ${basename(label)}`);
  const commands = COMMANDS.map(({ name, aim }) => {
    const [ours, ...theirs] = builds.map(({ label }) => median(find(runs, name, label).times));
    return row(
      name,
      ours.toFixed(0),
      ratio(ours / base),
      verdict(ours / base, aim),
      ...theirs.map((ms) => ratio(ours / ms)),
    );
  });
  const further = FURTHER.filter(([, many]) => COMMANDS.some(({ name }) => name === many)).map(([few, many, aim]) => {
    const [ours, ...theirs] = builds.map(({ label }) => each(find(runs, few, label), find(runs, many, label)));
    const cells = [ours.toFixed(1), (ours / base).toFixed(2), aim === undefined ? '' : verdict(ours, aim, ' ms')];
    return row(`each further, ${many}`, ...cells, ...theirs.map((ms) => ratio(ours / ms)));
  });
  const docx = median(find(runs, 'one DOCX', builds[0].label).times);
  return [
    row('', 'ms', '× node -e 0', 'aim', ...others),
    row('---', '--:', '--:', '---', ...others.map(() => '--:')),
    row(unit.name, base.toFixed(0), '1.0', '', ...others.map(() => '')),
    ...commands,
    ...further,
    '',
    row('on the same words', 'ms', '× node -e 0', 'our one DOCX ÷ it', 'aim'),
    row('---', '--:', '--:', '--:', '---'),
    ...beside.map(({ name, version, times }) => peerRow(name, version, median(times), base, docx)),
  ];
}

const peerRow = (name, version, ms, base, docx) =>
  version === undefined
    ? row(name, 'not installed', '', '', '')
    : row(`${name} ${version}`, ms.toFixed(0), ratio(ms / base), ratio(docx / ms), verdict(docx / ms, PEER_AIMS[name]));

/** How much of a peer's time one DOCX may take. */
const PEER_AIMS = { docxtemplater: 0.4, 'pandoc (Markdown to DOCX alone)': 1.1 };

function elsewhereTable(nodes, runs) {
  if (nodes.length === 0) return [];
  const rows = nodes.flatMap(({ label }) => {
    const base = median(find(runs, 'node -e 0', label).times);
    return ELSEWHERE.map((name) => {
      const ms = median(find(runs, name, label).times);
      return row(label, name, base.toFixed(0), ms.toFixed(0), ratio(ms / base), verdict(ms / base, AIM_ELSEWHERE));
    });
  });
  return [
    '',
    row('compile cache warm', '', 'node -e 0', 'ms', '×', 'aim'),
    row(...['---', '---', '--:', '--:', '--:', '---']),
    ...rows,
  ];
}

/** What another report of the same run costs; an aim in ms. */
const FURTHER = [
  ['one DOCX', 'six DOCX of one ledger', 10],
  ['six DOCX of one ledger', '102 DOCX: 17 ledgers × 6', 10],
  ['one DOCX', '100 DOCX: 100 ledgers × 1'],
];

const find = (runs, name, build) => runs.find((run) => run.name === name && run.build === build);
const each = (few, many) => (median(many.times) - median(few.times)) / (many.reports - few.reports);
const ratio = (value) => value.toFixed(value < 3 ? 2 : 1);
const verdict = (value, aim, unit = '') =>
  aim === undefined ? '' : `${value <= aim ? 'ok' : 'over'} (≤ ${aim}${unit})`;
const row = (...cells) => `| ${cells.join(' | ')} |`;

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of one process, its output in a folder or a file that is not there yet. */
function time({ command = process.execPath, argv, reports = 0, out = join(work, 'out'), build = '' }) {
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  const run = spawnSync(command, reports > 0 ? [...argv, '-o', out] : argv, { cwd: work, env: ENVIRONMENT });
  const ms = performance.now() - start;
  if (run.status !== 0) throw new Error(`${build} ${argv.join(' ')}: exit ${run.status}\n${run.stderr}`);
  const made =
    reports > 0 ? readdirSync(out, { recursive: true }).filter((name) => /\.(?:docx|md)$/.test(name)).length : 0;
  if (made !== reports) throw new Error(`${build} ${argv.join(' ')}: ${made} reports in place of ${reports}`);
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
  const one = benchLedger(0, ACTIVITIES);
  writeFileSync(join(work, 'one.yaml'), one);
  if (asked.quick) return;
  const bytes = await photo();
  const names = Array.from({ length: 20 }, (_, n) => `${n}.jpg`);
  // A byte more behind the end of each makes them different photos.
  for (const [n, name] of names.entries()) writeFileSync(join(work, name), Buffer.concat([bytes, Buffer.alloc(n)]));
  writeFileSync(join(work, 'photos.yaml'), one.replace('  - 日期:', `  - 照片: [${names.join(', ')}]\n    日期:`));
  for (const [folder, count] of [
    ['seventeen', 17],
    ['hundred', 100],
  ]) {
    mkdirSync(join(work, folder));
    for (let n = 0; n < count; n += 1)
      writeFileSync(join(work, folder, `${String(n).padStart(3, '0')}.yaml`), benchLedger(n, ACTIVITIES));
  }
}

/** A build with its own report in front of each choice of annexes: a template belongs to its version. */
function prepared({ label, root }) {
  const templates = mkdtempSync(join(work, 'templates-'));
  const report = readFileSync(join(root, 'templates', 'annual-report.hbs'), 'utf8');
  for (const [name, annexes] of Object.entries(ANNEXES))
    writeFileSync(join(templates, `${name}.hbs`), report.replace(/^附件: .*$/m, `附件: [${annexes.join(', ')}]`));
  return { label, root, templates };
}

/** The folder of a build. A packed release is unpacked and a commit is built; both run as they are: a bundle needs no other package. */
function opened(name) {
  const full = resolve(name);
  if (existsSync(full) && statSync(full).isDirectory()) return full;
  const folder = mkdtempSync(join(work, 'release-'));
  if (existsSync(full)) {
    must('tar', ['-xzf', full, '-C', folder]);
    return join(folder, 'package');
  }
  must('git', ['-C', ROOT, 'archive', '--format=tar', '-o', join(folder, 'source.tar'), name]);
  must('tar', ['-xf', join(folder, 'source.tar'), '-C', folder]);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  must(process.execPath, ['scripts/build.mjs'], folder);
  return folder;
}

function must(command, argv, cwd = ROOT) {
  const { status, stdout, stderr } = spawnSync(command, argv, { cwd, env: ENVIRONMENT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${argv.join(' ')}: ${stderr}`);
  return stdout;
}

/** Another Node by its version: its path says where somebody keeps it. */
const otherNode = (command) => ({ label: `Node ${must(command, ['--version']).trim()}`, command });

/** The report with its table of activities: what the peers are given. */
const markdown = ({ root, templates }) => {
  const argv = ['build', 'one.yaml', '-t', join(templates, 'ledger.hbs'), '-f', 'md', '-o', '-'];
  return must(process.execPath, [join(root, 'bin', 'report.js'), ...argv], work);
};

/** The table in place of the one that stands in docs/speed.md. */
function write(table) {
  const [before = '', rest = ''] = readFileSync(SHEET, 'utf8').split(BEGIN);
  const after = rest.slice(rest.indexOf(END));
  writeFileSync(SHEET, `${before}${BEGIN}\n\n${table}\n\n${after}`);
}
const [BEGIN, END] = ['<!-- bench -->', '<!-- /bench -->'];

try {
  console.log('NODE_EXTRA_CA_CERTS and NODE_OPTIONS are unset for every process that is measured.');
  await writeLedgers();
  const against = asked.against.map((name) => ({ label: name, root: opened(name) }));
  const builds = [{ label: 'this', root: ROOT }, ...against].map(prepared);
  const table = bench(builds, peers(join(ROOT, 'bench'), work, markdown(builds[0])), asked.node.map(otherNode));
  console.log(`\n${table}`);
  write(table);
} finally {
  rmSync(work, { recursive: true, force: true });
}
