import { whenOf } from '../when.js';
import type { Telling, Way } from './say-deed.js';

/** 党员集中学习日 of 每月10日: a day that comes again is named as what it is, and then what is done on it. */
export function tellFixedDay({ deed, voice, parts, say }: Telling): readonly Way[] {
  const when = whenOf(deed, voice.closeness, voice);
  const fits =
    when?.startsWith('每') && /[一-鿿]{2}日$/.test(parts.name) && (parts.kind === '主' || /\d[日号]$/.test(when));
  return fits
    ? [{ ...say('为日', '时', { 时: when, 名: (parts.hosted ? parts.subject : '') + parts.name }), told: [deed] }]
    : [];
}
