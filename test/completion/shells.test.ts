import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Shell } from '../../src/completion/shells.js';
import { CHILD_ENVIRONMENT, report, temporaryFolder } from '../support.js';

/** What a shell offers at the end of command lines, in a folder with a few files; one run of the shell for all of them. */
type Complete = (script: string, lines: readonly (readonly string[])[], cwd: string) => readonly (readonly string[])[];

const run = (shell: string, args: readonly string[], cwd: string) =>
  spawnSync(shell, args, { cwd, encoding: 'utf8', env: { ...CHILD_ENVIRONMENT, LC_ALL: 'C.UTF-8', HOME: cwd } });
const isThere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;
const END = '-- 完 --';
const split = (stdout: string) =>
  stdout
    .split(`${END}\n`)
    .slice(0, -1)
    .map((part) => part.split('\n').filter(Boolean));
const quote = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

const COMPLETE: Readonly<Record<'bash' | 'fish', Complete>> = {
  bash: (script, lines, cwd) => {
    // bash itself cuts words at =.
    const cut = (words: readonly string[]) =>
      words.flatMap((word) => word.split(/(=)/).filter((part, i) => i === 0 || part));
    const tests = lines.map((words) => {
      const parts = cut(words);
      return `COMP_WORDS=(${parts.map(quote).join(' ')}); COMP_CWORD=${parts.length - 1}; _huibao; printf '%s\\n' "\${COMPREPLY[@]}" '${END}'`;
    });
    return split(run('bash', ['--norc', '-c', [`. ${quote(script)}`, ...tests].join('\n')], cwd).stdout);
  },
  fish: (script, lines, cwd) => {
    const tests = lines.map(
      (words) => `complete -C ${quote(words.join(' '))} | string replace -r '\\t.*' ''; echo '${END}'`,
    );
    return split(run('fish', ['-N', '-c', [`source ${quote(script)}`, ...tests].join('\n')], cwd).stdout);
  },
};

function completed(shell: 'bash' | 'fish', lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const cwd = temporaryFolder();
  for (const file of ['台账.yaml', '表.xlsx', '我的.hbs', '说明.txt']) writeFileSync(join(cwd, file), '');
  mkdirSync(join(cwd, '资料'));
  const script = join(temporaryFolder(), 'script');
  writeFileSync(script, report(['completion', shell]).out);
  return COMPLETE[shell](script, lines, cwd);
}

const SIX_NAMES = ['总体思路', '工作汇报', '工作计划', '工作思路（简式）', '创建规划', '工作要点'];

describe.each(['bash', 'fish'] as const)('%s', (shell) => {
  test.skipIf(!isThere(shell))('offers commands, options, values and files', () => {
    const lines = [
      ['report', ''],
      ['huibao', 'che'],
      ['report', 'build', '--t'],
      ['report', 'build', '-t', ''],
      ['report', 'build', '--template=工作汇'],
      ['report', 'build', '-f', 'docx,'],
      ['report', 'add', '--类别', '志'],
      ['report', 'add', '--日'],
      ['report', 'add', '--dat'],
      ['report', 'add', '--items', '不随'],
      ['report', 'build', '--all', '台'],
      ['report', 'build', '--date', '2'],
      ['report', 'import', '表'],
      ['report', 'completion', ''],
      ['report', 'help', 'sta'],
      ['report', 'templates', '--templates', '资'],
      ['report', 'build', '--photos', ''],
      ['report', 'add', '--photos', '资'],
    ] as const;
    const offered = completed(shell, lines);
    expect(offered).toHaveLength(lines.length);
    const [all = [], ...rest] = offered;
    for (const name of ['init', 'build', 'preview', 'check', 'add', 'import', 'export', 'stats', 'completion', 'help'])
      expect(all).toContain(name);
    const [
      check,
      options,
      templates = [],
      equals,
      formats,
      category,
      zh,
      en,
      item,
      file,
      date,
      sheet,
      shells = [],
      help,
      folder,
      perPage,
      photos,
    ] = rest;
    expect(check).toEqual(['check']);
    expect(options).toEqual(['--template', '--templates', '--to']);
    for (const name of [...SIX_NAMES, 'annual-report']) expect(templates).toContain(name);
    expect(equals?.[0]).toMatch(/工作汇报$/);
    expect(formats).toContain('docx,md');
    expect(category).toEqual(['志愿服务']);
    expect(zh).toEqual(['--日期']);
    expect(en).toEqual(['--date']);
    expect(item).toEqual(['不随地吐痰']);
    expect(file).toEqual(['台账.yaml']);
    expect(date).toEqual([]);
    expect(sheet).toEqual(['表.xlsx']);
    expect([...shells].sort()).toEqual(['bash', 'fish', 'powershell', 'zsh']);
    expect(help).toEqual(['stats']);
    expect(folder?.[0]).toMatch(/^资料\/?$/);
    expect(perPage).toEqual(['2', '4']);
    expect(photos?.[0]).toMatch(/^资料\/?$/);
  });
});

test.skipIf(!isThere('zsh'))('zsh reads its script', () => {
  const script = report(['completion', 'zsh']).out;
  expect(script.startsWith('#compdef report huibao\n')).toBe(true);
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'script'), script);
  const { status, stderr } = run('zsh', ['-f', '-n', 'script'], cwd);
  expect([status, stderr]).toEqual([0, '']);
});

test('the script for PowerShell is ASCII, and carries the names all the same', () => {
  const { out } = report(['completion', 'powershell']);
  expect(out).toMatch(/^[\n -~]*$/);
  const table = /@'\n([\s\S]*?)\n'@/.exec(out)?.[1] ?? '';
  const rows = JSON.parse(`"${table.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`).split('\n') as string[];
  for (const name of SIX_NAMES) expect(rows.some((row) => row.startsWith(`build|-t|${name}|`))).toBe(true);
  expect(rows).toContain('build|-f|md|');
  for (const row of rows) expect(row.split('|')).toHaveLength(4);
});

test.each(['powershell', 'bash', 'zsh', 'fish'] satisfies Shell[])('the script for %s is for both names', (shell) => {
  expect(report(['completion', shell]).out).toMatch(/report,? (?:-f -a .*\ncomplete -c )?huibao/);
});

test('another shell is wrong usage, and what can be written is said', () => {
  const { code, err } = report(['completion', 'tcsh']);
  expect(code).toBe(2);
  expect(err).toContain('可以写 powershell、bash、zsh、fish。');
});
