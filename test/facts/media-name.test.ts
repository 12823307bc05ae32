import { expect, test } from 'vitest';
import { mediaName } from '../../src/facts/media-name.js';

test.each([
  ['区融媒体中心3月6日报道', '区融媒体中心'],
  ['区融媒体中心（3月6日）', '区融媒体中心'],
  ['2025年3月6日《江城日报》刊登', '《江城日报》'],
  ['江城电视台', '江城电视台'],
  ['《报道》杂志', '《报道》杂志'],
  ['https://example.com/1', undefined],
  ['报道', undefined],
])('%s', (text, name) => expect(mediaName(text)).toBe(name));
