import { expect, it } from 'vitest';
import { publish } from '../../../src/ledger/public/publish.js';
import { EXAMPLES, ledgerOf, readExample } from '../../support.js';

const published = (rest: string) => publish(ledgerOf(`社区: {名称: 李庄社区}\n年度: 2025\n${rest}`));
const row = (more: string) => `活动:\n  - {日期: 3月5日, 主题: 便民服务日, 类别: 志愿服务, ${more}}\n`;

it('a name that the ledger gives as one is masked wherever it stands', () => {
  const { ledger, hidden } = published(
    `${row('责任人: 李建国, 简介: 李建国与李建修好了水管, 成效: 王秀英一家用上了水')}典型: [{姓名或称呼: 王秀英一家}]\n` +
      '计划: [{专题: 志愿服务, 目标: 全年4次, 责任人: 李建}]\n补写: [{处: 志愿服务, 文: 李建国的事人人知道。}]\n',
  );
  expect(ledger.activities[0]).toMatchObject({
    owner: '李某甲',
    summary: '李某甲与李某乙修好了水管',
    result: '王某一家用上了水',
  });
  expect(ledger.roleModels[0]?.name).toBe('王某一家');
  expect(ledger.plans[0]?.owner).toBe('李某乙');
  expect(ledger.supplements[0]?.text).toBe('李某甲的事人人知道。');
  expect(ledger.community.name).toBe('李庄社区');
  expect(hidden.names).toContainEqual({ name: '李建国', as: '李某甲', places: 3 });
});

it('the community is called what it is, and tells of nobody', () => {
  const { ledger } = publish(
    ledgerOf(
      `社区: {名称: 李庄社区, 街道: 王秀英街道, 特色: [王秀英剪纸], 帮扶单位: [市财政局（王秀英 13912345678）], 其他: [王秀英工作室 1个]}\n年度: 2025\n${row('责任人: 王秀英')}`,
    ),
  );
  expect(ledger.community).toMatchObject({
    name: '李庄社区',
    subdistrict: '王秀英街道',
    features: ['王某剪纸'],
    supporters: ['市财政局（王某 〔略〕）'],
    others: [{ name: '王某工作室' }],
  });
});

it('private numbers go, a hotline stays', () => {
  const { ledger, hidden } = published(
    row(
      '简介: 请拨１３９-１２３４-５６７８或（0519）88123456，服务热线0519-88000000，证号11010119900101123X，金额1500元',
    ),
  );
  expect(ledger.activities[0]?.summary).toBe('请拨〔略〕或〔略〕，服务热线0519-88000000，证号〔略〕，金额1500元');
  expect(hidden.numbers.map(({ kind, places }) => `${kind} ${places}`).sort()).toEqual([
    'private-id 1',
    'private-landline 1',
    'private-phone 1',
  ]);
});

it.each([
  '类别: 未成年人',
  '其中未成年人: 3',
  '服务对象: [老人, 青少年]',
  '主题: 六一游园',
  '主题: 寒假公益课',
  '专题: 未成年人',
])('photos of minors are left out: %s', (more) => {
  const rows = { 日期: '6.1', 主题: '游园', 类别: '文体活动', 照片: '[a.jpg]' } as Record<string, string>;
  const [key = '', value = ''] = more.split(': ');
  const text = Object.entries({ ...rows, [key]: value }).map((pair) => pair.join(': '));
  const { ledger, hidden } = published(`活动:\n  - {${text.join(', ')}}\n`);
  expect(ledger.activities[0]?.photos).toEqual([]);
  expect(hidden.photos).toMatchObject([{ path: 'a.jpg', why: 'minors' }]);
});

it('a photo whose file is called by a name is left out, others stay', () => {
  const { ledger, hidden } = published(row('责任人: 李建国, 照片: [李建国.jpg, a.jpg]'));
  expect(ledger.activities[0]?.photos).toEqual(['a.jpg']);
  expect(hidden.photos).toMatchObject([{ path: '李建国.jpg', why: 'name' }]);
});

it('ledgers without names come out as they were, photos of minors aside', () => {
  for (const name of EXAMPLES) {
    const ledger = readExample(name);
    const { ledger: shown, hidden } = publish(ledger);
    expect(hidden.names).toEqual([]);
    const bare = (rows: typeof ledger.activities) => rows.map((activity) => ({ ...activity, photos: [] }));
    expect({ ...shown, activities: bare(shown.activities) }).toEqual({
      ...ledger,
      activities: bare(ledger.activities),
    });
  }
});

/** A ledger of which every field that may hold persons holds one of its own. */
it('every field that says who somebody is gives its names away to the mask', () => {
  const { ledger, hidden } = published(
    `${row('责任人: 李建国, 主讲: 王秀英老师, 参加: [周建国, 党员], 简介: 李建国、王秀英、周建国、吴晓梅、郑志强、孙桂芳、赵大海和钱文彬都来了')}典型: [{姓名或称呼: 吴晓梅}]\n` +
      '计划: [{专题: 志愿服务, 目标: 全年4次, 责任人: 郑志强}]\n组织: [{名称: 护河队, 牵头: 孙桂芳, 构成: [赵大海, 党员]}]\n附注: 联系人：钱文彬\n',
  );
  expect(ledger.activities[0]?.summary).toBe('李某、王某、周某、吴某、郑某、孙某、赵某和钱某都来了');
  expect(ledger.activities[0]?.participants).toEqual(['周某', '党员']);
  expect(hidden.names).toHaveLength(8);
});
