import { expect, test } from 'vitest';
import { effect } from '../../src/narrative/year/effect.js';

test.each([
  ['居民应急能力提高', '提高了居民应急能力'],
  ['居住环境明显改善', '明显改善了居住环境'],
  ['居民精神文化生活更丰富', '丰富了居民精神文化生活'],
  ['照看难题得到缓解，满意率为九成七', '缓解了照看难题，满意率为九成七'],
  ['绿地纠纷基本消除', '基本消除了绿地纠纷'],
  ['居民方便，学生也受了锻炼', '方便了居民，学生也受了锻炼'],
  ['党组织添了新力量', '为党组织添了新力量'],
  ['更多居民参与社区事务', '带动更多居民参与社区事务'],
  ['居民过节有个干净的环境', '让居民过节有个干净的环境'],
  ['邻里关系更融洽', '使邻里关系更融洽'],
  ['亲子交流有了平台', '使亲子交流有了平台'],
  ['上级政府称赞，居民拥护', '得到上级政府称赞和居民拥护'],
])('what came of a deed is fastened to it: %s', (typed, said) => {
  expect(effect(typed)).toBe(said);
});

test.each([
  '平均办结由9天缩短到4天',
  '满意率提高到95%',
  '舞蹈《我祝祖国三杯酒》获一等奖',
  '38位老人能自己在网上挂号',
  '受居民欢迎',
  '楼道里的电动车停到了车棚',
  '参赛者多了，棋艺高了',
])('what has a number or is not understood stays: %s', (typed) => {
  expect(effect(typed)).toBe(typed);
});

test.each([
  ['矛盾纠纷及时化解', '使矛盾纠纷得到及时化解'],
  ['矛盾化解在基层', '把矛盾化解在基层'],
  ['党员教育得到强化', '强化了党员教育'],
  ['更多的居民参与志愿服务，邻里距离拉近', '带动更多的居民参与志愿服务，拉近了邻里距离'],
])('and what has been settled or made stronger: %s', (typed, said) => {
  expect(effect(typed)).toBe(said);
});
