import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CHILD_ENVIRONMENT, example, ROOT, reportProcess } from './support.js';

/**
 * docs/batch.md: its very line for GNU parallel, over two "machines": this one under the two names, through an sshd of its own on a port of its
 * own, with keys and all that either writes in a folder that is gone afterwards. HUIBAO_PARALLEL=must: what is missing is a failure.
 */
const SSHD = '/usr/sbin/sshd';
/** As root it wants a folder that its service makes at each start of the system. */
const ROOT_FOLDER = '/run/sshd';
const LEDGERS = ['baishu-2025.yaml', 'keyuan-2025.yaml', 'tiexi-2025.yaml'];

const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

function lacking(): string | undefined {
  const programs = ['parallel', 'ssh', 'ssh-keygen'].filter((program) => !has(program));
  if (!existsSync(SSHD)) programs.push('sshd');
  if (programs.length > 0)
    return `not installed: ${programs.join(', ')} (Debian: parallel, openssh-server, openssh-client)`;
  return process.getuid?.() === 0 && !existsSync(ROOT_FOLDER) ? `sshd as root wants ${ROOT_FOLDER}` : undefined;
}

const block = /```sh parallel\n([\s\S]*?)\n```/.exec(readFileSync(join(ROOT, 'docs', 'batch.md'), 'utf8'))?.[1] ?? '';

test('two machines make what one does, byte for byte', { timeout: 120_000 }, async (context) => {
  const missing = lacking();
  if (process.env.HUIBAO_PARALLEL === 'must') expect(missing).toBeUndefined();
  if (missing) context.skip(missing);
  const share = mkdtempSync(join(tmpdir(), 'huibao-share-'));
  onTestFinished(() => rmSync(share, { recursive: true, force: true }));
  mkdirSync(join(share, '各社区台账'));
  for (const name of LEDGERS) copyFileSync(example(`street/${name}`), join(share, '各社区台账', name));
  const machines = await startMachines(join(share, '.ssh'), join(share, 'bin'));

  const run = spawnSync('bash', ['-c', block.replaceAll('/share/', `${share}/`)], {
    env: { ...CHILD_ENVIRONMENT, ...machines, LC_ALL: 'C.UTF-8' },
    cwd: share,
    encoding: 'utf8',
  });
  const jobs = existsSync(join(share, '任务.log')) ? readFileSync(join(share, '任务.log'), 'utf8') : '';
  expect(run.status, `${run.stderr}\n${jobs}`).toBe(0);
  const [, ...rows] = jobs.trimEnd().split('\n');
  expect(rows).toHaveLength(16);
  expect(new Set(rows.map((row) => row.split('\t')[1]))).toEqual(new Set(['a', 'b']));

  const parts = readdirSync(join(share, '结果')).map((name) => join(share, '结果', name));
  const summary = reportProcess(['summary', ...parts]);
  expect(summary.code, summary.out + summary.err).toBe(0);
  const alone = reportProcess(['build', `${share}/各社区台账`, '--all', '-o', `${share}/一次`]);
  expect(alone.code, alone.err).toBe(0);
  const made = filesIn(join(share, '报告'));
  expect(Object.keys(made)).toHaveLength(LEDGERS.length * 6);
  expect(made).toEqual(filesIn(join(share, '一次')));
});

/** By path, in hex. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name)).toString('hex')]));
}

/** An sshd of one's own, reached as a and as b; and what parallel has to know of it, as its environment. */
async function startMachines(folder: string, bin: string): Promise<NodeJS.ProcessEnv> {
  mkdirSync(folder, { mode: 0o700 });
  mkdirSync(bin);
  const at = (name: string) => join(folder, name);
  const program = join(bin, 'report');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin', 'report.js')}" "$@"\n`);
  chmodSync(program, 0o755);
  for (const key of ['host', 'user'])
    expect(spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)]).status).toBe(0);
  const port = await freePort();
  writeFileSync(
    at('sshd.conf'),
    [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${at('host')}`,
      `AuthorizedKeysFile ${at('user.pub')}`,
      `PidFile ${at('pid')}`,
      'StrictModes no',
      'UsePAM no',
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      // Sixteen may knock at once.
      'MaxStartups 100',
      `SetEnv PATH=${bin}:/usr/local/bin:/usr/bin:/bin HOME=${folder} PARALLEL_HOME=${folder} HUIBAO_FONTS=skip`,
      '',
    ].join('\n'),
  );
  writeFileSync(
    at('ssh.conf'),
    [
      'Host a b',
      'HostName 127.0.0.1',
      `Port ${port}`,
      `User ${userInfo().username}`,
      `IdentityFile ${at('user')}`,
      'IdentitiesOnly yes',
      'StrictHostKeyChecking no',
      `UserKnownHostsFile ${at('known')}`,
      'GlobalKnownHostsFile /dev/null',
      'LogLevel ERROR',
      '',
    ].join('\n'),
  );
  const server = spawn(SSHD, ['-D', '-e', '-f', at('sshd.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => {
    server.kill();
  });
  await listening(server);
  return { PARALLEL_SSH: `ssh -F ${at('ssh.conf')}`, PARALLEL_HOME: folder, HOME: folder };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (piece) => {
      said += piece;
      if (said.includes('Server listening')) resolve();
    });
    server.once('exit', () => reject(new Error(`${basename(SSHD)}: ${said}`)));
  });
}
