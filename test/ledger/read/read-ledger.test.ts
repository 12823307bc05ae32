import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readLedger } from '../../../src/ledger/read/read-ledger.js';
import { EXAMPLES } from '../../support.js';
import { activity, codes, HEAD, read } from '../helpers.js';

describe('readLedger', () => {
  it.each(EXAMPLES)('reads examples/%s without a problem', (file) => {
    const { ledger, problems } = readLedger({ file, bytes: readFileSync(`examples/${file}`) });
    expect(problems).toEqual([]);
    expect(ledger).toBeDefined();
  });

  it('reads every field of an activity by its kind', () => {
    const { ledger } = read(
      activity(
        '编号: 007',
        '结束日期: 3.7',
        '细项: [帮帮手, 不乱扔垃圾]',
        '参与单位: [团委, 妇联]',
        '服务对象: 老人、残疾人',
        '人次: 1,200',
        '其中未成年人: 30',
        '志愿者人次: 18',
        '服务时长: 45.5',
        '场次: 2',
        '亮点: 是',
        '照片: 照片/1.jpg',
        '佐证:\n      - 类型: 签到表\n        文件: a.pdf',
      ),
    );
    expect(ledger?.activities).toMatchObject([
      {
        row: 1,
        id: '007',
        date: '2025-03-05',
        end: '2025-03-07',
        title: '学雷锋便民集市',
        category: '志愿服务',
        partners: ['团委', '妇联'],
        audience: ['老人', '残疾人'],
        attendance: 1200,
        minors: 30,
        volunteers: 18,
        hours: 45.5,
        sessions: 2,
        highlight: true,
        estimated: false,
        photos: ['照片/1.jpg'],
        evidence: [{ kind: '签到表', file: 'a.pdf' }],
        segments: [],
      },
    ]);
    expect(ledger?.activities[0]?.served).toBeUndefined();
    expect({ ...ledger?.activities[0]?.campaigns }).toEqual({ 五手互动: ['谁有困难帮帮手'], 八个不: ['不乱扔垃圾'] });
  });

  it('is not stopped by 提醒, however many, and finds the 错误 behind them', () => {
    const rows = (n: number) =>
      Array.from({ length: n }, () => '  - 日期: 2025-03-05\n    主题: 便民集市\n    类别: 其他\n').join('');
    const many = read(`${HEAD}活动:\n${rows(1200)}`);
    expect(many.ledger).toBeDefined();
    expect(many.problems).toHaveLength(301);
    expect(many.problems.at(-1)).toMatchObject({ code: 'too-many-problems', severity: '提醒' });
    const last = read(`${HEAD}活动:\n${rows(1200)}  - 日期: 某一天\n    主题: 集市\n    类别: 其他\n`);
    expect(last.ledger).toBeUndefined();
    expect(last.problems.filter(({ severity }) => severity === '错误').map(({ code }) => code)).toContain(
      'time-unreadable',
    );
    expect(last.problems.at(-1)).toMatchObject({ code: 'too-many-problems', severity: '错误' });
  });

  it('takes Chinese names, English ones, synonyms and any width, mixed', () => {
    const english = `community:
  name: 清潭三社区
  party_members: 286
  registeredVolunteers: 612
Year: 2025
signed_by: [居委会, 党委]
activities:
  - Date: 2025-03-05
    活动名称: 集市
    CATEGORY: 志愿服务
    参加人数: 30
    服务时长（小时）: 12
    服务 对象: [老人]
`;
    const { ledger, problems } = read(english);
    expect(problems).toEqual([]);
    expect(ledger).toMatchObject({
      community: { partyMembers: { value: 286 }, registeredVolunteers: { value: 612 } },
      signedBy: ['居委会', '党委'],
      activities: [{ title: '集市', attendance: 30, hours: 12, audience: ['老人'] }],
    });
  });

  it('gives defaults: one session, the whole year, the year after for plans', () => {
    const { ledger } = read(activity());
    expect(ledger).toMatchObject({
      period: { start: '2025-01-01', end: '2025-12-31' },
      planYear: undefined,
      sealed: false,
    });
    expect(ledger?.activities[0]).toMatchObject({ sessions: 1, row: 1 });
    expect(ledger?.campaigns.find((c) => c.name === '八个不')?.items).toHaveLength(8);
  });

  it.each(['活动: []\n', '活动:\n', '活动: # 还没有\n'])('%j is no activities', (text) => {
    expect(read(HEAD + text)).toMatchObject({ ledger: { activities: [] }, problems: [] });
  });

  it('reads a ledger in whatever style of YAML', () => {
    const text = readFileSync('examples/street/yugang-2025.yaml', 'utf8');
    const { ledger } = read(text);
    const object = JSON.parse(
      JSON.stringify(
        ledger && {
          社区: { 名称: '渔港社区' },
          年度: '2025',
          存在问题: ledger.problems,
          活动: ledger.activities.map((a) => ({
            日期: a.date,
            主题: a.title,
            类别: a.category,
            简介: a.summary,
            参与单位: a.partners,
          })),
        },
      ),
    );
    object.统计区间 = { 起: ledger?.period.start, 止: ledger?.period.end };
    for (const style of [
      {},
      { lineWidth: 30 },
      { indent: 4 },
      { indentSeq: false },
      { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 30, defaultKeyType: 'PLAIN' },
      { defaultStringType: 'BLOCK_LITERAL', defaultKeyType: 'PLAIN' },
      { collectionStyle: 'flow' },
    ] as const) {
      const again = read(stringify(object, style));
      expect(again.problems).toEqual([]);
      expect(again.ledger?.activities.map((a) => [a.summary, a.partners])).toEqual(
        ledger?.activities.map((a) => [a.summary, a.partners]),
      );
    }
  });

  it('ignores notes in any record, whatever they hold', () => {
    expect(
      codes(`x-tool: {a: [b]}\n${activity('备注: 20xx，电话13912345678', '备注1: [a]', 'note: x', 'x-id: 3')}`),
    ).toEqual([]);
  });

  it('takes last year as a path or as totals', () => {
    expect(read(`${HEAD}活动: []\n上年: 2024.yaml\n`).ledger?.previous).toBe('2024.yaml');
    expect(read(`${HEAD}活动: []\n上年:\n  场次: 96\n  服务时长: 1720.5\n`).ledger?.previous).toMatchObject({
      sessions: 96,
      hours: 1720.5,
    });
  });

  it('names what is missing or empty, all at once', () => {
    expect(codes('年度: 2025\n活动:\n  - 主题: 集市\n    类别:\n')).toEqual([
      '1:1 missing',
      '3:5 missing',
      '4:5 empty',
    ]);
    expect(codes('社区:\n  地名: 清潭\n活动: []\n')).toEqual(['1:1 missing', '2:3 missing']);
    expect(codes(`${HEAD}`)).toEqual(['1:1 missing']);
  });

  it.each([
    ['活动地址', '地点'],
    ['人次数', '人次'],
    ['titel', '主题'],
    ['志愿者', '志愿者人次'],
  ])('offers the nearest key for %s', (key, nearest) => {
    expect(read(activity(`${key}: 1`)).problems).toMatchObject([{ code: 'unknown-key', args: { key, nearest } }]);
  });

  it('says where a key belongs that stands in the wrong record', () => {
    expect(read(activity('户数: 30')).problems).toMatchObject([{ code: 'unknown-key', args: { belongs: '社区' } }]);
  });

  it('keeps problems in the order of the lines, each with its place', () => {
    const { problems, ledger } = read(activity('人次: 很多', '地址: 广场', '亮点: 很'));
    expect(ledger).toBeUndefined();
    expect(problems.map((p) => p.line)).toEqual([9, 10, 11]);
    expect(problems[0]).toMatchObject({ file: '台账.yaml', column: 9, length: 2, excerpt: '    人次: 很多' });
  });

  it('cuts a long line around the fault', () => {
    const [problem] = read(activity(`简介: ${'长'.repeat(1500)} #${'尾'.repeat(1500)}`)).problems;
    expect(problem?.excerpt?.length).toBeLessThan(60);
    expect(problem?.excerpt?.[(problem.column ?? 0) - (problem.excerptColumn ?? 1)]).toBe('#');
  });

  it('locates values for later stages', () => {
    const { locate } = read(activity('照片:\n      - a.jpg\n      - b.jpg', '专项: 八个不'));
    expect(locate(['activities', 0, 'photos', 1])).toMatchObject({ line: 11, column: 9, length: 5 });
    expect(locate(['activities', 0, 'campaigns'])).toMatchObject({ line: 12, column: 9 });
    expect(locate(['activities', 0, 'served'])).toMatchObject({ line: 6, column: 5 });
    expect(locate(['community', 'name'])).toMatchObject({ line: 2, column: 7 });
    expect(locate(['dated'])).toMatchObject({ line: 1, column: 1 });
    expect(read('').locate(['dated'])).toEqual({ file: '台账.yaml' });
  });
});

describe('--set', () => {
  it('sets fields of the head, also those not written', () => {
    const { ledger, problems } = read(activity(), {
      成文日期: '2026.1.5',
      'community.name': '白沙社区',
      '社区.户数': '300',
      署名: '居委会',
    });
    expect(problems).toEqual([]);
    expect(ledger).toMatchObject({
      dated: '2026-01-05',
      community: { name: '白沙社区', households: { value: 300 }, place: '清潭' },
      signedBy: ['居委会'],
    });
    expect(read('年度: 2025\n活动: []\n', { '社区.名称': '清潭' }).ledger?.community.name).toBe('清潭');
  });

  it('names itself as the place of a fault', () => {
    expect(read(activity(), { 年度: '二五' }).problems).toMatchObject([{ code: 'year', file: '--set 年度=二五' }]);
  });

  it.each([
    ['活动', undefined],
    ['活动.人次', undefined],
    ['指标', undefined],
    ['社区.明称', '社区.名称'],
    ['成文日', '成文日期'],
    ['户数', '社区.户数'],
    ['__proto__', undefined],
    ['社区.名称.x', '社区.名称'],
  ])('does not take %s', (key, nearest) => {
    expect(read(activity(), { [key]: '1' }).problems).toMatchObject([{ code: 'unknown-setting', args: { nearest } }]);
  });
});
