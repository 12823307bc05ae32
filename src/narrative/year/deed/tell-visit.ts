import { WORDS } from '../../../standards.js';
import type { Deed } from '../../matters/matter.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, listedWords, wordsOf } from '../../phrases/piece.js';
import { VISIT_VERBS } from '../../phrases/verbs.js';
import { festivalOf, GOES_ON, whenOf } from '../when.js';
import { also, sayer, type Telling, type Way } from './say-deed.js';

/** Who need help, whoever they are. */
const GROUPS = /^(?:各类|辖区|社区)?(?:困难|特殊|重点|弱势)?(?:群众|群体|人群|家庭|居民|对象)$/;

/** 走访慰问困难群众 of 低保户 and 老党员 → 走访慰问低保户、老党员等困难群众: who these are stands before them. */
function groupOf({ deed, voice, parts }: Telling, act: string, group: string): readonly Way[] | undefined {
  const { row } = deed;
  const whom = row.audience.filter((who) => who !== '等');
  if (!GROUPS.test(group) || whom.length === 0 || whom.some((who) => act.includes(who) || who.includes(group)))
    return undefined;
  const whole = `${act.slice(0, -group.length)}${whom.join('、')}${patternWords('等')}${group}`;
  const subject = row.host ?? (row.participants.length > 0 ? listedWords(row.participants) : parts.subject);
  const time = whenOf(deed, voice.closeness, voice);
  const own = { ...deed, row: { ...row, audience: [], participants: row.host ? row.participants : [] } };
  const say = sayer(own, voice, parts);
  const slots = { 地: parts.place, 谓: whole };
  const by = { subject, told: [deed] };
  const inFront = { ...say('主在前', '主', { ...slots, 主: also(subject, voice), 时: time }), ...by };
  const steady = !time || GOES_ON.test(time) || time.startsWith('每');
  return steady ? [inFront] : [{ ...say('一事', '时', { ...slots, 时: time, 主: subject }), ...by }, inFront];
}

const endsAs = (text: string): string | undefined => VISIT_VERBS.find((verb) => text.endsWith(verb));

/**
 * 春节走访慰问 of 老党员 and 低保户, with 带着慰问品上门走访 and 走访80岁以上老党员 3名 → 社区书记带着慰问品上门走访80岁以上老党员3名、低保户: who went, how, and to whom,
 * each once. Nothing where the row does not say to whom.
 */
export function tellVisit(telling: Telling): readonly Way[] {
  const { deed, voice, parts } = telling;
  const { row } = deed;
  const { title, summary } = parts;
  const noun = title.kind === '事件' ? title.noun : title.kind === '名' ? title.text : '';
  const act = title.kind === '动' ? title.text : '';
  const bare = act.replace(/^(?:上门|入户|登门)(?=[^，]{3})/, '');
  const begins = VISIT_VERBS.find((one) => bare.startsWith(one) && bare.length > one.length + 1);
  const theirs = begins && groupOf(telling, act, bare.slice(begins.length));
  if (theirs) return theirs;
  if (begins) return goes(telling, act, begins);
  const verb = endsAs(noun.replace(/(?:活动|行动)$/, ''));
  const named = row.audience.some((who) => who !== '等' && noun.includes(who));
  // 第二十届敬老节慰问 has a name of its own; 春节走访慰问 only its time.
  const when_ = noun
    .slice(0, -(verb ?? '').length)
    .replace(/[“”]/g, '')
    .replace(/节?(?:前|期间)?$/, '');
  const plain =
    when_ === '' ||
    // 区领导看望 by 区委书记甲: they are its host.
    (row.host !== undefined && /领导$/.test(when_)) ||
    [...WORDS.festivals, ...WORDS.titleTimes].some((time) => time === when_ || time === `${when_}节`);
  if (!verb || row.audience.length === 0 || named || !plain) return [];
  const [first = '', ...rest] = summary;
  const how = endsAs(first) && classifyClause(first) !== '主' ? first : undefined;
  const acts = how ?? verb;
  const going = VISIT_VERBS.filter((one) => acts.endsWith(one) || verb.includes(one));
  // 走访80岁以上老党员 3名 says of 老党员 which and how many.
  const counts = row.quantities.flatMap((quantity) => {
    const by = going.find((one) => quantity.name.startsWith(one));
    const whom = by && quantity.name.slice(by.length);
    const of = whom && row.audience.find((who) => whom.endsWith(who));
    return of && quantity.amount ? [{ quantity, of, text: `${whom}${quantity.amount.text}` }] : [];
  });
  const whom = row.audience.map((who) => [counts.find(({ of }) => of === who)?.text ?? who]);
  const left = { ...row, quantities: row.quantities.filter((one) => !counts.some(({ quantity }) => quantity === one)) };
  const when = whenOf(deed, voice.closeness, voice);
  const festival = festivalOf(deed);
  // 10月28日 of a paper on that day: it is the day, and none around it.
  const isDay = row.time?.text === undefined && voice.period.start === voice.period.end;
  const time = when ?? (festival && !isDay ? patternWords('前后', { 节: festival }) : undefined);
  const subject = row.host ?? (row.participants.length > 0 ? listedWords(row.participants) : parts.subject);
  const say = sayer({ ...deed, row: { ...left, participants: row.host ? row.participants : [] } }, voice, {
    ...parts,
    summary: how ? rest : summary,
  });
  const them = wordsOf(listedPieces(whom));
  const slots = { 地: parts.place, 谓: BRINGS.test(acts) ? broughtTo(acts, them) : acts + them };
  const by = { subject: row.participants.length > 0 && !row.host ? subject : parts.subject, told: [deed] };
  const told = how ? rest : summary;
  const inFront = { ...say('主在前', '主', { ...slots, 主: also(subject, voice), 时: time }, told), ...by };
  const steady = !time || GOES_ON.test(time) || time.startsWith('每');
  return steady ? [inFront] : [{ ...say('一事', '时', { ...slots, 时: time, 主: subject }, told), ...by }, inFront];
}

/** 助残活动月慰问 of 特困残疾人 with 6户 → 助残活动月慰问特困残疾人6户: to whom, where nothing that is told says so. */
export function visitsWhom(name: string, { audience, asTyped }: Deed['row'], said: string): string | undefined {
  const whom = audience.filter((who) => who !== '等');
  if (!endsAs(name) || whom.length === 0 || whom.some((who) => `${name}${said}`.includes(who))) return undefined;
  const count = whom.length === 1 && /[户位名人家]$/.test(asTyped.served?.text ?? '') ? asTyped.served?.text : '';
  // 送清凉 of 老人: it is brought to them.
  if (BRINGS.test(name)) return broughtTo(name, listedWords(audience) + count);
  return `${name}${listedWords(audience)}${count}`;
}

const BRINGS = /送(?:温暖|清凉)$/;
const broughtTo = (act: string, whom: string): string =>
  act.replace(BRINGS, (brings) => patternWords('为谁办', { 谁: whom }) + brings);

/** 看望独居老人 by 社区工作人员和志愿者, with 上门看望 → 社区工作人员和志愿者上门看望独居老人. */
function goes({ deed, voice, parts }: Telling, act: string, verb: string): readonly Way[] {
  const { row } = deed;
  const people = row.participants.filter((who) => who !== '等');
  if (row.host || people.length === 0 || row.attendance !== undefined) return [];
  const [first = '', ...rest] = parts.summary;
  const how = first.endsWith(verb) && classifyClause(first) !== '主' && first.length < 9;
  const said = how ? `${first}${act.slice(verb.length)}` : act;
  const told = how ? rest : parts.summary;
  const subject = listedWords(row.participants);
  const time = whenOf(deed, voice.closeness, voice);
  const say = sayer({ ...deed, row: { ...row, participants: [] } }, voice, { ...parts, summary: told });
  const slots = { 地: parts.place, 谓: said };
  const by = { subject, told: [deed] };
  const inFront = { ...say('主在前', '主', { ...slots, 主: subject, 时: time }, told), ...by };
  const steady = !time || GOES_ON.test(time) || time.startsWith('每');
  return steady ? [inFront] : [{ ...say('一事', '时', { ...slots, 时: time, 主: subject }, told), ...by }, inFront];
}
