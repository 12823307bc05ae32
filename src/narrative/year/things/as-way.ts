import { patternWords } from '../../phrases/fill-pattern.js';

/** Nothing but words in quotation marks. */
const COINED = /^“[^“”]+”$/;
/** What says itself that it is a thing that one can have: “时间银行”, “茶青评价牌”. */
const THING =
  /(?:银行|超市|积分|制度?|机制|模式|法|体系|平台|公约|清单|档案|日记|手册|地图|项目|工程|行动|计划|服务|[牌卡站岗队室日节网台角榜])”$/;
/** 三有一化, 五清: a number of things, as people call such. */
const NUMBERED = /^“[一二三四五六七八九十百\d]+[一-鿿]{0,2}[^一二三四五六七八九十”]”$/;
/** What one sets up, and does not go by. */
const SETS_UP = /^(?:新?建立|健全|完善|构建|形成|创新)(?:起|了)?$/;

/** 推行“周三心里话” → 推行“周三心里话”的做法, 建立“一户一温度” → 建立“一户一温度”机制: what is only coined words wants a noun behind its verb. */
export function asWay(name: string, does: string): string {
  if (!COINED.test(name) || THING.test(name) || NUMBERED.test(name)) return name;
  return patternWords(SETS_UP.test(does) ? '某机制' : '的做法', { 名: name });
}
