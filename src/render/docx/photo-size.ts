import type { Photos } from '../../document/document.js';
import type { Size } from '../../photos/picture.js';
import { pageMeasures } from './page-measures.js';
import { photoBox } from './photos.js';
import { loadProfile, type Profile } from './profile.js';

/** Dots an inch: more are lost on paper. */
const DPI = 200;

/** The pixels that a photo needs in a layout of so many a page. */
export function photoSize(perPage: Photos['perPage'], profile: Profile = loadProfile()): Size {
  const box = photoBox(perPage, pageMeasures(profile));
  const pixels = (twips: number) => Math.round((twips / 1440) * DPI);
  return { width: pixels(box.width), height: pixels(box.height) };
}
