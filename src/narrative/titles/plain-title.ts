import { isVillage, type Self } from '../../facts/is-village.js';
import type { Activity } from '../../ledger/ledger.js';
import { clauses } from '../phrases/clauses.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { verbOf } from '../phrases/verb-of.js';
import { openingVerbs, TITLE_VERBS } from '../phrases/verbs.js';
import { classifyTitle } from './classify-title.js';

/** 【志愿服务】 before a headline. */
const TAG = /^[【［[〔][^】］\]〕]{1,12}[】］\]〕]/;
/** …圆满举行: how a headline ends, and no report. */
const NEWS_END =
  /(?:圆满|成功|顺利|隆重|如期|火热|温情|精彩)(?:举[行办]|召开|开展|落幕|结束|收官|完成|闭幕|上演|开[启讲幕])$|(?:开[班课营讲]|启动|来)[啦了]$|(?:暖人心|暖民心|聚民心|聚人心|润人心|润民心|显真情|传真情|送温暖|鼓干劲|热闹开场|受好评)$|(?:火热|正在|顺利)进行中?$|(?:圆满)?(?:落下帷幕|拉开(?:序幕|帷幕))$/;
/** A slogan and what was done under it, whichever comes first. */
const DASH = /^([^—｜|]{4,40}?)\s*(?:——|—|--|｜|\|)\s*([^—｜|]{3,})$/;
/** 情暖重阳，爱在青石; 情系老人 爱洒社区. */
const SLOGAN = /^[^“”，。\s]{2,12}[，,\s]+[^“”，。\s]{2,12}$/;
/** 书香润童心 阅读伴成长: two halves with a blank between are a slogan and no deed. */
const CALL = /^([^“”，。：:\s\d]{4,10})\s+([^“”，。：:\s\d]{4,10})$/;
/** 开展 of 开展重阳节慰问. */
const HELD = /^(?:组织开展|开展|举办|举行|组织|召开)/;
/** 党委“雷锋集市” of what was 青石社区党委“雷锋集市”: a body whose event it is. */
const HOST = /^(党委|党总支|党支部|居委会|村委会|妇联|团支部|关工委)(?=[^，]{3,})/;

/**
 * A title that was a headline, as a report calls the same thing: without the community's own name (青石社区开展…, 青石社区：…), without a tag before it and the
 * applause behind it, its slogan in quotation marks before the event. Any other title is as it was.
 */
export const plainTitle =
  (self: Self) =>
  (row: Activity): Activity => {
    const title = asReported(row.title, self);
    if (title.length < 2) return row;
    const [body = ''] = row.title.includes(self.community.name) ? (HOST.exec(title) ?? []) : [];
    if (body !== '' && row.host === undefined && classifyTitle(title).kind !== '主谓')
      return { ...row, title: title.slice(body.length), host: ownName(self, body) };
    return underSlogan(title === row.title ? row : { ...row, title });
  };

/** 书香润童心 阅读伴成长 with 开展亲子阅读 → 开展“书香润童心 阅读伴成长”亲子阅读; by itself a slogan is what an activity was called. */
function underSlogan(row: Activity): Activity {
  const [, one, other = ''] = CALL.exec(row.title) ?? [];
  if (!one || verbOf(other)) return row;
  const slogan = `${one} ${other}`;
  const [first = '', ...rest] = clauses(row.summary ?? '');
  const [verb = ''] = HELD.exec(first) ?? [];
  const event = first.slice(verb.length);
  if (verb === '' || event.includes('“')) return { ...row, title: `“${slogan}”${patternWords('活动')}` };
  return { ...row, title: `${verb}“${slogan}”${event}`, summary: rest.length > 0 ? rest.join('，') : undefined };
}

function asReported(typed: string, self: Self): string {
  const bare = typed
    .trim()
    .replace(TAG, '')
    .replace(/(?<![！!。])[！!。]+$/, '')
    .trim();
  const [, one, other] = DASH.exec(bare) ?? [];
  if (one && other) {
    const [front, back] = [one, other].map((part) => withoutOwn(part, self).replace(NEWS_END, ''));
    if (isEvent(back ?? '')) return under(front ?? '', back ?? '');
    if (isEvent(front ?? '')) return under(back ?? '', front ?? '');
  }
  const own = withoutOwn(bare, self);
  const said = own.replace(NEWS_END, '');
  // 春节送温暖 is what was done: without its end nothing of it would be left.
  return isEvent(said) ? said : own;
}

const isEvent = (title: string): boolean =>
  verbOf(title) !== undefined || openingVerbs(TITLE_VERBS, title).some(({ length }) => length > 1);

/** 开展重阳节慰问活动 under 情暖重阳，爱在青石 → 开展“情暖重阳，爱在青石”重阳节慰问活动. */
function under(slogan: string, title: string): string {
  const words = slogan.replace(/^“(.*)”$/, '$1').trim();
  const [verb = ''] = HELD.exec(title) ?? [];
  const event = title.slice(verb.length);
  return event.includes('“') || !(SLOGAN.test(words) || words.length < 17) || verbOf(event) === undefined
    ? title
    : `${verb}“${words.replace(/\s+/g, ' ')}”${event}`;
}

/** 东风街道青石社区开展…, 青石社区：…, 青石社区党委召开…, 义诊走进青石社区. */
function withoutOwn(title: string, whose: Self): string {
  const community = whose.community.name;
  if (!/(?:社区|村)$/.test(community)) return title;
  const self = patternWords(isVillage(whose) ? '村自称' : '社区自称');
  const at = title.indexOf(community);
  if (at < 0 || isQuoted(title, at)) return title;
  const front = title.slice(0, at);
  const rest = title.slice(at + community.length);
  if (front !== '' && !/(?:街道|[镇乡区县市])$/.test(front))
    return /(?:[进到在来赴]|走访|看望|慰问)$/.test(front) ? `${front}${self}${rest}` : title;
  const said = rest.replace(/^\s*[：:·•|｜]\s*|^\s+/, '');
  if (said === '') return title;
  // 青石社区党委, 青石社区志愿者: somebody of the community, who did it.
  return said === rest && classifyTitle(rest).kind === '主谓' ? ownName(whose, rest) : said;
}

const ownName = (self: Self, rest: string): string => patternWords(isVillage(self) ? '村' : '社区自称') + rest;

const isQuoted = (title: string, at: number): boolean =>
  (title.slice(0, at).match(/[“《]/g)?.length ?? 0) > (title.slice(0, at).match(/[”》]/g)?.length ?? 0);
