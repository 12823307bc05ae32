import { chmodSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { example, report, temporaryFolder } from '../../support.js';

const ROW = ['--日期', '3月5日', '--主题', '邻里集市', '--类别', '志愿服务'];

/** A folder with a ledger of this content, or else a copy of an example. */
function folderOf(content?: string | Uint8Array): string {
  const folder = temporaryFolder();
  const file = join(folder, '台账.yaml');
  if (content === undefined) copyFileSync(example('sparse.yaml'), file);
  else writeFileSync(file, content);
  return folder;
}

const read = (folder: string) => readFileSync(join(folder, '台账.yaml'), 'utf8');

describe('report add', () => {
  it('writes a row where it belongs, in the style of the ledger', () => {
    const cwd = folderOf();
    const before = read(cwd);
    const { code, err } = report(['add', ...ROW, '--人次', '120', '--items', '帮帮手,净', '--亮点'], { cwd });
    expect([code, err]).toEqual([0, '已写入 台账.yaml 第 25–30 行。\n']);
    const row = [
      '  - 日期: 2025-03-05',
      '    主题: 邻里集市',
      '    类别: 志愿服务',
      '    细项: [帮帮手, 净]',
      '    人次: 120',
      '    亮点: 是',
    ].join('\n');
    const lines = before.split('\n');
    expect(read(cwd)).toBe([...lines.slice(0, 23), '', row, ...lines.slice(23)].join('\n'));
  });

  it('knows English names and synonyms', () => {
    const cwd = folderOf();
    const args = [
      '--date',
      '2025-03-05',
      '--活动名称',
      '甲',
      '--category',
      '共建',
      '--partners',
      '甲、乙',
      '--partners',
      '丙',
      '--佐证',
      '签到表：佐证/1、2.pdf',
      '--evidence',
      '照片',
    ];
    expect(report(['add', ...args, '--dry-run'], { cwd }).out).toBe(
      '  - 日期: 2025-03-05\n    主题: 甲\n    类别: 共建\n    参与单位: [甲、乙, 丙]\n    佐证: [签到表：佐证/1、2.pdf, 照片]\n',
    );
  });

  it('says what is wrong in the words that were typed, and writes nothing', () => {
    const cwd = folderOf();
    const before = read(cwd);
    const args = ['--日期', '2月30日', '--主题', '甲', '--类别', '志愿服物', '--人次', '很多人'];
    const { code, err } = report(['add', ...args], { cwd });
    expect(code).toBe(1);
    for (const text of ['--日期 2月30日', '--类别 志愿服物', '是不是“志愿服务”', '--人次 很多人'])
      expect(err).toContain(text);
    expect(read(cwd)).toBe(before);
  });

  it('says what is missing where nobody can be asked', () => {
    const { code, err } = report(['add', '--日期', '3月5日'], { cwd: folderOf() });
    expect(code).toBe(2);
    expect(err).toContain('还缺“主题”、“类别”');
  });

  it('keeps the encoding of the file', () => {
    const text = '社区:\r\n  名称: 清潭三社区\r\n年度: 2025\r\n活动: []\r\n';
    const cwd = folderOf(iconv.encode(text, 'gb18030'));
    expect(report(['add', ...ROW], { cwd }).code).toBe(0);
    expect(iconv.decode(readFileSync(join(cwd, '台账.yaml')), 'gb18030')).toBe(
      '社区:\r\n  名称: 清潭三社区\r\n年度: 2025\r\n活动:\r\n  - 日期: 2025-03-05\r\n    主题: 邻里集市\r\n    类别: 志愿服务\r\n',
    );
  });

  it('works in a ledger with faults elsewhere, and says so', () => {
    const cwd = folderOf(
      '社区: {名称: 清潭三社区}\n年度: 2025\n活动:\n- 日期: 2025-01-01\n  主题: 甲\n  类别: 不知1\n',
    );
    const { code, err } = report(['add', ...ROW], { cwd });
    expect([code, err]).toEqual([0, '已写入 台账.yaml 第 7–9 行。\n台账别处还有 1 个错误，运行 report check 查看。\n']);
  });

  it('asks for the layout to be mended first', () => {
    const text = '社区: {名称: 清潭三社区}\n年度: 2025\n活动:\n\t- 日期: 2025-01-01\n\t  主题: 甲\n\t  类别: 共建\n';
    const cwd = folderOf(text);
    const { code, err } = report(['add', ...ROW], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('report check --fix');
    expect(read(cwd)).toBe(text);
  });

  it('leaves a read-only ledger, and says so', () => {
    const cwd = folderOf();
    const before = read(cwd);
    chmodSync(join(cwd, '台账.yaml'), 0o444);
    const { code, err } = report(['add', ...ROW], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('只读');
    expect(read(cwd)).toBe(before);
    expect(readdirSync(cwd)).toEqual(['台账.yaml']);
  });
});

describe('a file that is no ledger', () => {
  it.each([
    ['another program’s', 'services:\n  a: {}\n', '不像台账'],
    [
      'one whose activities have a name that nobody knows',
      '社区: {名称: 甲}\n年度: 2025\n活動:\n  - 日期: 3.1\n',
      '活動',
    ],
  ])('%s is left as it is', (_, text, expected) => {
    const cwd = folderOf(text);
    const { code, err } = report(['add', ...ROW], { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining(expected)]);
    expect(read(cwd)).toBe(text);
  });
});
