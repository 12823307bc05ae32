import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActivityTexts } from '../../../src/commands/add/activity-texts.js';
import { consoleOf, temporaryFolder } from '../../support.js';
import type { Question } from '../../support-questions.js';

vi.mock('../../../src/commands/questions.js', async () => (await import('../../support-questions.js')).questionsMock());
// Files of one worker share their modules: what another has loaded asks at the real terminal.
vi.resetModules();
const { asked, CTRL_C, ESC } = await import('../../support-questions.js');
const { add } = await import('../../../src/commands/add/add.js');

const LEDGER = `# 我的台账
社区: {名称: 甲社区}
年度: 2024
活动:
  - 日期: 2024-03-05 # 星期二
    主题: 学雷锋
    类别: 志愿服务
    地点: 广场
    人次: 30
`;

function folder() {
  const file = join(temporaryFolder(), '台账.yaml');
  writeFileSync(file, LEDGER);
  const run = async (fields: ActivityTexts = {}) => {
    const { console, said } = consoleOf({ canAsk: true, today: '2025-06-01' });
    const code = await add(file, { fields, dryRun: false }, console);
    return { code, ...said() };
  };
  return { file, run, read: () => readFileSync(file, 'utf8') };
}

/** What the prompt says to texts that do not fit, one after the other, before one that does. */
const trying =
  (...texts: readonly string[]) =>
  ({ validate }: Question) => {
    const last = texts.at(-1) ?? '';
    said.push(...texts.map((text) => validate?.(text) ?? ''));
    return last;
  };
const said: string[] = [];

beforeEach(() => {
  asked.answers = [];
  asked.questions.length = 0;
  asked.notes.length = 0;
  said.length = 0;
});

/** date, title, category, campaigns, place (select), host, attendance, volunteers, summary, result, others */
const PLAIN = ['3月6日', '义诊', '志愿服务', [], 'last', '', '40', '', '量血压', '', []];

describe('report add at the terminal', () => {
  it('writes what was answered where it belongs, and nothing else', async () => {
    const { run, read } = folder();
    asked.answers = [...PLAIN, 'write', 'enough'];
    expect(await run()).toMatchObject({ code: 0, err: expect.stringContaining('已写入') });
    const row = read().slice(LEDGER.length);
    expect(read().startsWith(LEDGER)).toBe(true);
    expect(row).toContain('主题: 义诊\n    类别: 志愿服务\n');
    expect(row).toContain('地点: 广场\n    人次: 40\n    简介: 量血压\n');
  });

  it('asks short questions, with examples of the ledger’s year', async () => {
    const { run } = folder();
    asked.answers = [...PLAIN, 'write', 'enough'];
    await run();
    const { message, placeholder } = asked.questions[0] ?? {};
    expect([message, placeholder]).toEqual(['日期', '例如 2024-03-05']);
    expect(asked.questions.find((question) => question.message === '简介')?.placeholder).toMatch(
      /^谁做了什么.*可不填；例如/u,
    );
    for (const { message } of asked.questions) expect(message.length).toBeLessThan(30);
  });

  it('says at once what does not fit, in the words of a question', async () => {
    const { run, read } = folder();
    asked.answers = [
      trying('2月30日', '2025-03-06', '3月6日'),
      '义诊',
      ...['志愿服务', [], 'none', ''],
      trying('很多', '40'),
      trying('50', '50'),
      ...['20', trying('请找13912345678', '量血压'), ''],
      ...[['end'], trying('3月5日', '3月7日')],
      ...['write', 'enough'],
    ];
    expect(await run()).toMatchObject({ code: 0 });
    expect(said).toEqual([
      expect.stringContaining('没有这一天'),
      expect.stringContaining('不在统计区间（2024-01-01 至 2024-12-31）之内'),
      '',
      '“很多”看不出是多少。请填数字，例如 30；不确切的填“30余”“约30”。',
      '',
      expect.stringMatching(/^志愿者人次 50 多于人次 40。.*按 Esc 回去改。确实如此，就再按一次回车。$/u),
      '',
      expect.stringContaining('这里好像有手机号'),
      '',
      '结束日期 2024-03-05 早于开始日期 2024-03-06。请重新填；只有一天的清空，直接回车。',
      '',
    ]);
    expect(read()).toContain('结束日期: 2024-03-07');
    for (const text of said) expect(text).not.toMatch(/“[^”]*: /u);
  });

  it('tells of an activity that the ledger has already', async () => {
    const { run } = folder();
    asked.answers = ['3月5日', trying('学 雷锋', '学 雷锋'), CTRL_C];
    await run();
    expect(said).toEqual([expect.stringContaining('台账里 2024-03-05 已经有'), '']);
  });

  it('goes a step back on Esc, and offers what was said there', async () => {
    const { run, read } = folder();
    asked.answers = [
      ...['3月6日', '义珍', ESC, ({ initialValue }: Question) => `${String(initialValue).slice(0, 1)}诊`],
      ...['志愿服务', [], ESC, [], 'none', '', '40', '', '', '', []],
      ...[ESC, 'title', '义诊活动', 'write', 'enough'],
    ];
    expect(await run()).toMatchObject({ code: 0 });
    expect(read()).toContain('主题: 义诊活动\n');
    expect(read()).not.toContain('义珍');
  });

  it('asks again for what was given and does not fit', async () => {
    const { run, read } = folder();
    asked.answers = ['义诊', '志愿服务', [], 'none', '', '', '', '', [], '3月6日', 'write', 'enough'];
    expect(await run({ date: '2月30日', attendance: '40' })).toMatchObject({
      code: 0,
      err: expect.stringContaining('“日期”：'),
    });
    expect(read()).toContain('日期: 2024-03-06');
  });

  it('stands at the category that the title speaks for', async () => {
    const { run, read } = folder();
    const where = ({ initialValue }: Question) => initialValue;
    asked.answers = [
      '3月6日',
      '防范电信诈骗讲座',
      where,
      [],
      'last',
      '',
      '40',
      '',
      '讲了三个案例',
      '',
      [],
      'write',
      'enough',
    ];
    expect((await run()).code).toBe(0);
    expect(read()).toContain('主题: 防范电信诈骗讲座\n    类别: 平安建设\n');
  });

  it('offers place, host and category of the one before for the next', async () => {
    const { run, read } = folder();
    const second = ({ initialValue }: Question) => initialValue;
    asked.answers = [
      ...['3月6日', '义诊', '平安建设', [], 'other', '卫生院', '居委会', '40', '', '', '', [], 'write', 'next'],
      ...['3月7日', '义诊二', second, [], second, second, '4', '', '', '', [], 'write', 'enough'],
    ];
    expect(await run()).toMatchObject({ code: 0 });
    expect(read()).toMatch(/主题: 义诊二\n {4}类别: 平安建设\n(?: {4}专题.*\n)? {4}地点: 卫生院\n {4}主办: 居委会\n/u);
  });

  const ALL = [...PLAIN, 'write'];
  it.each(ALL.map((_, i) => i))(
    'leaves the ledger whole on Ctrl-C at question %i, and shows what was answered',
    async (at) => {
      const { run, read } = folder();
      asked.answers = [...ALL.slice(0, at), CTRL_C];
      const { code, err } = await run();
      expect(code).toBe(1);
      expect(err).toContain('没有改动');
      if (at > 1) expect(err).toContain('  日期: 3月6日\n  主题: 义诊\n');
      expect(read()).toBe(LEDGER);
    },
  );

  it('keeps what is written where the next one is broken off', async () => {
    const { run, read } = folder();
    asked.answers = [...PLAIN, 'write', 'next', '3月7日', CTRL_C];
    expect(await run()).toMatchObject({ code: 0, err: expect.stringContaining('前面记的都在') });
    expect(read()).toContain('义诊');
  });

  it('asks nothing where the ledger cannot take an activity', async () => {
    const { run, file } = folder();
    writeFileSync(file, 'services:\n  a: {}\n');
    await expect(run()).rejects.toMatchObject({ problems: [{ code: 'not-a-ledger' }] });
    expect(asked.questions).toEqual([]);
  });

  it('takes in what somebody saved while the questions stood open', async () => {
    const { run, read, file } = folder();
    const save = () => {
      writeFileSync(file, `${LEDGER}# 刚加的\n`);
      return 'write';
    };
    asked.answers = [...PLAIN, save, 'write', 'enough'];
    expect(await run()).toMatchObject({ code: 0, err: expect.stringContaining('改过') });
    expect(read()).toContain('# 刚加的\n');
    expect(read()).toContain('义诊');
  });
});
