/**
 * Loads the bundle together with the code that V8 made of it in earlier runs: to compile it takes longer than to make a report. V8 takes
 * no code that another version of it made, or with other flags; whether it is that of this bundle, and whole, is seen to here.
 */
const {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { dirname, isAbsolute, join } = require('node:path');
const { Script } = require('node:vm');

const DIST = join(__dirname, '..', 'dist');

/** The help and the version need nothing of what the commands do. */
const HELP = ['--help', '-h', '--version', '-V'];

/** More kinds of runs than a person has; beyond them the code of a command stays as it is. */
const MOST_KINDS = 24;

/** Of what stands before the code, in bytes: V8 copies code that does not begin at a multiple of 8. */
const HEAD = 8192;

/** The second copy is compared in pieces, in bytes: as a whole it would take as much memory as the first. */
const PIECE = 1 << 16;

const MONTH = 30 * 24 * 3600 * 1000;

/**
 * @param args The command line: each command has code of its own, so that none reads what another needs.
 * @returns What the bundle exports; `keep` writes its code for the next time, and is called when a run went well.
 */
exports.load = (args) => {
  const path = join(DIST, args.length === 1 && HELP.includes(args[0]) ? 'help.cjs' : 'main.cjs');
  const { bytes, mtimeMs } = withFile(path, readWhole);
  // It is ASCII: to make characters of two bytes of it takes several times as long.
  const source = bytes.latin1Slice();
  const file = codeFile(source, mtimeMs, args);
  // The source has been copied: the code is read into the same memory, as each page that is touched for the first time costs a fault.
  const known = file && quietly(() => withFile(file, (handle) => readCode(handle, bytes)));
  const script = new Script(source, { filename: path, cachedData: known?.code });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, module.constructor.createRequire(path), bundle, path, DIST);
  const kinds = known && !script.cachedDataRejected ? known.kinds : [];
  const kind = kindOf(args);
  const keep = () => {
    if (file && !kinds.includes(kind) && kinds.length < MOST_KINDS)
      quietly(() => writeCode(file, [...kinds, kind], script.createCachedData()));
  };
  return { program: bundle.exports, keep };
};

/** Runs with the same words and options do the same, and what they do is compiled; names of files are left out. */
const kindOf = (args) =>
  args
    .filter((arg) => /^-|^[a-z]{1,12}$/.test(arg))
    .map((arg) => arg.split('=')[0].slice(0, 20))
    .join(' ')
    .slice(0, 60);

/** In a place of the user's own, as what stands there is run; undefined where there is none, or none is wanted. */
function codeFile(source, mtimeMs, [command = '']) {
  const { env, platform, version, arch } = process;
  const own = { win32: env.LOCALAPPDATA, darwin: env.HOME && join(env.HOME, 'Library', 'Caches') }[platform];
  const folder = own || env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, '.cache'));
  if (!folder || !isAbsolute(folder) || env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  const [hash] = /\w{16}/.exec(source);
  // Whoever changes the bundle by hand does not change its hash.
  const changed = Math.floor(mtimeMs).toString(36);
  const name = /^[a-z]{1,12}$/.test(command) ? command : 'help';
  return join(folder, 'huibao', `${hash}-${changed}`, `${version}-${arch}-${name}`);
}

function withFile(path, act) {
  const handle = openSync(path, 'r');
  try {
    return act(handle);
  } finally {
    closeSync(handle);
  }
}

function readWhole(handle) {
  const { size, mtimeMs } = fstatSync(handle);
  const bytes = Buffer.allocUnsafeSlow(size);
  fill(handle, bytes, 0);
  return { bytes, mtimeMs };
}

function fill(handle, bytes, position) {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(handle, bytes, at, bytes.length - at, position + at);
    if (read === 0) throw new Error('the file ends');
    at += read;
  }
}

/**
 * V8 does not look whether code is damaged, and dies of it: it stands in the file twice, and is taken where both are the same. Loading the part of
 * Node that sums bytes up takes as long as a tenth of the help.
 * @param memory Where the code may be put.
 */
function readCode(handle, memory) {
  const { size, uid } = fstatSync(handle);
  if (process.getuid && uid !== process.getuid()) return undefined;
  const end = HEAD + (size - HEAD) / 2;
  const bytes = memory.length < end ? Buffer.allocUnsafeSlow(end) : memory.subarray(0, end);
  fill(handle, bytes, 0);
  const { kinds, length } = JSON.parse(bytes.subarray(0, HEAD).toString());
  if (length === 0 || HEAD + length !== end) return undefined;
  const piece = Buffer.allocUnsafeSlow(PIECE);
  for (let at = HEAD; at < end; at += PIECE) {
    const one = bytes.subarray(at, Math.min(at + PIECE, end));
    const other = piece.subarray(0, one.length);
    fill(handle, other, at + length);
    if (!one.equals(other)) return undefined;
  }
  return { kinds, code: bytes.subarray(HEAD) };
}

function writeCode(file, kinds, code) {
  const folder = dirname(file);
  if (mkdirSync(folder, { recursive: true, mode: 0o700 })) removeOld(dirname(folder));
  const head = Buffer.alloc(HEAD, ' ');
  head.write(JSON.stringify({ kinds, length: code.length }));
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, Buffer.concat([head, code, code]), { mode: 0o600 });
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** The code of bundles that nobody has used for a month. */
function removeOld(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > MONTH) rmSync(path, { recursive: true, force: true });
  }
}

/** Where code cannot be read or written, it is compiled again. */
function quietly(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}
