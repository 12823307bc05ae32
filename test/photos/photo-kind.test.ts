import { expect, test } from 'vitest';
import { photoKind } from '../../src/photos/photo-kind.js';

test.each([
  ['FFD8FFE1', { kind: 'jpeg' }],
  ['89504E470D0A1A0A', { kind: 'png' }],
  ['52494646000A000057454250', { kind: 'webp' }],
  ['000000186674797068656963', { other: 'HEIC' }],
  ['00000018667479706D696631', { other: 'HEIC' }],
  ['000000186674797061766966', { other: 'AVIF' }],
  ['000000186674797069736F6D', { other: 'video' }],
  ['474946383961', { other: 'GIF' }],
  ['424D', { other: 'BMP' }],
  ['', { other: undefined }],
  ['504B0304', { other: undefined }],
])('%s', (head, found) => {
  expect(photoKind(Buffer.from(head, 'hex'))).toEqual(found);
});
