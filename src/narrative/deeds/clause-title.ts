import { patternWords } from './fill-pattern.js';

/** 书记抓民族团结: who, and a verb of one character. */
const LEADS = /^[^，“”]{0,4}(?:书记|主任|支书|支部|党委|干部|党员)[抓管带][^抓管带，“”]{3,}$/;
/** 小喇叭播放喊话录音: what it was done with. */
const MEDIUM =
  /^(?:小?喇叭|大喇叭|广播|电子屏|显示屏|大屏|[^，“”]{0,6}群|公众号)(?:滚动)?(?:播放|播报|推送|发布)[^，“”]{2,}$/;
/** 宣传阵地定时更新: it is done by somebody. */
const REGULARLY =
  /^([^，“”]{2,10}?)((?:定时|定点|按时|及时|定期|随时|统一)(?:更新|清运|维护|消毒|清扫|公开|公示|公布))$/;
/** 打造宣教一条街: a street is made, and not held. */
const MAKES = /^(?:打造|建设|建成|创建)[^，“”]{2,}(?:一条街|书房|学堂|夜市|集市)$/;
/** A title that says as a sentence what was done, however it is made: 书记抓民族团结, 利用小喇叭播放录音, 定时更新宣传阵地. */
export function clauseTitle(core: string): { readonly kind: '动' | '主谓'; readonly text: string } | undefined {
  if (LEADS.test(core)) return { kind: '主谓', text: core };
  if (MEDIUM.test(core)) return { kind: '动', text: patternWords('利用', { 名: core }) };
  if (MAKES.test(core)) return { kind: '动', text: core };
  const [, what, done] = REGULARLY.exec(core) ?? [];
  return what && done ? { kind: '动', text: done + what } : undefined;
}
