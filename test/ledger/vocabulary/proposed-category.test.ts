import { expect, test } from 'vitest';
import { proposedCategory } from '../../../src/ledger/vocabulary/proposed-category.js';

test.each([
  ['学雷锋便民集市', '志愿服务'],
  ['防范电信诈骗宣传', '平安建设'],
  ['居民议事会', '会议'],
  ['道德讲堂第三期', '道德讲堂'],
  ['四点半课堂开班', '未成年人'],
  ['端午包粽子', undefined],
])('%s: %s', (title, category) => expect(proposedCategory(title)).toBe(category));
