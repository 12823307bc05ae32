import { WORDS } from '../../../standards.js';
import { whenOf } from '../when.js';
import type { Telling, Way } from './say-deed.js';

/** A summary that says itself what for, or as what. */
const OTHER = /^(?:为|作为|被|列)/;

/** 防御热带风暴 with 通知物业做好防范 → 为防御热带风暴，社区通知物业做好防范: what a title meets is what its summary was done for. */
export function tellFacing({ deed, voice, parts, say }: Telling): readonly Way[] {
  const { title, kind, summary } = parts;
  const meets = title.kind === '动' && WORDS.meets.some((verb) => title.text.startsWith(verb));
  const acts = kind !== undefined && kind !== '主' && !OTHER.test(summary[0] ?? '');
  if (!meets || !acts || /[次场]$/.test(title.text)) return [];
  const when = whenOf(deed, voice.closeness, voice);
  const slots = { 时: when, 主: parts.subject, 伴: parts.beside, 地: parts.place, 事: title.text };
  const way = say('为事', when ? '时' : '人', { ...slots, 谓: summary.join('，') }, []);
  return [{ ...way, subject: parts.subject }];
}
