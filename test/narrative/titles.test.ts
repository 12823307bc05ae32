import { describe, expect, test } from 'vitest';
import { classifyClause } from '../../src/narrative/phrases/classify-clause.js';
import { fillPattern } from '../../src/narrative/phrases/fill-pattern.js';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { classifyTitle } from '../../src/narrative/titles/classify-title.js';
import { PATTERNS } from '../../src/standards.js';

describe('a title', () => {
  test.each([
    ['评选五好文明家庭', { kind: '动' }],
    ['走访老党员和困难户', { kind: '动' }],
    ['植树节认绿护绿', { kind: '事件', verb: '开展' }],
    ['关工委宣讲团走进清潭小学', { kind: '主谓' }],
    ['圆梦助学金发放', { kind: '名动', noun: '圆梦助学金', verb: '发放' }],
    ['公民道德建设月启动仪式', { kind: '名动', noun: '公民道德建设月', verb: '启动' }],
    ['志愿者注册与授旗', { kind: '事件', verb: '举行' }],
    ['居民趣味运动会', { kind: '事件', verb: '举办' }],
    ['共驻共建单位联席会议', { kind: '事件', verb: '召开' }],
    ['防灾应急演练', { kind: '事件', verb: '组织' }],
    ['书店网吧联合巡查', { kind: '事件', verb: '开展' }],
    ['道德讲堂第6期：平凡岗位上的坚守', { kind: '事件', noun: '第6期道德讲堂', theme: '平凡岗位上的坚守' }],
    ['开具居住证明', { kind: '动' }],
    ['整修、硬化村内干道', { kind: '动' }],
    ['送新春对联', { kind: '动' }],
    ['给巡逻队配备小喇叭', { kind: '动' }],
    ['修东头水泥路、西头砂石路', { kind: '动' }],
    ['建设路', { kind: '名' }],
    ['管理员交流', { kind: '名' }],
    ['节后清洁家园大扫除', { kind: '事件', verb: '开展' }],
    ['菜园变花园', { kind: '名' }],
    ['驻区军营', { kind: '名' }],
  ])('%s', (title, expected) => expect(classifyTitle(title)).toMatchObject(expected));
});

describe('a clause', () => {
  test.each([
    ['更换声控灯186盏', '述'],
    ['为18户残疾人家庭登记需求', '介'],
    ['在八个网格群转发', '介'],
    ['配合填报各项数据', '述'],
    ['管好调解费用', '述'],
    ['管理水平有所提高', '主'],
    ['调解室坐班', '主'],
    ['服务对象满意', '主'],
    ['67家商户签订承诺书', '主'],
    ['共建单位出资', '主'],
    ['修表、磨剪、配钥匙等老手艺摆成一条街', '主'],
    ['居民捂鼻弯腰分批撤离', '主'],
  ] as const)('%s: %s', (clause, kind) => expect(classifyClause(clause)).toBe(kind));
});

describe('a pattern', () => {
  test('loses the parts whose slots are empty', () => {
    expect(wordsOf(fillPattern('获评', { 获评列: '甲获评乙' }))).toBe('甲获评乙。');
    expect(wordsOf(fillPattern('一事', { 主: '社区', 谓: '开会', 伴: undefined }))).toBe('社区开会。');
  });

  test('names what is missing or unknown: a fault of ours', () => {
    expect(() => fillPattern('一事', {})).toThrow('一事');
    expect(() => fillPattern('一事', { 谓: '开会', 谁: '社区' })).toThrow('谁');
    expect(() => fillPattern('没有', {})).toThrow('没有');
  });

  test('all are well formed', () => {
    for (const pattern of Object.values(PATTERNS)) {
      expect(pattern).not.toMatch(/［[^〈］]*］|［[^］]*［|undefined|\s/);
      expect(pattern.replace(/［([^］]*)］/g, '$1').replace(/〈[^〈〉]+〉/g, '')).not.toMatch(/[〈〉［］]/);
    }
  });
});
