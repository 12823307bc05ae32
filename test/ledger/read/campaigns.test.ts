import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/facts/facts.js';
import { RESERVED_ITEMS, RESERVED_NAMES } from '../../../src/ledger/read/campaigns.js';
import { CAMPAIGNS } from '../../../src/standards.js';
import { readExample } from '../../support.js';
import { activity, codes, HEAD, read } from '../helpers.js';

const OWN =
  '专项:\n  - 名称: 诚信清潭，从我做起\n    细项: [商户诚信经营, 标语]\n  - 名称: 六进\n    细项: [文化进社区]\n';
const row = (category: string, ...lines: string[]) =>
  `${HEAD}${OWN}活动:\n  - 日期: 3.5\n    主题: 集市\n    类别: ${category}\n${lines.map((l) => `    ${l}\n`).join('')}`;
const classified = (category: string, ...lines: string[]) => {
  const [found] = read(row(category, ...lines)).ledger?.activities ?? [];
  return found && { category: found.category, campaigns: { ...found.campaigns } };
};

describe('campaigns', () => {
  it.each([
    ['八个不', [], { 八个不: [] }],
    ['“五手互动”', ['细项: 招招手'], { 五手互动: ['邻里相见招招手'] }],
    ['六无', ['细项: 乱贴乱画'], { '6无': ['无乱贴乱画'] }],
    ['诚信清潭，从我做起', [], { '诚信清潭，从我做起': [] }],
  ])('类别 %s is shorthand for 专项活动', (category, lines, campaigns) => {
    expect(classified(category, ...lines)).toEqual({ category: '专项活动', campaigns });
  });

  it('belongs by 专项, by items, and by several of both, each once', () => {
    expect(classified('志愿服务', '专项: [八个不, 五手互动]', '细项: [帮帮手, 谁有困难帮帮手, 送温暖]')).toEqual({
      category: '志愿服务',
      campaigns: { 八个不: [], 五手互动: ['谁有困难帮帮手'], 道德实践: ['送温暖'] },
    });
    expect(classified('志愿服务', '专项: 八个不、五手互动', '细项: 帮帮手、文化进社区')?.campaigns).toEqual({
      八个不: [],
      五手互动: ['谁有困难帮帮手'],
      六进: ['文化进社区'],
    });
  });

  it('takes an item that several campaigns have for the one named, and asks where none is', () => {
    expect(classified('宣传信息', '专项: 宣传形式', '细项: 标语')?.campaigns).toEqual({ 宣传形式: ['标语'] });
    expect(read(row('宣传信息', '细项: 标语')).problems).toMatchObject([
      { code: 'ambiguous-item', line: 14, column: 9, args: { campaigns: ['宣传形式', '诚信清潭，从我做起'] } },
    ]);
  });

  it.each([
    ['专项: 五手互助', 'unknown-campaign', { nearest: '五手互动' }],
    ['专项: 招招手', 'unknown-campaign', { itemOf: '五手互动' }],
    ['细项: [帮帮手, 招手手]', 'unknown-item', { text: '招手手' }],
    ['细项: 不随地土痰', 'unknown-item', { nearest: '不随地吐痰' }],
    ['细项: 文化进校园', 'unknown-item', { nearest: '文化进社区' }],
  ])('%s gives %s', (line, code, args) => {
    expect(read(row('志愿服务', line)).problems).toMatchObject([{ code, args, line: 14 }]);
  });

  it('says that a campaign without items needs them listed', () => {
    expect(read(activity('专项: 十个一', '细项: 扫楼道')).problems).toMatchObject([
      { code: 'unknown-item', args: { campaigns: '十个一' } },
    ]);
  });

  it('an unknown category gets the nearest', () => {
    expect(read(row('道德讲坛')).problems).toMatchObject([{ code: 'choice', args: { nearest: '道德讲堂' } }]);
  });

  it('joins the ledger’s campaigns with the built-in ones; its items win', () => {
    const { ledger } = read(`${HEAD}活动: []\n专项:\n  - 名称: 八个不\n    细项: [不闯红灯]\n  - 名称: 五手互动\n`);
    const items = (name: string) => ledger?.campaigns.find((c) => c.name === name)?.items;
    expect(items('八个不')).toEqual(['不闯红灯']);
    expect(items('五手互动')).toHaveLength(5);
  });

  it('refuses names that already mean something, and the same name twice', () => {
    const named = (name: string) =>
      codes(`${HEAD}活动: []\n专项:\n  - 名称: ${name}\n  - 名称: 邻里节\n  - 名称: 邻里节\n`);
    expect(named('志愿服务')).toEqual(['7:9 campaign-reserved', '9:9 campaign-twice']);
    expect(named('社区')).toEqual(['7:9 campaign-reserved', '9:9 campaign-twice']);
    expect(named('总计')).toEqual(['7:9 campaign-reserved', '9:9 campaign-twice']);
  });

  it('refuses items that a template could not tell from the campaign’s own facts', () => {
    const text = `${HEAD}活动: []\n专项:\n  - 名称: 邻里节\n    细项: [百家宴, “场次”]\n`;
    expect(codes(text)).toEqual(['8:9 item-reserved']);
    const group = facts(readExample('empty.yaml'), { dated: '2025-12-10' }).五个一;
    const items = new Set(
      CAMPAIGNS.find(({ name }) => name === '五个一')?.items.flatMap(({ name, short = [] }) => [name, ...short]),
    );
    const names = Object.keys(group ?? {}).filter((name) => !items.has(name));
    expect(names.filter((name) => !RESERVED_ITEMS.has(name))).toEqual([]);
  });

  it('reserves every first name that templates know', () => {
    const ledger = readExample('qingtan-2025.yaml');
    const campaigns = new Set(ledger.campaigns.map((c) => c.name));
    const roots = Object.keys(facts(ledger, { dated: '2025-12-10' })).filter((name) => !campaigns.has(name));
    expect(roots.filter((name) => !RESERVED_NAMES.has(name))).toEqual([]);
  });

  it('is not shaken by the names of JavaScript', () => {
    const { ledger } = read(
      `${HEAD}专项:\n  - 名称: __proto__\n    细项: [constructor]\n活动:\n  - 日期: 3.5\n    主题: 集市\n    类别: 其他\n    细项: constructor\n`,
    );
    expect(Object.keys(ledger?.activities[0]?.campaigns ?? {})).toEqual(['__proto__']);
    expect(ledger?.activities[0]?.campaigns.constructor).toBeUndefined();
  });
});
