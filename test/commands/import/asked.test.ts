import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportOptions } from '../../../src/commands/import/import-options.js';
import { consoleOf, temporaryFolder } from '../../support.js';

vi.mock('../../../src/commands/questions.js', async () => (await import('../../support-questions.js')).questionsMock());
// Files of one worker share their modules: what another has loaded asks at the real terminal.
vi.resetModules();
const { asked, CTRL_C } = await import('../../support-questions.js');
const { importTables, USUAL_IMPORT } = await import('../../../src/commands/import/import.js');

const LEDGER = '# 我的台账\n社区: {名称: 甲社区}\n年度: 2025\n活动: []\n';
const TABLE =
  '5月活动统计表,,,,\n时间,内容,大类,服务时长(分钟),填表人\n5.8,母亲节插花,文体,90,甲\n5.15,义诊,医疗下乡,120,乙\n5.19,包粽子,,60,甲\n';

function folder(table = TABLE) {
  const cwd = temporaryFolder();
  const ledger = join(cwd, '台账.yaml');
  writeFileSync(ledger, LEDGER);
  writeFileSync(join(cwd, '5月.csv'), table);
  const run = async (file = '5月.csv', options: Partial<ImportOptions> = {}) => {
    const { console, said } = consoleOf({ canAsk: true, today: '2025-06-01' });
    const code = await importTables([join(cwd, file)], { ...USUAL_IMPORT, ledger, ...options }, console);
    return { code, ...said() };
  };
  return { cwd, ledger, run, read: () => readFileSync(ledger, 'utf8') };
}

beforeEach(() => {
  asked.answers = [];
  asked.questions.length = 0;
});

const ANSWERS = ['内容', '类别', '服务时长', '不导入', '帮扶救助', '文体活动', true];

describe('an import at the terminal', () => {
  it('asks what it does not know, once, and nothing the next month', async () => {
    const { cwd, run, read } = folder();
    asked.answers = [...ANSWERS];
    expect(await run()).toMatchObject({ code: 0 });
    expect(asked.questions.map(({ message }) => message.replace(/（.*/u, ''))).toEqual([
      `${join(cwd, '5月.csv')}：第 2 行像表头，没有“主题”`,
      '不认得“大类”这一列',
      '“服务时长(分钟)”的单位是分钟，台账的“服务时长”按小时。怎么办？',
      '不认得“填表人”这一列',
      '表里的类别“医疗下乡”',
      '“包粽子”算哪一类？',
      `把这 3 行写进 ${join(cwd, '台账.yaml')}？`,
    ]);
    expect(read()).toContain('主题: 义诊\n    类别: 帮扶救助\n');
    expect(read()).toContain('服务时长: 1.5\n');
    expect(read().startsWith(LEDGER.replace(' []\n', ''))).toBe(true);

    asked.questions.length = 0;
    asked.answers = [true];
    writeFileSync(
      join(cwd, '6月.csv'),
      TABLE.replaceAll('5.', '6.').replace('5月', '6月').replace('包粽子,,', '包粽子,文体,'),
    );
    expect(await run('6月.csv')).toMatchObject({ code: 0, out: expect.stringContaining('新增 3 行') });
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['confirm']);
    asked.questions.length = 0;
    expect(await run('6月.csv')).toMatchObject({ code: 0 });
    expect(asked.questions).toEqual([]);
  });

  it.each(ANSWERS.map((_, i) => i))('leaves the ledger as it was on Ctrl-C at question %i', async (at) => {
    const { run, read, cwd } = folder();
    asked.answers = [...ANSWERS.slice(0, at), CTRL_C];
    expect(await run()).toMatchObject({
      code: at === ANSWERS.length - 1 ? 0 : 1,
      err: expect.stringContaining('没有写入'),
    });
    expect(read()).toBe(LEDGER);
    expect(existsSync(join(cwd, '.huibao'))).toBe(false);
  });

  it('shows what both say, and takes what is chosen', async () => {
    const { run, read, cwd } = folder('日期,名称,类别,人次,地点\n5.8,甲,共建,30,\n5.9,乙,共建,40,礼堂\n');
    asked.answers = [true];
    await run();
    const rows = '日期,名称,类别,人次,地点\n5.8,甲,共建,31,广场\n5.9,乙,共建,41,二楼\n';
    writeFileSync(join(cwd, '5月.csv'), rows);
    asked.questions.length = 0;
    asked.answers = ['ask', 'sheet', 'all-ledger', true];
    expect(await run()).toMatchObject({ code: 0, err: expect.stringContaining('补上 1 处，改成表里的 1 处') });
    expect(asked.questions[1]?.options?.map(({ label }) => label).slice(0, 2)).toEqual(['台账：30', '表里：31']);
    expect(read()).toContain('主题: 甲\n    类别: 共建\n    地点: 广场\n    人次: 31\n');
    expect(read()).toContain('地点: 礼堂\n    人次: 40\n');
  });

  it('reads as hours what is said to be hours and counts minutes', async () => {
    const { run, read } = folder('日期,名称,类别,时长(分)\n5.8,甲,共建,90\n');
    asked.answers = ['服务时长', true];
    await run();
    expect(read()).toContain('服务时长: 1.5\n');
  });

  it('takes one category for a table without that column, and knows the next table of its kind', async () => {
    const { run, cwd, read } = folder('日期,名称\n5.8,甲\n');
    asked.answers = ['共建', true];
    await run();
    writeFileSync(join(cwd, '6月.csv'), '日期,名称\n6.8,乙\n');
    asked.answers = [true];
    expect(await run('6月.csv')).toMatchObject({ code: 0, out: expect.stringContaining('都算“共建”') });
    expect(read().match(/类别: 共建/gu)).toHaveLength(2);
  });

  it('sums up a list of people where that is wanted, and without a word the next time', async () => {
    const list =
      '姓名,活动名称,时长(分钟),签到时间\n张三,清洁日,90,2025-03-07 09:00\n李四,清洁日,60,2025-03-07 09:05\n';
    const { run, read, cwd } = folder(list);
    asked.answers = ['sum', '服务时长', '志愿服务', true];
    expect(await run()).toMatchObject({ code: 0 });
    expect(read()).toMatch(
      /主题: 清洁日\n {4}类别: 志愿服务\n(?: {4}专题.*\n)? {4}志愿者人次: 2\n {4}服务时长: 2.5\n/u,
    );
    expect(read()).not.toContain('张三');
    writeFileSync(join(cwd, '6月.csv'), list.replaceAll('-03-', '-06-'));
    asked.questions.length = 0;
    asked.answers = [true];
    expect(await run('6月.csv')).toMatchObject({ code: 0 });
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['confirm']);
  });

  it('asks for cells that can be read in two ways, or not at all, and knows the rows the next time', async () => {
    const { run, read } = folder('日期,名称,类别,人次\n3.1,甲,共建,30\n3.2,乙,共建,很多\n3.15,丙,共建,不清\n');
    asked.answers = ['now', '3月10日', '3月2日', '40', '', true];
    expect(await run()).toMatchObject({ code: 1, out: expect.stringContaining('新增 2 行') });
    expect(asked.questions.map(({ message }) => message.slice(0, 5))).toEqual([
      '有 4 格',
      'A2 甲：',
      'A3 乙：',
      'D3 乙：',
      'D4 丙：',
      '把这 2 ',
    ]);
    expect(read()).toContain('日期: 2025-03-10\n    主题: 甲');
    expect(read()).toContain('主题: 乙\n    类别: 共建\n    人次: 40');
    asked.questions.length = 0;
    asked.answers = ['later'];
    expect(await run()).toMatchObject({ out: expect.stringContaining('台账里已有 1 行，留下待改 2 行') });
  });

  it('asks whether a row is a known activity under another name', async () => {
    const rows = '日期,名称,类别,人次\n5.8,夜巡,平安建设,4\n5.9,甲,共建,5\n';
    const { run, read, cwd } = folder(rows);
    asked.answers = [true];
    await run();
    writeFileSync(join(cwd, '5月.csv'), rows.replace('夜巡', '夜间巡逻'));
    asked.answers = ['one', true];
    expect(await run()).toMatchObject({ code: 0 });
    expect(read()).toContain('主题: 夜间巡逻\n');
    expect(read()).not.toContain('夜巡\n');
    expect(read().match(/主题/gu)).toHaveLength(2);
  });

  it('asks nothing before a ledger that cannot be written', async () => {
    const { run, cwd } = folder();
    mkdirSync(join(cwd, '.huibao'), { recursive: true });
    writeFileSync(join(cwd, '.~lock.台账.yaml#'), ',甲,电脑,今天,;');
    const failed = run();
    await expect(failed).rejects.toMatchObject({ exitCode: 2 });
    expect(asked.questions).toEqual([]);
  });
});
