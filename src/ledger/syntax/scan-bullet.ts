import { nextLine } from '../text/source-text.js';
import { type Below, isKeyOf, type Level } from './levels.js';
import { type Bullet, lineBullet } from './line-bullet.js';
import { lineKey } from './line-key.js';
import { addFault } from './syntax-fault.js';
import { type Rest, textOf, type Walk } from './walk.js';

export interface ScannedBullet extends Bullet {
  /** How many columns it takes once it is mended. */
  readonly width: number;
}

/** The bullet of a line. Where it is none that YAML takes, or a tab follows it, that is reported and mended. */
export function scanBullet(walk: Walk, at: Rest, top: Level | undefined): ScannedBullet | undefined {
  const text = textOf(walk, at);
  const found = lineBullet(text, top !== undefined && !top.valued && (top.list || top.below === 'any'));
  if (!found) return undefined;
  const sign = text.slice(0, found.length);
  const width = widthBefore(walk, at, top?.below ?? 'any');
  const edit = { at: at.start, remove: found.length, insert: `-${' '.repeat(width - 1)}` };
  if (found.odd) {
    const bullet = /\s/.test(sign) ? sign.trim() : text.slice(0, found.length + 2);
    addFault(walk.findings, 'bullet', { bullet }, at.start, at.start + found.length, edit);
  } else if (sign.includes('\t')) {
    addFault(walk.findings, 'indent-tab', {}, at.start + 1, at.start + found.length, edit);
  } else return { width: found.length, ...found };
  return { ...found, odd: true, width };
}

/** How wide a bullet has to be for the keys below it to stand where they stand: 2 unless they say otherwise. */
function widthBefore({ source }: Walk, at: Rest, below: Below): number {
  const next = nextLine(source, at.line);
  const width = (next?.column ?? 0) - at.column;
  if (!next || width < 2 || width > 8 || !lineKey(next.text, (k) => isKeyOf(below, k), false)) return 2;
  return width;
}
