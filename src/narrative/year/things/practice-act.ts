import { patternWords } from '../../phrases/fill-pattern.js';

/** 推行, 实行 say nothing beside a verb of the name's own. */
const CARRIES = /^(?:推行|实行|实施|开展)$/;
const STOPS = /^(?:暂停|停止|停建|暂缓|禁止|严禁|取消|限制|杜绝)[^，]{2,}$/;
const PUT = /^([^，“”把将]{2,16}?)((?:纳入|列入|融入|写入|摆上|列为)[^，]{2,})$/;

/** 推行暂停新房建设 → 暂停新房建设, 推行双拥工作纳入考核 → 将双拥工作纳入考核: a practice whose name says what is done. */
export function practiceAct(name: string, change: string | undefined): string | undefined {
  if (change !== undefined && !CARRIES.test(change)) return undefined;
  if (STOPS.test(name)) return name;
  const [, what, where] = PUT.exec(name) ?? [];
  return what && where ? patternWords('将', { 名: what, 动: where }) : undefined;
}

/** 社区工作人员分组包保 of 分组包保对口服务: who does what the name begins with. */
export function practiceDoer(first: string, name: string): string | undefined {
  let length = Math.min(first.length - 2, name.length);
  while (length >= 4 && !first.endsWith(name.slice(0, length))) length -= 1;
  const who = length >= 4 ? first.slice(0, -length) : '';
  return WHO.test(who) ? who : undefined;
}
const WHO = /^[^，、]{0,8}(?:人员|干部|党员|志愿者|网格员|居民|村民|工作者|委员|成员|两委)$/;
