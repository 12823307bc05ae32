import { beginnings, endings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { endsAsWork, WHOLE_TITLE_VERBS } from '../phrases/verbs.js';
import { saidPlainly } from './said-plainly.js';

/** 书记抓民族团结: who, and a verb of one character. */
const LEADS = /^[^，“”]{0,4}(?:书记|主任|支书|支部|党委|干部|党员)[抓管带][^抓管带，“”]{3,}$/;
/** 小喇叭播放喊话录音: what it was done with. */
const MEDIUM =
  /^(?:小?喇叭|大喇叭|广播|电子屏|显示屏|大屏|[^，“”]{0,6}群|公众号)(?:滚动)?(?:播放|播报|推送|发布)[^，“”]{2,}$/;
/** 大喇叭讲卫生: the same, of what nobody mistakes for a doer. */
const LOUD =
  /^(?:[大小]喇叭|广播|宣传车|微信群)(?:(?:讲|喊|提醒|宣讲|宣传)[^，“”]{2,}|(?:巡回|流动|循环|滚动)?(?:循环播|广播|宣传|播放|劝返|劝导|劝离|喊话|提醒))$/;
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
  /^([^，“”为给与和同对向]{0,8}(?:人员|家庭|困难户|低保户|老人|儿童|残疾人|青年|妇女|毕业生|学生|农民工))((?:推荐|介绍|安置|代办|办(?![公事学法班])|发放|买保险)[^，“”]{2,}|上门(?:量血压|测血[压糖]|体检|理发|送药|送餐|服务|辅导|认证|康复|问诊))$/;
/** 互相拜节, 相互走访: what people did with each other; 邻里互借工具: who did. */
const MUTUAL = /^(?:互相|相互)[^，“”]{2,}$/;
const EACH_OTHER = /^[^，“”]{2,6}互[借拜送教学认](?!动)[^，“”]{1,8}$/;
/** 业委会向物业发函, 孩子们给老师写贺卡, 在职党员到社区报到: somebody, to whom or where, and what they did. */
const TOWARDS =
  /^([^，“”向给到帮替陪]{2,10}?)(?:们)?(?:[向给帮替陪][^，“”]{4,}|到[^，“”位期点场访站]{2,}(?:报到|报名|登记|调研|参观|学习|考察|慰问|检查|指导|实习|实践|演出|表演|服务|义诊)|为[^，“”]{2,}(?:捐款|捐物|募捐|献血))$/;
/** 居民小组议环境: who, a verb of one character and what it is done to. */
const DOES =
  /^(?![给为向帮替陪请对从把带]|组织|邀请|动员)([^，“”议立写教种扫拍拜剪包随]{2,8})(?:开(?![展办设放发通始学业工播创幕馆门园会讲渔])|学(?![习校生堂员雷])|讲(?![座堂解述师])|议(?![事定会程])|立(?![项案法足体冬夏功])|写(?![作生真])|教(?![育学练师])|种(?![植类子])|扫(?![描黑盲码除])|拍(?![卖])|拜|剪|缝(?![纫补隙合])|随手拍|包(?![楼户片干保联]))[^，“”]{2,8}$/;
/** 村医录用为公务员, 社工站长考取高级社工师, 食堂暂停营业: what somebody or something became. */
const BECAME =
  /^(?!奖励|资助|祝贺|慰问|表彰|看望|欢送)[^，“”]{2,10}(?:(?:录用|当选|升级|评定|认定|更名|转)为[^，“”]{2,}|(?:考取|考上|考入|考录|入选|搬[到入进至]|迁[到入至]|并入|更名|改[名成])[^，“”]{2,}|搬(?:入|进|迁)?新(?:址|家|居)|(?:暂停|恢复|停止|延长)(?:营业|开放|供水|供电|供气|供暖|服务|通行)|(?:回家|回迁|返乡|搬回|入社|上市|入库|开门|开到[^，“”]{2,6}))$/;
/** 省创建检查组现场检查: who came from outside. */
const INSPECTS =
  /^[^，“”]{0,10}(?:检查|督查|督导|考核|考评|验收|调研|巡察|巡查|考察|评估|暗访)组(?:到|来|赴|对|现场|实地|入户|随机|进行|开展|检查|验收|考核|评估|抽查|查|暗访)[^，“”]*$/;
/** 小区划停车位, 三个小区选业委会: where or for whom, a verb of one character and what came of it. */
const AT_ITS_PLACE =
  /^[^，“”：、]{0,8}(?:小区|楼道?|院|路|街|巷|组|户|桥|塘|渠|广场|村|学校|[中小]学|村小|食堂)(?:划|选|装|换|铺|种|拆|添|通|补|挖|架|砌|修|挂|刷)(?![修缮配备理造建选择址置换补充植收助贴知告订届公事学法车饰])[^，“”\d]{2,8}$/;
/** 红白喜事集中办: how it is done at last. */
const DONE_SO = /^[^，“”：、]{2,9}(?:集中|统一|分批|轮流|就近|上门|节俭|从简)(?:办|修|装|换|清|送|管|收|做)$/;
/** 社保政策上门讲: where and how, with one character, at the end. */
const BROUGHT_HOME = /^(?!.*[给为向对])([^，“”：、]{2,8})((?:上门|入户|进门)[讲教查修送办])$/;
/** 退休人员一人一卡: a rule that holds for each of them. */
const FOR_EACH = /^[^，“”]{0,10}一[人户村车店门宠犬][一][卡档策表码证牌图员]$/;
/** 低保、临时救助, 残疾人两项补贴: what people have a right to. */
const DUE =
  /^(?:城乡|农村|居民|困难|残疾人|老年人?|高龄|两项|粮食|农资|良种|退役军人|计生|家庭|失地|种粮)*(?:低保|五保|特困|优抚|直补|补贴|津贴|待遇)(?:[、和与][^，“”]{2,10})*$/;
const HELP = /救助$/;
/** 老村民夜巡队: what such a team does is in its name. */
const PATROL = /^[^，“”《]{2,10}?(夜巡|巡逻|巡防|护村|护校|巡河|巡山)队$/;
/** 小报《东苑人家》. */
const PRINTED = /^[^，“”]{0,6}(?:小报|社区报|院报|村报|简报|期刊|刊物|报纸)《[^》]{1,12}》$/;
/** It ends as an event or a body. */
const NAMED_SO = /(?:活动|行动|工程|项目|计划|仪式|制度|[会课展赛日月周节班队团社营站])$/;
const ENDS_SO = /(?:活动|行动|工程|项目|计划|仪式|制度|工作)$/;
/** 成立业委会: what is set up. */
const SET_UP = /^(?:成立|组建|选举|改选)(?![大仪后][会式])[^，“”]{2,}(?:会|队|组|站|社|小组|协会|班子)$/;
/** 共建小花园: a thing, and no body or talk. */
const TOGETHER = /^共[建筑绘植种栽][^，“”和与]{1,8}(?:园|角|路|墙|田|地|廊|亭|屋|圃|长廊|花坛|菜园|书屋|家园)$/;

/** A title that says as a sentence what was done, however it is made: 书记抓民族团结, 利用小喇叭播放录音, 定时更新宣传阵地. */
export function clauseTitle(core: string): { readonly kind: '动' | '主谓'; readonly text: string } | undefined {
  const [, whom, help] = FOR_THEM.exec(core) ?? [];
  if (whom && help) return { kind: '动', text: patternWords('为谁办', { 谁: whom }) + help };
  if (LEADS.test(core)) return { kind: '主谓', text: core };
  if (giverOf(core)) return { kind: '主谓', text: core };
  if (!ENDS_SO.test(core) && (AT_ITS_PLACE.test(core) || DONE_SO.test(core))) return { kind: '主谓', text: core };
  if (MUTUAL.test(core) || SET_UP.test(core) || TOGETHER.test(core)) return { kind: '动', text: core };
  if (!NAMED_SO.test(core) && (doersOf(core) || EACH_OTHER.test(core) || BECAME.test(core) || INSPECTS.test(core)))
    return { kind: '主谓', text: core };
  if (TEAM_ACTS.test(core) || /^[^，“”]{2,8}(?:复课|复学|停课)$/.test(core)) return { kind: '主谓', text: core };
  const [, where, moves] = MOVED.exec(core) ?? [];
  if (where && moves) return { kind: '动', text: patternWords('在其处', { 地: where, 做: moves }) };
  if (EVERYWHERE.test(core)) return { kind: '动', text: patternWords('做到某样', { 事: core }) };
  if (PLAINER.test(core)) return { kind: '动', text: patternWords('倡导某事', { 事: core }) };
  if (MEDIUM.test(core) || LOUD.test(core)) return { kind: '动', text: patternWords('利用', { 名: core }) };
  if (MAKES.test(core)) return { kind: '动', text: core };
  const [, thing, home] = BROUGHT_HOME.exec(core) ?? [];
  if (thing && home) return { kind: '动', text: home + thing };
  const [, patrols] = PATROL.exec(core) ?? [];
  if (patrols && beginnings(WHOLE_TITLE_VERBS, core).length === 0)
    return { kind: '主谓', text: core + patternWords('开展') + patrols };
  if (FOR_EACH.test(core)) return { kind: '动', text: patternWords('实行某事', { 事: core }) };
  if (DUE.test(core) && (!endsAsWork(core) || HELP.test(core)))
    return { kind: '动', text: patternWords('落实某事', { 事: core }) };
  if (PRINTED.test(core)) return { kind: '动', text: patternWords('编印某刊', { 名: core }) };
  const plainly = saidPlainly(core);
  if (plainly) return plainly;
  const [, what, done] = REGULARLY.exec(core) ?? [];
  return what && done ? { kind: '动', text: done + what } : undefined;
}

/** 居民小组 of 居民小组议环境: whom a title begins with that goes on with what they did; undefined of any other. */
export function doersOf(core: string): string | undefined {
  const who = NAMED_SO.test(core) ? undefined : (TOWARDS.exec(core) ?? DOES.exec(core))?.[1];
  return who && (endings(WORDS.agents, who).length > 0 || WHO.test(who)) ? who : undefined;
}
const WHO =
  /(?:小组|孩子|学生|邻居|村医|社工|站长|厨师|店主|房东|租客|车主|摊主|老板|师傅|义工|青年|夫妻|战士|军垦|军属|家属|军嫂|骑手|快递员|外卖员|残疾人|乡亲|侨亲|艺人|传承人|下派员)$/;
/** 规划局干部结对走访, 腰鼓队排演: who it is that nobody visits or helps, and what they did. */
const TEAM_ACTS =
  /^[^，“”、]{0,8}(?:[队团]|(?<!老)干部|乡亲|侨[亲胞]|乡贤|志愿者|义工|民兵|工作组|书记|医生|律师|民警)(?:捐[款资衣][^，“”、]{0,6}|捐物|献血|排演|演出|结对走访|结对帮扶|走访|上门走访|巡边|守夜)$/;
/** 低洼村转移群众: where, and whom it was done to. */
const MOVED =
  /^([^，“”、]{1,8}(?:村|屯|组|小区|院|街|巷|楼|区))((?:转移|疏散|安置|慰问|看望|劝离|搬迁)[^，“”、]{0,6}(?:群众|村民|居民|住户|老人|人员|农户|困难户))$/;

/** 汉族干部 of 汉族干部上门拜节: who does what such a title says. */
export function giverOf(core: string): string | undefined {
  const [, who = ''] = GIVES.exec(core) ?? [];
  return who !== '' && endings(WORDS.agents, who).length > 0 ? who : undefined;
}
