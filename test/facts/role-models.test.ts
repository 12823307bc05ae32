import { expect, test } from 'vitest';
import type { List } from '../../src/facts/fact.js';
import { type Figure, figureText } from '../../src/facts/figure.js';
import { roleModelFacts } from '../../src/facts/role-models.js';
import { type TallyFact, tallyText } from '../../src/facts/tally.js';

const model = (name: string, level: string, type?: string) => ({
  id: undefined,
  name,
  level,
  type,
  people: undefined,
  date: undefined,
  summary: undefined,
});
const MODELS = [
  model('甲', '自评', '好人'),
  model('乙', '街道级', '家庭'),
  model('丙', '全国', '好人'),
  model('丁', '省级'),
  model('戊', '街道级', '楼道'),
];

test('the highest level comes first and what is no level last; counts go by level and by type', () => {
  const made = roleModelFacts(MODELS);
  expect((made.名单 as List<{ 称呼: string }>).items.map((item) => item.称呼)).toEqual(['丙', '丁', '乙', '戊', '甲']);
  expect(tallyText(made.级别分布 as TallyFact)).toBe('全国1个、省级1个、街道级2个、自评1个');
  expect(tallyText(made.类型分布 as TallyFact)).toBe('好人2个、家庭1个、楼道1个');
  expect(figureText(made.人数 as Figure)).toBe('5个');
  expect(made.级别齐全).toBe('是');
});

test('none at all is no number', () => {
  const made = roleModelFacts([]);
  expect([made.人数, made.级别分布, made.级别齐全]).toEqual([undefined, undefined, undefined]);
});
