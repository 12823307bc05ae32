import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { whenOf } from '../when.js';
import { nounOf } from './name-deed.js';
import { sayer, type Telling, type Way } from './say-deed.js';

/** What others look at a community for. */
const EXAM = /(?:验收|考核|检查|评估|督查|考评|复查|复验|测评|评审|审核|认证|认定|抽查|审计)$/;
/** 顺利通过验收, 以高分通过: that it passed, and nothing else. */
const PASSED = /^((?:顺利|圆满|一次性|全部|高分|高标准|成功){0,2}(?:以[^，；。通]{2,8})?通过)(?:了)?([^，；。]{0,4})$/;
/** 句容市 of its own office and of its own work. */
const PLACE = /^[一-鿿]{1,4}[省市区县镇乡]/;

/** 社区顺利通过市新农办组织的新农村建设验收: what was looked at by others is not what the community held, and it is the community that passed. */
export function tellPassed({ deed, voice, parts }: Telling): readonly Way[] {
  const { row } = deed;
  const { title, result } = parts;
  const name = nounOf(parts);
  const [, passed, exam = ''] = PASSED.exec(result ?? '') ?? [];
  if (!passed || !EXAM.test(name) || !name.endsWith(exam)) return [];
  if ((title.kind !== '名' && title.kind !== '事件') || row.participants.length > 0) return [];
  const [place = '—'] = PLACE.exec(row.host ?? '') ?? [];
  const 名 = row.host && name.startsWith(place) ? name.slice(place.length) : name;
  const what = row.host ? fillPattern('谁组织的', { 谁: row.host, 名 }) : [name];
  const { result: _, ...rest } = parts;
  const subject = patternWords('社区自称');
  const when = whenOf(deed, voice.closeness, voice);
  // What those did who looked at it comes before what it passed.
  const looked =
    row.host && parts.summary.length > 0 && parts.kind !== '主'
      ? `${row.host}${parts.summary.join('，')}，${subject}`
      : undefined;
  const say = sayer({ ...deed, result: undefined }, voice, { ...rest, summary: looked ? [] : parts.summary });
  if (looked) {
    const way = say('一事', when ? '时' : '主', { 时: when, 主: looked, 谓: [passed, 名] }, []);
    return [{ ...way, told: [deed], subject: undefined }];
  }
  const slots = { 主: subject, 时: when, 伴: parts.beside, 谓: [passed, ...what] };
  return [{ ...say(when ? '一事' : '主在前', when ? '时' : '主', slots), told: [deed], subject }];
}
