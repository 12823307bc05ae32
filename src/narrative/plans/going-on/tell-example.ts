import { formerly } from '../../../facts/plan-period.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { WORDS } from '../../../standards.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';
import { endsAsWork } from '../../phrases/verbs.js';

/** A verb and what it takes. */
export interface NamedEvent {
  readonly verb: string;
  readonly name: string;
}

/** “三会一课”: several things under a number are a rule to keep, whatever the last of them is. */
const RULE = /^“[一二三四五六七八九十]\p{Script=Han}{1,2}[一二三四五六七八九十]\p{Script=Han}{1,2}”$/u;
/** 阳台种绿: what is as short as a word needs no marks. */
/** 老年人疫苗接种: of so many characters what ends as work is that, and no name. */
const WORK = 8;
const SHORT = /^\p{Script=Han}{2,6}$/u;
/** 村务财务公开 */
const OPEN = /^\p{Script=Han}{0,4}[党村居政财事]务公开$/u;
/** 反诈宣传进校园: something is brought somewhere. */
const GOES_INTO = /(?<!走)进(?:校园|社区|小区|企业|园区|楼栋|楼组|家庭|机关|军营|市场|商户|工地|院落)$/;
/** 给环卫工送清凉: somebody is given something, and that is the predicate. */
const GIVEN = /^[给为向].{2,12}[送献发]/;
/** 在职党员报到: people and what they are called to do. */
const CALLED = /(?:党员|居民|志愿者|干部)(?:报到|轮值|值班|认岗)$/;

/** 全域无垃圾清洁日: a day on which something is done, and no feast. */
const DAY = /^(?!主题党日|.*[“”纪念节假])\p{Script=Han}{0,10}(?:清洁|卫生|服务|议事|接待|开放)日$/u;

const DONE_THERE = new RegExp(
  `^\\p{Script=Han}{2,4}(?:${WORDS.titleVerbs.filter(({ length }) => length > 1).join('|')})(?=\\p{Script=Han}{2,6}$)`,
  'u',
);

/** 举办 + 编程夏令营; a title that is no event stands in quotation marks. Asked for all rows, and again for all papers of a plan. */
export const eventName = oncePer(({ title, name }: DeedParts): NamedEvent => {
  const rule = title.kind === '事件' ? title.noun : name;
  if (RULE.test(rule)) return { verb: patternWords('落实'), name: rule };
  if (title.kind === '事件') {
    if (NOTICES.test(title.noun)) return { verb: MADE.test(title.noun) ? '' : patternWords('办好'), name: title.noun };
    return { verb: title.verb, name: title.noun.replace(/^(?:组织|开展|第\d+期|第[\d一二三四五六七八九十]+届)/, '') };
  }
  // “清洁家园” is what an activity is called, whatever it begins with; 村务财务公开 has no verb that one does.
  if (title.kind === '动' && /^“[^“”]+”$/.test(name))
    return { verb: patternWords('开展'), name: patternWords('某活动', { 名: name }) };
  if (OPEN.test(name)) return { verb: '', name: patternWords('做好某工作', { 名: name }) };
  // 和谐工作 is read as 做好和谐工作.
  if (title.kind === '动') return { verb: '', name: title.text.endsWith(name) ? title.text : name };
  const plain = title.kind === '名' ? title.text : name;
  if (GIVEN.test(plain)) return { verb: '', name: plain };
  if (GOES_INTO.test(plain)) return { verb: patternWords('开展'), name: plain };
  if (DAY.test(plain)) return { verb: patternWords('开展'), name: patternWords('某活动', { 名: plain }) };
  if (CALLED.test(plain)) return { verb: patternWords('组织去'), name: plain };
  // 溪边清理垃圾: where, before what is done there.
  if (DONE_THERE.test(plain)) return { verb: patternWords('开展'), name: patternWords('某活动', { 名: plain }) };
  return {
    verb: patternWords('办好'),
    name: /[“”]/.test(plain) || SHORT.test(plain) || (plain.length <= WORK && endsAsWork(plain)) ? plain : `“${plain}”`,
  };
});

/** 宣传专栏, 黑板报: what is kept, and not held. */
export const NOTICES = /(?:专栏|宣传栏|橱窗|简报|墙报|板报|报纸|刊物)$/;

/** 换宣传栏 */
const MADE = /^(?:更?换|编|出|印|制作|布置)/;

/** Behind 上年 its 全年 is not said again. */
const resultOf = ({ result = '' }: DeedParts) =>
  result
    .replace(/(?<![。；])[。；]+$/, '')
    .replace(/^(?:全年|当月|当年|本年|年内)/, '')
    .replaceAll('。', '；');

/** 增殖放流 + 放流黑鲷…: a verb with which the name ends is not said twice. */
const behindName = (name: string, result: string) => (name.endsWith(result.slice(0, 2)) ? result.slice(2) : result);

/** 安装充电桩 + 充电桩24个: what the result counts has just been named. */
function counted(name: string, result: string): { readonly 成效?: string } {
  let length = Math.min(name.length, result.length);
  while (length >= 2 && !name.endsWith(result.slice(0, length))) length -= 1;
  return length >= 2 && /^[\d约近逾余]/.test(result.slice(length)) ? { 成效: result.slice(length) } : {};
}

/** Events at which something is said or agreed: 联席会上，八家企业认领…. */
const MEETING = /(?:会|座谈|集市|宴|仪式)$/;

/** 电脑医生学雷锋修复电脑41台 where the result begins with its verb; else where or by what it came. */
export function tellExample(parts: DeedParts, when: string | undefined, isMeeting = false): Pieces {
  const slots = { 何时: when, 成效: resultOf(parts) };
  const { title } = parts;
  if (isMeeting)
    return fillPattern('例事', {
      何时: when,
      名: title.kind === '动' ? title.text : patternWords('召开某会', { 名: eventName(parts).name }),
      成效: `，${slots.成效}`,
    });
  if (/^全年/.test(parts.result ?? '')) return fillPattern('例年', slots);
  if (title.kind === '名动')
    return fillPattern('例事', { 何时: when, 名: `${title.noun}${title.verb}`, 成效: `，${slots.成效}` });
  if (title.kind === '动' || title.kind === '主谓')
    return fillPattern('例事', {
      ...slots,
      名: parts.name,
      成效: `，${slots.成效}`,
      ...counted(parts.name, slots.成效),
    });
  const { verb, name } = eventName(parts);
  if (classifyClause(slots.成效) === '述')
    return fillPattern('例述', { ...slots, 名: name, 成效: behindName(name, slots.成效) });
  if (MEETING.test(name)) return fillPattern('例会', { ...slots, 名: name });
  if (title.kind === '名' && verb === patternWords('办好')) return fillPattern('例名', { ...slots, 名: name });
  return fillPattern('例主', { ...slots, 办: `${verb}${name}` });
}

/** 继续开展电动车充电劝导，上年新增充电口160个. */
export function tellGoingOn(parts: DeedParts, ledger: Ledger): Pieces {
  const { verb, name } = eventName(parts);
  return fillPattern('续例', { 办: `${verb}${name}`, 何时: formerly(ledger), 成效: resultOf(parts) });
}
