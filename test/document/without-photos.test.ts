import { expect, test } from 'vitest';
import { plainText } from '../../src/document/plain-text.js';
import { withoutPhotos } from '../../src/document/without-photos.js';
import { paragraph, SAMPLE, text } from './sample.js';

const photos = (...names: readonly string[]) =>
  ({ type: 'photos', perPage: 2, photos: names.map((name) => ({ path: name, caption: [text(name)] })) }) as const;

test('what is damaged goes, and an annex that held nothing else', () => {
  const document = {
    ...SAMPLE,
    blocks: [photos('甲', '乙')],
    annexes: [
      { title: '照片', blocks: [photos('乙')] },
      { title: '另附', blocks: [paragraph(text('有话')), photos('乙')] },
    ],
  };
  const rest = withoutPhotos(document, new Set(['乙']));
  expect(rest.blocks).toEqual([photos('甲')]);
  expect(rest.annexes).toEqual([{ title: '另附', blocks: [paragraph(text('有话'))] }]);
  expect(plainText(rest)).not.toContain('乙');
});
