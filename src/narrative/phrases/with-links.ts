import { beginnings } from '../../chinese/word-ends.js';
import { classifyClause } from './classify-clause.js';
import { patternWords } from './fill-pattern.js';
import { putSomewhere } from './put-somewhere.js';
import { WHOLE_CLAUSE_VERBS } from './verbs.js';

interface Said {
  readonly partners: readonly string[];
  readonly result?: string | undefined;
}

/** 小区出入口张贴公告: where, and what was done there. */
const AT =
  /^([^，、在由把将对向为从到“]{2,12}(?:出入口|门口|路口|两侧|周边|沿线|旁|内|里|楼道|广场|大厅|电梯|公园|车站))((?:张贴|悬挂|摆放|设置|设立|粘贴|安装|栽种|种植|绘制|搭建)[^，]{2,})$/;
/** 申报的12户中评选出3家. */
const FROM = /^([^，从在由把对]{2,16}中)((?:评选出|评出|选出|推选出|推荐出|选拔出|产生|筛选出)[^，]{2,})$/;
/** 每周三次正规学习和训练: how often, and what, without a verb. */
const SO_OFTEN = /^(每[天日周月季年])各?((?:[一二两三四五六七八九十]|\d{1,2})次([^，]{2,12}))$/;
/** 几个月反复斟酌, before what came of it. */
const AFTER =
  /^(?:几|数|多|[一二两三四五六七八九十]{1,2}|\d{1,2})[余多]?(?:个多?月|天|周|个星期|年|轮|次)的?(?:反复|艰苦|不懈|紧张|精心|耐心|多方|共同)?(?:斟酌|努力|商讨|协商|磋商|筹备|准备|奋战|筛选|酝酿|排练|排查|走访|征求|整治|施工)[^，]{0,6}$/;
/** 隐患及时通知物主: they were found first. */
const FOUND =
  /^(?:隐患|问题|险情|异常|线索|苗头)(?:及时|立即|第一时间|马上)(?:通知|告知|上报|报告|反馈|处理|处置|整改|排除)/;
/** 危险情况留存照片等资料登记: what is done about it. */
const ABOUT =
  /^([^，、在由把将对向为从“的]{2,6}(?:情况|问题|隐患|事项|线索|纠纷|点位|部位|违规行为))((?:逐一|逐户|及时|一律|当场|当即|全部|立即)?(?:留存|登记|建档|予以|加以|进行|给予|实行|开展|拍照|记录|上报|整改)[^，]*)$/;
/** 蔬菜协会指导下统一管理: under whose guidance. */
const UNDER = /^([^，在由经于的]{2,12}(?:指导|领导|支持|带动|帮助|推动|带领))下(，?[^，]{3,})$/;
/** 全市首批试点单位之一: what something is. */
export const IS_ONE_OF = /^(?![^，]{0,16}[是为成])[^，；。]{4,}之一$/;
/** 两块业务给失业职工做. */
const GIVEN = /^([^，、在由把将对向为给“]{4,20}?)(?:交)?给([^，]{2,10}?)做$/;

/**
 * A clause of a summary that lacks the word which fastens it to who does the deed: 网络延伸到单位 → 把网络延伸到单位, 环保局对小区进行监控 behind what was done →
 * 由环保局对小区进行监控.
 */
export const withLinks = (
  summary: readonly string[],
  { partners, result }: Said,
  follows: boolean,
): readonly string[] =>
  summary.map((clause, at) => {
    const linked = linkedClause(doneSoOften(clause), follows || at > 0 ? partners : []);
    return AFTER.test(linked) && (result || at + 1 < summary.length)
      ? patternWords('经过多久', { 事: linked })
      : linked;
  });

/** 每周三次正规学习和训练 → 每周进行三次正规学习和训练. */
function doneSoOften(clause: string): string {
  const [, often = '', times = '', what = ''] = SO_OFTEN.exec(clause) ?? [];
  const lacksVerb = often !== '' && beginnings(WHOLE_CLAUSE_VERBS, what).length === 0;
  return lacksVerb ? often + patternWords('进行做') + times : clause;
}

/** 蔬菜协会指导下统一管理 → 在蔬菜协会指导下统一管理. */
export function guidedBy(text: string): string {
  const [, by, act] = UNDER.exec(text) ?? [];
  return by && act ? patternWords('在其下', { 何: by }) + act : text;
}

export function linkedClause(clause: string, partners: readonly string[] = []): string {
  if (IS_ONE_OF.test(clause)) return patternWords('是某地', { 名: clause });
  if (UNDER.test(clause)) return guidedBy(clause);
  const own = classifyClause(clause) === '主';
  const put = own ? putSomewhere(clause) : undefined;
  if (put) return patternWords('把', { 名: put.what, 动: put.where });
  const [, place, act] = AT.exec(clause) ?? [];
  if (place && act && own) return patternWords('在其处', { 地: place, 做: act });
  if (FOUND.test(clause)) return patternWords('发现') + clause;
  const [, what_, done] = ABOUT.exec(clause) ?? [];
  if (what_ && done && own) return patternWords('对物做', { 物: what_, 做: done });
  const [, all, chosen] = FROM.exec(clause) ?? [];
  if (all && chosen) return patternWords('从中', { 什么: all, 做: chosen });
  const [, what, whom] = GIVEN.exec(clause) ?? [];
  if (what && whom && own) return patternWords('将其交给', { 什么: what, 谁: whom });
  const who = partners.find((one) => one.length > 1 && /^对/.test(clause.slice(one.length)) && clause.startsWith(one));
  return who ? patternWords('由其', { 谁: who, 做: clause.slice(who.length) }) : clause;
}
