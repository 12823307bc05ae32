import { endings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { patternWords } from '../phrases/fill-pattern.js';

/** 书记抓民族团结: who, and a verb of one character. */
const LEADS = /^[^，“”]{0,4}(?:书记|主任|支书|支部|党委|干部|党员)[抓管带][^抓管带，“”]{3,}$/;
/** 小喇叭播放喊话录音: what it was done with. */
const MEDIUM =
  /^(?:小?喇叭|大喇叭|广播|电子屏|显示屏|大屏|[^，“”]{0,6}群|公众号)(?:滚动)?(?:播放|播报|推送|发布)[^，“”]{2,}$/;
/** 大喇叭讲卫生: the same, of what nobody mistakes for a doer. */
const LOUD = /^(?:[大小]喇叭|广播|宣传车|微信群)(?:讲|喊|提醒|宣讲|宣传)[^，“”]{2,}$/;
/** 湾湾有垃圾池: what there came to be everywhere. */
const EVERYWHERE = /^([一-鿿])\1(?:有|通|见|能)[^，“”]{1,8}$/;
/** 红白喜事从简: what people are asked to do. */
const PLAINER = /^[^，“”]{2,10}(?:从简|简办|新办)$/;
/** 宣传阵地定时更新: it is done by somebody. */
const REGULARLY =
  /^([^，“”]{2,10}?)((?:定时|定点|按时|及时|定期|随时|统一)(?:更新|清运|维护|消毒|清扫|公开|公示|公布))$/;
/** 打造宣教一条街: a street is made, and not held. */
const MAKES = /^(?:打造|建设|建成|创建)[^，“”]{2,}(?:一条街|书房|学堂|夜市|集市)$/;
/** 支部书记上党课, 干部学哈语, 民族干部上门拜年, 村民给两委送锦旗: who, and what they taught, learnt or gave. */
const GIVES =
  /^(?!按|组织|邀请|动员|发动|请)([^，“”给上讲]{2,8})(?:[上讲][^，“”]{0,6}课$|学[^，“”]{1,3}[语话]$|上门[^，“”服宣]{2,4}$|给[^，“”给]{2,8}[送讲赠][^，“”]{2,}$)/;
/** 下岗失业人员推荐就业: for those who are named, and not by them. */
const FOR_THEM =
  /^([^，“”为给与和同对向]{0,8}(?:人员|家庭|困难户|低保户|老人|儿童|残疾人|青年|妇女|毕业生|学生|农民工))((?:推荐|介绍|安置|代办|办(?![公事学法班])|发放|买保险)[^，“”]{2,})$/;
/** A title that says as a sentence what was done, however it is made: 书记抓民族团结, 利用小喇叭播放录音, 定时更新宣传阵地. */
export function clauseTitle(core: string): { readonly kind: '动' | '主谓'; readonly text: string } | undefined {
  if (LEADS.test(core)) return { kind: '主谓', text: core };
  if (giverOf(core)) return { kind: '主谓', text: core };
  const [, whom, help] = FOR_THEM.exec(core) ?? [];
  if (whom && help) return { kind: '动', text: patternWords('为谁办', { 谁: whom }) + help };
  if (EVERYWHERE.test(core)) return { kind: '动', text: patternWords('做到某样', { 事: core }) };
  if (PLAINER.test(core)) return { kind: '动', text: patternWords('倡导某事', { 事: core }) };
  if (MEDIUM.test(core) || LOUD.test(core)) return { kind: '动', text: patternWords('利用', { 名: core }) };
  if (MAKES.test(core)) return { kind: '动', text: core };
  const [, what, done] = REGULARLY.exec(core) ?? [];
  return what && done ? { kind: '动', text: done + what } : undefined;
}

/** 汉族干部 of 汉族干部上门拜节: who does what such a title says. */
export function giverOf(core: string): string | undefined {
  const [, who = ''] = GIVES.exec(core) ?? [];
  return who !== '' && endings(WORDS.agents, who).length > 0 ? who : undefined;
}
