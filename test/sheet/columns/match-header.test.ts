import { describe, expect, it } from 'vitest';
import { type ColumnMap, findColumns, squeezed } from '../../../src/sheet/columns/find-columns.js';
import { matchHeader } from '../../../src/sheet/columns/match-header.js';

const role = (...labels: readonly string[]) => {
  const found = matchHeader(labels)?.role;
  if (!found) return undefined;
  return found.kind === 'field'
    ? found.name
    : found.kind === 'pair'
      ? found.names.join('+')
      : found.kind === 'part'
        ? found.part
        : found.kind === 'none'
          ? found.why
          : found.kind;
};

describe('matchHeader', () => {
  it.each([
    ['日期', 'date'],
    ['活动时间', 'date'],
    ['*活动名称', 'title'],
    ['活动\n名称：', 'title'],
    ['参加人数（人）', 'attendance'],
    ['受益人次', 'served'],
    ['志愿者人数', 'volunteers'],
    ['服务时长(小时)', 'hours'],
    ['服务时长（分钟）', undefined],
    ['参加人数（万人）', undefined],
    ['其中：未成年人', 'minors'],
    ['志愿者人数+小时', 'volunteers+hours'],
    ['序号', 'number'],
    ['编号', 'id'],
    ['月份', 'month'],
    ['备注', 'note'],
    ['佐证', 'evidence'],
    ['活动时长', undefined],
    ['Title', 'title'],
  ])('takes %j for %s', (label, expected) => expect(role(label)).toBe(expected));

  it.each([
    '身份证号',
    '证件号',
    '联系电话',
    '手机号码',
    '姓名',
    '志愿者姓名',
    '家庭住址',
    '受助人姓名',
    '志愿者名单',
    '联系方式',
  ])('never imports %s', (label) => {
    expect(role(label)).toBe('private');
    const [column] = findColumns([[label]], new Map([[label, { field: '责任人' }]]));
    expect(column?.role).toEqual({ kind: 'none', why: 'private' });
  });

  it('reads a header with the one above it', () => {
    expect(role('参加情况', '人数')).toBe('attendance');
    expect(role('志愿者情况', '人数')).toBe('volunteers');
    expect(role('受益', '人次')).toBe('served');
    expect(role('老年人', '人数')).toBeUndefined();
    expect(role('基础', '活动地点')).toBe('place');
  });

  it('gives a field to the column that is nearest to its name', () => {
    const roles = findColumns([['活动时间'], ['活动日期'], ['受益人数'], ['受益人次']], new Map()).map(
      (column) => column.role,
    );
    expect(roles).toEqual([
      { kind: 'none', why: 'same' },
      { kind: 'field', name: 'date' },
      { kind: 'none', why: 'same' },
      { kind: 'field', name: 'served' },
    ]);
    expect(
      findColumns([['参加'], ['人次']], new Map([['参加', { field: '人次' }]])).map((column) => column.role),
    ).toEqual([
      { kind: 'field', name: 'attendance' },
      { kind: 'none', why: 'same' },
    ]);
  });
});

describe('the field that a header is perhaps meant for', () => {
  const nearest = (...labels: readonly string[]) => {
    const role = findColumns([labels], new Map())[0]?.role;
    return role?.kind === 'none' ? role.nearest : undefined;
  };

  it.each(['服务总时长(分钟)', '时长', '签退时间', '统计日期', '志愿者昵称', '参加人数（万人）'])(
    'is none of another kind or unit: %s',
    (label) => expect(nearest(label)).toBeUndefined(),
  );

  it.each([
    ['服务时长（分钟）', '服务时长'],
    ['参加人数（万人）', '人次'],
  ])('is not %s, whatever --map says', (label, field) =>
    expect(findColumns([[label]], new Map([[squeezed(label), { field }]]))[0]?.role).toMatchObject({
      kind: 'none',
      why: 'unit',
    }),
  );

  it.each(['服务时长（分钟）', '志愿服务时长(单位：分钟)', '服务分钟数', '工时（分）'])(
    'of minutes may be divided: %s',
    (label) => {
      const role = (map: ColumnMap) => findColumns([[label]], map)[0]?.role;
      expect(role(new Map())).toEqual({ kind: 'none', why: 'unit', inMinutes: '服务时长' });
      const said = new Map([[squeezed(label), { field: '服务时长', per: 60 }]]);
      expect(role(said)).toEqual({ kind: 'field', name: 'hours', per: 60 });
    },
  );

  it('is what was said once, unless another column has the name', () => {
    const usual = new Map([['内容', { field: '主题', usual: true as const }]]);
    const roles = (...labels: string[]) =>
      findColumns(
        labels.map((label) => [label]),
        usual,
      ).map(({ role }) => role.kind === 'field' && role.name);
    expect(roles('日期', '内容')).toEqual(['date', 'title']);
    expect(roles('日期', '活动名称', '内容')).toEqual(['date', 'title', 'summary']);
  });

  it('is none for a part of a group', () => expect(nearest('老年人', '人数')).toBeUndefined());
  it('is what was mistyped', () => expect(nearest('参加人次数')).toBe('人次'));

  it('of a total below its group is that of the group', () => {
    expect(role('参加人数', '合计')).toBe('attendance');
    expect(role('受益', '合计')).toBe('served');
    expect(role('器材', '合计')).toBeUndefined();
  });
});
