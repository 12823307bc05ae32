import { amountsSaid } from '../../phrases/amounts-said.js';
import { quantityWords } from '../../phrases/count-piece.js';
import { whenOf } from '../when.js';
import { isWork } from './name-deed.js';
import { sayer, type Telling, type Way } from './say-deed.js';

/** 面积, 年产值: a measure of a thing. */
const MEASURE = /^(?:总?面积|占地|年?产[量值]?|年?产值|亩产|规模|全?长|存栏|出栏|年出栏|容量|销量|年?收入)$/;

/** 大棚草莓 with 面积 20亩、年产 1万斤: what is said of a thing, and no work that was done. */
export function tellMeasures({ deed, voice, parts }: Telling): readonly Way[] {
  const { quantities } = deed.row;
  const ofThing = quantities.length > 0 && quantities.every(({ name, amount }) => amount && MEASURE.test(name));
  if (!ofThing || isWork(parts.name) || parts.summary.length > 0) return [];
  const when = whenOf(deed, voice.closeness, voice);
  const say = sayer({ ...deed, row: { ...deed.row, quantities: [] } }, voice, parts);
  const told = parts.name + amountsSaid(quantityWords(quantities, parts.name));
  return [say('自述', when ? '时' : '数', { 时: when }, [told])];
}
