import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertActivities } from '../../../src/ledger/edit/insert-rows.js';
import { evidenceText, parseEvidence } from '../../../src/ledger/read/evidence-text.js';
import { activity, read } from '../helpers.js';

const evidence = (lines: string) => read(activity(lines)).ledger?.activities[0]?.evidence;

describe('evidence in a ledger', () => {
  const sheet = { kind: '签到表', file: '佐证/0305.pdf' };
  it.each([
    ['as records', '佐证:\n      - 类型: 签到表\n        文件: 佐证/0305.pdf', [sheet]],
    ['as one text', '佐证: 签到表：佐证/0305.pdf', [sheet]],
    ['as texts in brackets', '佐证: [签到表：佐证/0305.pdf, 照片]', [sheet, { kind: '照片' }]],
    ['as texts below each other', '佐证:\n      - 签到表：佐证/0305.pdf\n      - a.jpg', [sheet, { file: 'a.jpg' }]],
    ['as kinds on one line', '佐证: 签到表、照片', [{ kind: '签到表' }, { kind: '照片' }]],
    ['as several on one line', '佐证: 签到表：佐证/0305.pdf；照片', [sheet, { kind: '照片' }]],
  ])('%s', (_, lines, expected) => {
    expect(read(activity(lines)).problems).toEqual([]);
    expect(evidence(lines)).toEqual(expected.map((piece) => ({ kind: undefined, file: undefined, ...piece })));
  });

  it('takes no drive, address or time for a kind', () => {
    for (const file of ['D:\\佐证\\a.pdf', 'https://a.cn/b.jpg']) expect(parseEvidence(file)).toEqual(['', file]);
    expect(parseEvidence('14:30签到表')).toEqual(['14:30签到表', '']);
    expect(parseEvidence('3.15活动签到表')).toEqual(['3.15活动签到表', '']);
  });

  it('shows where a part of a text is at fault', () => {
    const [problem] = read(activity('佐证: 签到表；花名册：110101199003077758.pdf')).problems;
    expect(problem).toMatchObject({ code: 'private-id', args: { field: '文件' }, line: 9 });
    expect(problem?.column).toBe('    佐证: 签到表；花名册：'.length + 1);
  });
});

describe('evidenceText', () => {
  const part = fc
    .string({ unit: fc.constantFrom('签', '到', '.', '/', ' ', 'p', 'd', 'f', '、', '3') })
    .map((text) => text.trim());

  it('gives back both parts', () => {
    fc.assert(
      fc.property(part, part, (kind, file) => {
        fc.pre(kind !== '' || file !== '');
        expect(parseEvidence(evidenceText({ kind, file }))).toEqual([kind, file]);
      }),
    );
  });

  it('is what a ledger reads as it was given', () => {
    // Nothing but signs is nothing.
    const text = part.filter((p) => /[^./、 ]/.test(p));
    const long = '活动:\n  - 日期: 2025-01-01\n    主题: 甲\n    类别: 其他\n    服务对象:\n      - 老人\n';
    const head = '社区:\n  名称: 清潭三社区\n年度: 2025\n';
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { minLength: 1 }),
        fc.constantFrom('活动: []\n', long),
        (pairs, list) => {
          const pieces = pairs.map(([kind, file]) => ({ kind, file }));
          const row = { 日期: '2025-03-05', 主题: '集市', 类别: '其他', 佐证: pieces.map(evidenceText) };
          const after = insertActivities(head + list, [row]);
          expect(read(after).ledger?.activities.at(-1)?.evidence).toEqual(pieces);
        },
      ),
    );
  });

  it('is quoted where it would look like a key', () => {
    const text = '社区:\n  名称: 甲\n年度: 2025\n活动:\n- 日期: 1.1\n  主题: 甲\n  类别: 其他\n  照片:\n  - a.jpg\n';
    const row = { 日期: '3.5', 主题: '乙', 类别: '其他', 佐证: ['文件：a.pdf', '类型：签到'] };
    expect(insertActivities(text, [row])).toContain('佐证:\n    - "文件：a.pdf"\n    - "类型：签到"\n');
  });
});
