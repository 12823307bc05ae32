import { expect, test } from 'vitest';
import { inDigits } from '../../src/chinese/in-digits.js';

test.each([
  ['开办七类辅导站', '开办7类辅导站'],
  ['走访十二户，慰问二十名老人', '走访12户，慰问20名老人'],
  ['两场讲座，一百二十人次', '2场讲座，120人次'],
  ['四五户人家', '四五户人家'],
  ['一起参加', '一起参加'],
])('%s', (text, digits) => {
  expect(inDigits(text)).toBe(digits);
});
