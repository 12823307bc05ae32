import { classifyClause } from '../phrases/classify-clause.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { saysAll } from '../phrases/says.js';
import { TITLE_VERBS } from '../phrases/verbs.js';
import type { Title } from '../titles/classify-title.js';
import type { DrawnRule } from './doubling.js';

/** What a title says was done, with the verb that it has or needs; undefined of a sentence. */
function deedOf(title: Title): { readonly name: string; readonly act: string } | undefined {
  switch (title.kind) {
    case '动':
      return { name: title.text, act: title.text };
    case '事件':
      return { name: title.noun, act: title.verb + title.noun };
    case '名':
      return { name: title.text, act: patternWords('开展') + title.text };
    default:
      return undefined;
  }
}

const HOW = /^(?:全面|深入|认真|集中|逐户|逐一|广泛|大力|积极|持续|严格|扎实|切实|反复|定期|不定期|经常)/;

/** 老人调查摸底 with 全面调查摸底 → 全面开展老人调查摸底: how, and the title's own words. */
const onlyHow: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const deed = deedOf(title);
  const [how = ''] = HOW.exec(first) ?? [];
  const same = first.slice(how.length);
  // 全面摸底 of 困难家庭摸底, and no 逐户慰问 of 慰问老人.
  const whole = same.length > 3 || (same.length === 2 && title.kind !== '动' && deed?.name.endsWith(same));
  return deed && how !== '' && whole && deed.name !== same && deed.name.endsWith(same)
    ? { ...others, title: { kind: '动', text: how + deed.act }, summary: rest }
    : undefined;
};

const JOINTLY = /^([与和同][^，]{2,16}?(?:联合|共同|一起))([一-鿿]{2})$/;

/** “好媳妇”评选 with 与业委会联合评选 → 与业委会联合开展“好媳妇”评选. */
const jointly: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const deed = title.kind === '动' ? undefined : deedOf(title);
  const [, how = '', does = ''] = JOINTLY.exec(first) ?? [];
  return deed && does !== '' && deed.name.endsWith(does)
    ? { ...others, title: { kind: '动', text: how + deed.act }, summary: rest }
    : undefined;
};

const BY_MEDIUM = /^([^，“”]{0,8}(?:群|公众号|广播|喇叭|电子屏|显示屏))(推送|播放|发布|宣传|播报)$/;

/** 微信网格群推送 with 每日推送消防知识 → 每日利用微信网格群推送消防知识. */
const byMedium: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const [, means = '', does = ''] = BY_MEDIUM.exec(deedOf(title)?.name ?? '') ?? [];
  const at = does === '' ? -1 : first.indexOf(does);
  return at >= 0 && at <= 4 && first.length > at + 4 && classifyClause(first) !== '主'
    ? {
        ...others,
        title: { kind: '动', text: first.slice(0, at) + patternWords('利用', { 名: means }) + first.slice(at) },
        summary: rest,
      }
    : undefined;
};

const WENT_INTO = /(?:深入|走进|来到|进入|赶赴|前往)[^，、]{2,6}$/;

/** 危房摸底 with 社区主任带领干部深入社区 → 社区主任带领干部深入社区开展危房摸底: what they went there for. */
const wentThere: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const deed = title.kind === '动' ? undefined : deedOf(title);
  return deed && rest.length === 0 && WENT_INTO.test(first) && classifyClause(first) === '主'
    ? { ...others, title: { kind: '主谓', text: first + deed.act }, summary: [] }
    : undefined;
};

const FREELY = /^(义务|免费|无偿|上门)(?:提供)?服务$/;

/** 修理雨伞 with 义务服务 → 义务修理雨伞. */
const freely: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const [, how = ''] = FREELY.exec(first) ?? [];
  return title.kind === '动' && how !== '' && !title.text.includes(how) && !/^[为给向对]/.test(title.text)
    ? { ...others, title: { kind: '动', text: how + title.text }, summary: rest }
    : undefined;
};

const WAYS = /^([^，“”]{4,}(?:方式|形式|途径|渠道|手段))([一-鿿]{2})$/;

/** “河长制”宣传 with 用小喇叭等多种方式宣传 → 用小喇叭等多种方式开展“河长制”宣传. */
const inWhichWays: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const deed = deedOf(title);
  const [, ways, does] = WAYS.exec(first) ?? [];
  return deed && ways && does && deed.name.endsWith(does) && deed.name !== does && classifyClause(first) !== '主'
    ? { ...others, title: { kind: '动', text: ways + deed.act }, summary: rest }
    : undefined;
};

const SEEN = /^(走访慰问|慰问走访|走访看望|看望慰问|上门慰问)([^，、“”]{3,})$/;
const AT_HOME = /^[^，]*?到([^，]{2,10}?)(?:家中|家里|家)(走访|慰问|看望)$/;

/** 走访慰问残疾人家庭 with 不定期到残疾人家中走访 → 不定期到残疾人家中走访慰问. */
const atHome: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const [, verbs = '', whom = ''] = SEEN.exec(title.kind === '动' ? title.text : '') ?? [];
  const [, where = '', does = ''] = AT_HOME.exec(first) ?? [];
  return where !== '' && verbs.startsWith(does) && (whom.startsWith(where) || where.startsWith(whom))
    ? { ...others, title: { kind: '动', text: first.slice(0, -does.length) + verbs }, summary: rest }
    : undefined;
};

/** 参观故乡 with 参观学习 → 参观学习故乡: the summary has another verb beside the title's. */
const bothVerbs: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const text = title.kind === '动' ? title.text : '';
  const [verb, other] = [first.slice(0, 2), first.slice(2)];
  const fits = first.length === 4 && text.startsWith(verb) && text.length > 4 && !text.startsWith(first);
  return fits && TITLE_VERBS.includes(verb) && TITLE_VERBS.includes(other) && !text.includes(other)
    ? { ...others, title: { kind: '动', text: first + text.slice(2) }, summary: rest }
    : undefined;
};

/** 在湾前清理乱搭乱建 with 全面清理、拆除 → 在湾前全面清理、拆除乱搭乱建: how, and all that was done to it. */
const allOfIt: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const text = title.kind === '动' ? title.text : '';
  const [how = ''] = HOW.exec(first) ?? [];
  const verbs =
    first
      .slice(how.length)
      .replace(/[、和]/, '')
      .match(/../g) ?? [];
  const [does = '', more = ''] = verbs;
  const at = does === '' ? -1 : text.indexOf(does);
  const fits =
    how !== '' &&
    verbs.length === 2 &&
    first.length <= how.length + 5 &&
    verbs.every((verb) => TITLE_VERBS.includes(verb));
  const end = at + does.length + (text.startsWith(more, at + 2) ? more.length : 0);
  return fits && at >= 0 && at === text.lastIndexOf(does) && text.length > end + 2
    ? { ...others, title: { kind: '动', text: text.slice(0, at) + first + text.slice(end) }, summary: rest }
    : undefined;
};

/** 居委会委员轮班当值 with 按照排班表轮班 → 居委会委员按照排班表轮班当值: how, before the verb that a sentence has. */
const howInside: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const text = title.kind === '主谓' ? title.text : '';
  const verb = first.slice(-2);
  const at = text.indexOf(verb);
  const how = first.slice(0, -2);
  const fits = at > 1 && at === text.lastIndexOf(verb) && TITLE_VERBS.includes(verb) && classifyClause(first) !== '主';
  return fits && how.length > 1 && !/[，“”]/.test(text + first) && (how.length < 3 || /^[按依根照用通]/.test(how))
    ? { ...others, title: { kind: '主谓', text: text.slice(0, at) + how + text.slice(at) }, summary: rest }
    : undefined;
};

const MANY = /[几数半多]分?之|分之|大多数|多数|半数|过半|\d/;

/** 老同志参与活动 with 四分之一的老同志积极参与了活动: what came of it is what was done, and how many did it. */
const soMany: DrawnRule = ({ title, summary, result = '' }) => {
  const name = title.kind === '事件' ? title.noun : title.kind === '动' ? '' : 'text' in title ? title.text : '';
  const [first = '', ...rest] = result.split('，');
  return summary.length === 0 && name.length > 5 && MANY.test(first) && saysAll(first, name)
    ? {
        title: { kind: '主谓', text: first },
        summary,
        ...(rest.length > 0 && { result: rest.join('，') }),
      }
    : undefined;
};

/** 小区门口值守 with 在小区门口值守, 公厕灭虫 with 安排专人到公厕灭虫: the summary says all of it, and how. */
export const itsPlace: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const text = title.kind === '事件' ? title.noun : title.kind === '名' ? title.text : '';
  return text.length > 3 && first.length > text.length && first.endsWith(text) && classifyClause(first) !== '主'
    ? { ...others, title: { kind: '动', text: first }, summary: rest }
    : undefined;
};

/** 为残疾人上门打扫卫生 with 打扫卫生、收拾房间 → 为残疾人上门打扫卫生、收拾房间. */
export const goesOnSo: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const [does = ''] = first.split('、');
  const fits = title.kind === '动' && does.length > 2 && does.length < first.length && title.text.endsWith(does);
  return fits && title.text !== does
    ? { ...others, title: { kind: '动', text: title.text + first.slice(does.length) }, summary: rest }
    : undefined;
};

/** How, where, in which ways and by how many, each one with the title. */
export const SAID_WITH_TITLE: readonly DrawnRule[] = [
  onlyHow,
  freely,
  wentThere,
  jointly,
  byMedium,
  inWhichWays,
  allOfIt,
  atHome,
  bothVerbs,
  howInside,
  soMany,
];
