import { expect, test } from 'vitest';
import { pageMeasures } from '../../../src/render/docx/page-measures.js';
import { loadProfile } from '../../../src/render/docx/profile.js';

test('a character is as wide as the size of the body, less what it is condensed by', () => {
  const profile = loadProfile();
  const condensed = (condense: number) => pageMeasures({ ...profile, lines: { ...profile.lines, condense } }).character;
  expect([0, 0.2].map(condensed)).toEqual([profile.body.size * 20, profile.body.size * 20 - 4]);
});

test('the margins and the text block make up the paper, and 天头 and 订口 lose nothing by rounding', () => {
  const { page } = loadProfile();
  const { width, height, top, right, bottom, left, blockWidth, blockHeight } = pageMeasures(loadProfile());
  expect(left + blockWidth + right).toBe(width);
  expect(top + blockHeight + bottom).toBe(height);
  expect(top).toBeGreaterThanOrEqual((page.top / 25.4) * 1440);
  expect(left).toBeGreaterThanOrEqual((page.left / 25.4) * 1440);
});
