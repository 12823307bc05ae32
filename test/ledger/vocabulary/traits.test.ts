import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Field, Fields, Trait } from '../../../src/ledger/vocabulary/field.js';
import { COUNT_NAMES, LEDGER } from '../../../src/ledger/vocabulary/fields.js';
import { ROOT } from '../../support.js';

/**
 * Every text and every list of texts of a ledger that is neither prose, nor the community's word on itself, nor holds persons. Whoever adds a
 * field decides here or beside the field: a name that no field is known to hold is printed in the public edition, and prose that is not
 * known as such is neither checked nor told.
 */
const PLAIN = [
  ...['社区.名称', '社区.地名', '社区.街道', '社区.地区', '社区.帮扶单位', '社区.共建单位'],
  ...['主送', '上级', '文种', '事由', '目的', '依据', '会议精神', '不适用'],
  ...[
    '活动.编号',
    '活动.主题',
    '活动.简称',
    '活动.专题',
    '活动.专项',
    '活动.细项',
    '活动.地点',
    '活动.主办',
    '活动.参与单位',
  ],
  ...[
    '活动.依托',
    '活动.服务对象',
    '活动.合计自',
    '活动.环节',
    '活动.照片',
    '活动.报道',
    '活动.佐证.类型',
    '活动.佐证.文件',
  ],
  ...['方案.地点', '方案.主办', '方案.承办', '方案.物资', '方案.经费'],
  ...['重点.标题', '重点.取', '补写.处', '典型.编号', '典型.类型', '典型.级别', '专项.细项'],
  ...['荣誉.编号', '荣誉.名称', '荣誉.级别', '荣誉.授予单位', '荣誉.专题'],
  ...['阵地.编号', '阵地.名称', '阵地.变动', '阵地.面积', '阵地.容量', '阵地.用途', '阵地.专题'],
  ...['组织.编号', '组织.名称', '组织.类型', '组织.变动', '组织.人员结构', '组织.专题'],
  ...[
    '投入.编号',
    '投入.项目',
    '投入.来源',
    '投入.合计自',
    '投入.专题',
    '做法.编号',
    '做法.名称',
    '做法.变动',
    '做法.专题',
  ],
  ...[
    '指标.编码',
    '指标.名称',
    '指标.原因',
    '指标.佐证',
    '计划.编号',
    '计划.对应',
    '计划.衡量',
    '计划.地点',
    '计划.参与单位',
    '计划.服务对象',
  ],
];

const all = (fields: Fields, above = ''): readonly (readonly [string, Field])[] =>
  Object.values(fields).flatMap((field) => {
    const path = above + field.zh;
    return [[path, field] as const, ...(field.fields ? all(field.fields, `${path}.`) : [])];
  });

const FIELDS = all(LEDGER);
const having = (...traits: readonly Trait[]) =>
  FIELDS.filter(([, field]) => traits.some((trait) => field.traits.has(trait))).map(([path]) => path);

it('it is decided of every text whether it is prose, the community’s own word, or says who somebody is', () => {
  const texts = FIELDS.filter(([, { kind }]) => kind === 'text' || kind === 'texts').map(([path]) => path);
  const decided = new Set(having('prose', 'own', 'persons'));
  expect(texts.filter((path) => !decided.has(path)).toSorted()).toEqual(PLAIN.toSorted());
});

it('the public edition looks for persons where README says that it does', () => {
  expect(having('persons').toSorted()).toEqual(
    [
      ...['典型.姓名或称呼', '活动.责任人', '活动.主讲', '活动.参加', '组织.牵头', '组织.构成', '附注'],
      ...['方案.参加', '方案.分工', '计划.责任人', '计划.参加', '计划.主讲'],
    ].toSorted(),
  );
  const said = /人名只按((?:“[^”]+”)+)里写的认/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';
  for (const path of having('persons'))
    expect(said).toContain(`“${path.startsWith('典型') ? '典型' : (path.split('.').at(-1) ?? '')}”`);
});

it('it is decided of every list of an activity whether commas part it', () => {
  const lists = FIELDS.filter(([path, { kind }]) => /^活动\.[^.]+$/.test(path) && kind === 'texts');
  const whole = lists.filter(([, { traits }]) => !traits.has('short')).map(([path]) => path);
  expect(whole).toEqual(['活动.参与单位', '活动.照片', '活动.报道']);
});

it('it is decided of every field of an activity whether a merged cell gives it to each of its rows', () => {
  const own = FIELDS.filter(([path, { traits }]) => /^活动\.[^.]+$/.test(path) && !traits.has('shared'));
  expect(own.map(([path]) => path.slice(3))).toEqual([
    ...[
      '编号',
      '主题',
      '人次',
      '其中未成年人',
      '志愿者人次',
      '服务时长',
      '场次',
      '受益人次',
      '简介',
      '成效',
      '数据',
      '起因',
    ],
    ...['合计自', '简称', '环节', '亮点', '照片', '佐证', '报道', '估计数'],
  ]);
});

it('the counts of an activity are those of its fields that have a unit', () => {
  expect(COUNT_NAMES).toEqual(['attendance', 'minors', 'volunteers', 'hours', 'sessions', 'served']);
});
