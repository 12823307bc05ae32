import { countPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { joined, listedPieces, listedWords, type Pieces } from '../../phrases/piece.js';
import { whenOf } from '../when.js';
import { HELD_VERBS } from './called-together.js';
import { nounOf } from './name-deed.js';
import { sayer, type Telling, type Way } from './say-deed.js';

/** 应街道邀请表演: who asked for it, and what for, as a clause of the summary. */
const INVITED = /^(?:受|应)([^，；。]{2,24}?)(?:的)?(?:诚挚|热情|盛情)?(?:之邀|邀请)，?([^，；。]{0,8})$/;
/** Those of the community that are asked somewhere. */
const TROUPE = /(?:[队团班社]|乐队|队员|团员|志愿者|演员|艺人|爱好者)$/;
/** 开馆仪式｜开场表演: at what somebody performs, and what they do there. */
const PERFORMS =
  /^(.{2,}?(?:仪式|典礼|大会|晚会|庆典|论坛|运动会|联欢会|文化节|艺术节))(?:的)?((?:开场|闭幕|压轴|助兴)?)(表演|演出|展演)$/;

/** 街道办事处, 区文广局: a body above the community. */
const ABOVE = /^(?:[一-鿿]{0,3}(?:[省县镇乡]|市(?![民场])|(?<![社小园片校])区(?![域间]))|街道|上级)[一-鿿]*$/;

/** 社区舞蹈队参加街道办事处举办的广场舞大赛: what is held above the community is not its own, and those of the community went there. */
export function tellAway({ deed, voice, parts }: Telling): readonly Way[] {
  const { row } = deed;
  const { title, summary } = parts;
  const who = row.participants.filter((one) => one !== '等');
  const away = row.host !== undefined && ABOVE.test(row.host) && who.length > 0 && who.every((one) => OURS.test(one));
  if (!away || title.kind !== '事件' || !HELD_VERBS.test(title.verb) || row.cause) return [];
  const came = row.asTyped.attendance ? (countPiece('attendance', row) ?? []) : [];
  // 街道 of 街道办事处举办的街道大赛 has been said.
  const [place = '—'] = /^(?:街道|[一-鿿]{0,3}?[省市区县镇乡])/.exec(row.host ?? '') ?? [];
  const noun = nounOf(parts);
  const 名 = noun.startsWith(place) ? noun.slice(place.length) : noun;
  const 谓 = fillPattern('参加某事', { 名: patternWords('谁办的', { 谁: row.host ?? '', 动: title.verb, 名 }) });
  const theirs = {
    ...deed,
    row: { ...row, participants: [], host: undefined, attendance: undefined },
  } as Telling['deed'];
  const say = sayer(theirs, voice, parts);
  const subject = listedWords(row.participants);
  const 时 = whenOf(deed, voice.closeness, voice);
  const 主 = [...listedPieces(row.participants.map((one) => [one])), ...came];
  return [{ ...say('一事', 时 ? '时' : '主', { 时, 主, 地: parts.place, 谓 }, summary), told: [deed], subject }];
}
const OURS = /^(?:社区|本?村|居委会|村委会)[^，]{2,}|(?:舞蹈|合唱|秧歌|锣鼓|舞龙|太极|乒乓|门球|龙舟)[^，]{0,3}队$/;

/** 5月9日，社区舞龙队应街道邀请，在图书馆开馆仪式上作开场表演: what others hold, and somebody of the community was asked to. */
export function tellInvited({ deed, voice, parts }: Telling): readonly Way[] {
  const { row } = deed;
  const at = parts.summary.findIndex((clause) => INVITED.test(clause));
  const [, 谁, asked = ''] = INVITED.exec(parts.summary[at] ?? '') ?? [];
  const who = row.participants.filter((one) => one !== '等');
  if (!谁 || row.host || row.attendance !== undefined || !who.every((one) => TROUPE.test(one))) return [];
  const name = nounOf(parts);
  const [, event, how, act = ''] = PERFORMS.exec(name) ?? [];
  const says = /^(?:参加|参演|前往|表演|演出|前去|出席)?$/.test(asked) || name.includes(asked);
  const doing = how
    ? patternWords('会上作', { 会: event, 事: how + act })
    : event
      ? patternWords('会上做', { 会: event, 做: act + (says ? '' : asked) })
      : parts.title.kind === '动'
        ? parts.title.text
        : patternWords('参加某事', { 名: name });
  const others = parts.summary.filter((_, index) => index !== at);
  const summary = says || (event && !how) ? others : [asked, ...others];
  const theirs = { ...deed, row: { ...row, participants: [], cause: undefined } } as Telling['deed'];
  const own = { ...parts, summary };
  const say = sayer(theirs, voice, own);
  const subject = who.length > 0 ? listedWords(row.participants) : parts.subject;
  const 时 = whenOf(deed, voice.closeness, voice);
  const 主: Pieces = listedPieces((who.length > 0 ? row.participants : [subject]).map((one) => [one]));
  const way = { ...say('应邀做', 时 ? '时' : '主', { 时, 主, 谁, 做: doing }, summary), told: [deed], subject };
  const cause = row.cause?.trim().replace(/[。；]$/, '');
  return [cause ? { ...way, opening: '因', pieces: joined([`${cause}。`, ...way.pieces]) } : way];
}
