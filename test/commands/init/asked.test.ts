import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { consoleOf, example, temporaryFolder } from '../../support.js';
import type { Question } from '../../support-questions.js';

vi.mock('../../../src/commands/questions.js', async () => (await import('../../support-questions.js')).questionsMock());
// Files of one worker share their modules: what another has loaded asks at the real terminal.
vi.resetModules();
const { asked, CTRL_C, ESC } = await import('../../support-questions.js');
const { importTables, USUAL_IMPORT } = await import('../../../src/commands/import/import.js');
const { init } = await import('../../../src/commands/init/init.js');

async function begin(folder: string) {
  const { console, said } = consoleOf({ canAsk: true, today: '2026-06-01' });
  const importTable = (table: string, ledger: string) => importTables([table], { ...USUAL_IMPORT, ledger }, console);
  const code = await init(folder, { given: {}, importTable }, console);
  return { code, ...said() };
}

beforeEach(() => {
  asked.answers = [];
  asked.questions.length = 0;
});

describe('report init at the terminal', () => {
  it('begins with what a newcomer has, and asks for last year’s ledger last', async () => {
    const folder = join(temporaryFolder(), '2026');
    asked.answers = ['桃源里社区', '', '2026', '', '/'];
    expect(await begin(folder)).toMatchObject({ code: 0 });
    expect(asked.questions.map(({ message }) => message.slice(0, 6))).toEqual([
      '社区名称',
      '所属街道',
      '台账的年度',
      '有上年的台账',
      '手头有现成的',
    ]);
    expect(asked.questions[3]?.placeholder).toBe('例如 ../2025/台账.yaml');
    expect(readFileSync(join(folder, '台账.yaml'), 'utf8')).toContain('名称: 桃源里社区');
  });

  it('imports the sheets that are there at once, one after the other', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '1月.csv'), '日期,名称,类别\n1月5日,甲,共建\n');
    writeFileSync(join(folder, '2月.csv'), '日期,名称,类别\n2月5日,乙,共建\n');
    const offered = ({ options = [] }: Question) => options[0]?.value;
    asked.answers = ['桃源里社区', '', '2026', '', offered, true, '', join(folder, '没有.xlsx'), offered, true, '/'];
    expect(await begin(folder)).toMatchObject({ code: 0, err: expect.stringContaining('没有.xlsx') });
    const text = readFileSync(join(folder, '台账.yaml'), 'utf8');
    expect(text).toContain('主题: 甲');
    expect(text).toContain('主题: 乙');
  });

  it('takes over last year’s ledger, and what was typed before it counts', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '2025'));
    writeFileSync(join(folder, '2025', '台账.yaml'), readFileSync(example('qingtan-2025.yaml')));
    asked.answers = [
      '清潭新社区',
      ESC,
      '清潭四社区',
      '',
      '2026',
      `"${join(folder, '没有')}"`,
      join(folder, '2025'),
      '/',
    ];
    expect(await begin(join(folder, '2026'))).toMatchObject({ code: 0 });
    const text = readFileSync(join(folder, '2026', '台账.yaml'), 'utf8');
    expect(text).toContain('名称: 清潭四社区');
    expect(text).toContain('街道: 清潭街道');
    expect(text).toContain('上年: ../2025/台账.yaml');
    expect(asked.questions.find(({ message }) => message.includes('没有这个文件'))).toBeDefined();
  });

  it.each([0, 1, 2, 3])('makes nothing on Ctrl-C at question %i', async (at) => {
    const folder = join(temporaryFolder(), '新');
    asked.answers = [...['桃源里社区', '', '2026', ''].slice(0, at), CTRL_C];
    expect(await begin(folder)).toMatchObject({ code: 1 });
    expect(existsSync(folder)).toBe(false);
  });

  it('keeps what was made on Ctrl-C behind it', async () => {
    const folder = temporaryFolder();
    asked.answers = ['桃源里社区', '', '2026', '', CTRL_C];
    expect(await begin(folder)).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).toContain('台账.yaml');
  });
});
